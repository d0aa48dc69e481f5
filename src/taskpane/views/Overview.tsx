import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { lastRun } from '../../fill/runs';
import { CountGrid } from '../components/CountGrid';
import { Guards } from '../components/Guards';
import { Introduction } from '../components/Introduction';
import { Disclosure } from '../components/Disclosure';
import { LastRun } from '../components/LastRun';
import { LevelChooser } from '../components/LevelChooser';
import { Notes } from '../components/Notes';
import { TableCard } from '../components/TableCard';
import { TableChooser } from '../components/TableChooser';
import { useDesk } from '../hooks/useDesk';
import { usePreferences } from '../hooks/usePreferences';
import { useSay, useTold } from '../hooks/useSay';
import type { Current } from '../present/current';
import { countStatuses } from '../present/status';
import { isBusy } from '../state/state';
import { DeclareTable } from './recognition/DeclareTable';
import { DoubtList } from './recognition/DoubtList';
import { RecognitionForm } from './recognition/RecognitionForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
});

/** What was found, how it stands, and the main thing to do. */
export function Overview({ current }: { readonly current: Current }) {
  const { state, desk } = useDesk();
  const { preferences } = usePreferences();
  const say = useSay();
  const styles = useStyles();
  const { assessment, table, level } = current;
  const counts = countStatuses(assessment, table, level);
  const fillable = counts.get('fillable') ?? 0;
  const open = counts.get('open') ?? 0;
  const busy = isBusy(state);
  return (
    <div className={styles.root}>
      <Introduction />
      <Guards current={current} />
      <TableChooser assessment={assessment} />
      <TableCard current={current} />
      <LevelChooser current={current} />
      <CountGrid current={current} />
      <div className={styles.actions}>
        <Body1>
          {fillable > 0 ? say('overview.fillable', { n: fillable }) : say('overview.nothing-fillable')}
          {open > 0 && ` ${say('overview.missing', { n: open })}`}
        </Body1>
        <Button
          appearance="primary"
          size="large"
          icon={<CalculatorRegular />}
          disabledFocusable={busy}
          onClick={() =>
            void desk.ask({ kind: 'recalculate', table: table.id, level, unseen: !preferences.preview })
          }
        >
          {say('overview.recalculate')}
        </Button>
        <div className={styles.more}>
          <Button
            className={styles.grow}
            icon={<ClipboardTaskRegular />}
            disabledFocusable={busy}
            onClick={() => void desk.ask({ kind: 'make-evidence' })}
          >
            {say('overview.evidence')}
          </Button>
          <Button
            className={styles.grow}
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy || lastRun(assessment.log).length === 0}
            onClick={() => void desk.ask({ kind: 'restore' })}
          >
            {say('overview.restore')}
          </Button>
        </div>
        <LastRun current={current} />
      </div>
      <Uncertain current={current} />
    </div>
  );
}

/** What recognition and 佐证数据 leave in doubt, and saying otherwise. */
function Uncertain({ current }: { readonly current: Current }) {
  const say = useSay();
  const told = useTold();
  const stray = current.assessment.strayEvidence;
  return (
    <>
      <DoubtList current={current} />
      <Disclosure label={say('recognition.open')}>
        <RecognitionForm key={current.table.id} current={current} />
      </Disclosure>
      <DeclareTable assessment={current.assessment} />
      {stray.length > 0 && (
        <Disclosure label={say('overview.stray', { n: stray.length })}>
          <Notes texts={stray.map(told)} />
        </Disclosure>
      )}
    </>
  );
}
