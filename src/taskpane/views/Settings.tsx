import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment';
import { TableChooser } from '../components/TableChooser';
import { Part } from '../components/Part';
import { useCaughtFocus } from '../hooks/useCaughtFocus';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { AdoptSwitch } from './settings/AdoptSwitch';
import { CleanPart } from './settings/CleanPart';
import { CorrectionList } from './settings/CorrectionList';
import { GapField } from './settings/GapField';
import { IgnoredList } from './settings/IgnoredList';
import { MarkKinds } from './settings/MarkKinds';
import { PaneChoices } from './settings/PaneChoices';
import { ReadingList } from './settings/ReadingList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, outlineStyle: 'none' },
});

interface Props {
  readonly assessment: Assessment;
  /** null: the workbook has no table. */
  readonly current: Current | null;
}

/** What the office decided for this workbook, and what one person set for the pane. */
export function Settings({ assessment, current }: Props) {
  const say = useSay();
  const styles = useStyles();
  const decided =
    assessment.settings.corrections.size +
    assessment.settings.layouts.size +
    assessment.settings.ignored.size;
  const root = useCaughtFocus<HTMLDivElement>(decided);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {current && (
        <Part title={say('settings.workbook')} note={say('settings.workbook-note')}>
          <TableChooser assessment={assessment} />
          <AdoptSwitch current={current} />
          <GapField key={assessment.settings.thresholds.get('/level-gap')} assessment={assessment} />
          <MarkKinds assessment={assessment} />
        </Part>
      )}
      {current && <ReadingList current={current} />}
      <CorrectionList assessment={assessment} />
      <IgnoredList assessment={assessment} />
      <PaneChoices />
      <CleanPart />
    </div>
  );
}
