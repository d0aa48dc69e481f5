import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment';
import { FindingRow } from '../components/FindingRow';
import { SeverityFilter } from '../components/SeverityFilter';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
  },
});

/** Everything that is flagged in the workbook, sheet by sheet from top to bottom; each goes to its cell. */
export function Findings({ assessment }: { readonly assessment: Assessment }) {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { findings } = assessment;
  if (findings.length === 0) return <Body1>{say('findings.none')}</Body1>;
  const withSheet = new Set(assessment.tables.map(({ table }) => table.sheet)).size > 1;
  const shown = findings.filter(({ severity }) => state.severity === null || severity === state.severity);
  return (
    <div className={styles.root}>
      <SeverityFilter findings={findings} />
      {shown.length === 0 && <Body1>{say('findings.none-filtered')}</Body1>}
      <ul className={styles.list} aria-label={say('findings.list')}>
        {shown.map((finding, index) => (
          <FindingRow
            key={`${finding.code}/${finding.sheet}/${finding.cells.join()}/${index}`}
            finding={finding}
            withSheet={withSheet}
          />
        ))}
      </ul>
    </div>
  );
}
