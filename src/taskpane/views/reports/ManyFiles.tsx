import { useMemo, useState } from 'react';
import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { Disclosure } from '../../components/Disclosure';
import { Notes } from '../../components/Notes';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import type { FileTrayView } from '../../hooks/useFileTray';
import { useLanguage, useSay } from '../../hooks/useSay';
import type { Assessment } from '../../../assessment';
import { resultsIn, type TrayFile } from '../../state/file-tray';
import { isBusy } from '../../state/state';
import type { Profiled } from '../../../sheets/units/unit-sheets';
import { FileDrop } from './FileDrop';
import { FileProgress } from './FileProgress';
import { Pictures } from './Pictures';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const NOBODY: Profiled = new Map();

/** Files of many units, read beside the page and summed up in the open workbook. */
export function ManyFiles({ tray, files }: FileTrayView) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const results = useMemo(() => resultsIn(files), [files]);
  const tables = results.reduce((sum, one) => sum + one.results.length, 0);
  const reading = files.some(({ answer }) => answer === null);
  const { assessment } = state;
  const there = assessment?.tables.length ?? 0;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [profiled, setProfiled] = useState<Profiled>(NOBODY);
  const own = there > 0 && (chosen ?? isScored(assessment));
  return (
    <Part title={say('many.title')} note={say('many.note')}>
      <FileDrop onFiles={(chosen) => tray.add(chosen)} />
      {reading && <FileProgress files={files} onCancel={() => tray.cancel()} />}
      <div role="status">
        {!reading && files.length > 0 && <Body1>{say('many.done', { n: files.length, tables })}</Body1>}
      </div>
      <FileLists files={files} />
      {there > 0 && files.length > 0 && !reading && (
        <Checkbox
          checked={own}
          label={say('many.own', { n: there })}
          onChange={(_, { checked }) => setChosen(checked === true)}
        />
      )}
      {assessment && tables > 0 && !reading && (
        <Pictures
          assessment={assessment}
          files={results}
          own={own}
          profiled={profiled}
          onProfiled={setProfiled}
        />
      )}
      {files.length > 0 && !reading && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            icon={<DataBarVerticalRegular />}
            disabledFocusable={isBusy(state) || tables === 0}
            onClick={() => void desk.ask({ kind: 'overview', files: results, own, profiled })}
          >
            {say('many.make')}
          </Button>
          <Button onClick={() => tray.clear()}>{say('many.clear')}</Button>
        </div>
      )}
    </Part>
  );
}

/** Somebody entered a score in the workbook's own tables: it is a unit's, not only the one that is summed up in. */
function isScored(assessment: Assessment | null): boolean {
  return (
    assessment?.tables.some(({ items }) =>
      items.some(({ scores }) => scores.some(({ entered }) => entered !== null)),
    ) ?? false
  );
}

/** Files that add nothing, each with the reason; those that were read fold away. */
function FileLists({ files }: { readonly files: readonly TrayFile[] }) {
  const say = useSay();
  const language = useLanguage();
  const problems = files.flatMap(({ name, answer }) => {
    if (answer === null || tablesOf(answer) > 0) return [];
    const why =
      answer.kind === 'read' ? say('many.no-table') : (answer.sentence?.[language] ?? say('many.failed'));
    return [say('many.problem', { name, why })];
  });
  const read = files.flatMap(({ name, answer }) =>
    answer && tablesOf(answer) > 0 ? [say('many.tables', { name, n: tablesOf(answer) })] : [],
  );
  return (
    <>
      {problems.length > 0 && (
        <div>
          <Body1>{say('many.without', { n: problems.length })}</Body1>
          <Notes texts={problems} />
        </div>
      )}
      {read.length > 0 && (
        <Disclosure label={say('many.read', { n: read.length })}>
          <Notes texts={read} />
        </Disclosure>
      )}
    </>
  );
}

function tablesOf(answer: NonNullable<TrayFile['answer']>): number {
  return answer.kind === 'read' ? answer.results.results.length : 0;
}
