import { useId } from 'react';
import { Checkbox, Label, makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import type { MarkKind } from '../../../grid/plan';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

const KINDS: readonly MarkKind[] = ['wrong', 'open', 'person', 'kept'];

/** What cells are flagged for in the sheet, from the next marking on. */
export function MarkKinds({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.list}>
      <Label id={label}>{say('settings.marks')}</Label>
      {KINDS.map((mark) => (
        <Checkbox
          key={mark}
          label={say(`settings.mark.${mark}`)}
          checked={!assessment.settings.unmarked.has(mark)}
          onChange={(_, { checked }) => void desk.ask({ kind: 'set-marked', mark, marked: checked === true })}
        />
      ))}
    </div>
  );
}
