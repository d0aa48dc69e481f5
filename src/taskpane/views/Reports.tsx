import { useId, useState } from 'react';
import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { REPORT_SHEETS, sheetsFor, type ReportSheet } from '../../fill/report';
import type { Profiled } from '../../sheets/units/unit-sheets';
import { Part } from '../components/Part';
import { useDesk } from '../hooks/useDesk';
import type { FileTrayView } from '../hooks/useFileTray';
import { useSay } from '../hooks/useSay';
import { isBusy } from '../state/state';
import type { FileResults } from '../../fill/overview';
import { ManyFiles } from './reports/ManyFiles';
import { Pictures } from './reports/Pictures';
import { OtherBlanks } from './systems/OtherBlanks';
import { Systems } from './systems/Systems';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const NO_FILES: readonly FileResults[] = [];
const NOBODY: Profiled = new Map();

/** What can be made of the workbook: sheets of results, those over the files of many units, and blank sheets that go with its forms. */
export function Reports({ files }: { readonly files: FileTrayView }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Sheets />
      <ManyFiles {...files} />
      <Systems />
      <OtherBlanks />
    </div>
  );
}

/** The sheets that can be made from the assessment. */
function Sheets() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const [left, setLeft] = useState<readonly ReportSheet[]>([]);
  const [profiled, setProfiled] = useState<Profiled>(NOBODY);
  const offered = state.assessment ? sheetsFor(state.assessment) : REPORT_SHEETS;
  const chosen = offered.filter((one) => !left.includes(one));
  const why = useId();
  const none = chosen.length === 0;
  return (
    <Part title={say('reports.title')}>
      <div role="group" aria-label={say('reports.choose')} aria-describedby={none ? why : undefined}>
        {offered.map((sheet) => (
          <Checkbox
            key={sheet}
            checked={chosen.includes(sheet)}
            label={
              <span>
                {say(`reports.${sheet}`)}
                <span className={styles.hint}>{say(`reports.${sheet}.hint`)}</span>
              </span>
            }
            onChange={(_, { checked }) =>
              setLeft(checked === true ? left.filter((one) => one !== sheet) : [...left, sheet])
            }
          />
        ))}
      </div>
      {none && <Body1 id={why}>{say('reports.none-chosen')}</Body1>}
      <Button
        appearance="primary"
        icon={<DataBarVerticalRegular />}
        disabledFocusable={isBusy(state) || none}
        onClick={() => void desk.ask({ kind: 'report', sheets: chosen, profiled })}
      >
        {say('reports.make')}
      </Button>
      {state.assessment && state.assessment.tables.length > 0 && (
        <Pictures
          assessment={state.assessment}
          files={NO_FILES}
          own
          profiled={profiled}
          onProfiled={setProfiled}
        />
      )}
    </Part>
  );
}
