import { useState } from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../hooks/useSay';
import type { LayoutChange } from '../../present/layout-change';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  /** Where the header stands so far. */
  readonly found: NonNullable<LayoutChange['headerRows']>;
  /** null: as they are. */
  readonly chosen: LayoutChange['headerRows'];
  onChoose(rows: LayoutChange['headerRows']): void;
}

/** From which row to which the header goes. Numbers that make no sense are told and not taken. */
export function HeaderRows({ found, chosen, onChoose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [typed, setTyped] = useState<readonly [string, string] | null>(null);
  const shown = typed ?? [String((chosen ?? found).first), String((chosen ?? found).last)];
  const bad = rowsIn(shown) === null;
  const type = (next: readonly [string, string]) => {
    const rows = rowsIn(next);
    setTyped(rows ? null : next);
    if (rows) onChoose(rows.first === found.first && rows.last === found.last ? null : rows);
  };
  return (
    <div className={styles.root}>
      <Field label={say('recognition.header-first')}>
        <Input
          inputMode="numeric"
          input={{ className: styles.input }}
          value={shown[0]}
          onChange={(_, { value }) => type([value, shown[1] ?? ''])}
        />
      </Field>
      <Field
        label={say('recognition.header-last')}
        validationMessage={bad ? say('recognition.bad-rows') : undefined}
      >
        <Input
          inputMode="numeric"
          input={{ className: styles.input }}
          value={shown[1]}
          onChange={(_, { value }) => type([shown[0] ?? '', value])}
        />
      </Field>
    </div>
  );
}

function rowsIn([from = '', to = '']: readonly string[]): LayoutChange['headerRows'] {
  const [first, last] = [from, to].map((text) => Number(/^\d+$/.exec(text.normalize('NFKC').trim())?.[0]));
  return first && last && first <= last ? { first, last } : null;
}
