import { useState } from 'react';
import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment';
import type { Finding } from '../../audit/finding';
import { parseArea } from '../../grid/address';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { filtered, findingGroups } from '../present/finding-filter';
import { FindingFilters } from './findings/FindingFilters';
import { FindingGroupList } from './findings/FindingGroupList';
import { FindingSteps } from './findings/FindingSteps';
import { MarkButtons } from './findings/MarkButtons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Everything that is flagged in the workbook, table by table, worst first; each goes to its cell. */
export function Findings({ assessment }: { readonly assessment: Assessment }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  /** The key of the finding whose button is to take the focus. */
  const [wanted, setWanted] = useState<string | null>(null);
  const { findings, ignored } = assessment;
  const groups = findingGroups(filtered(findings, state.findingFilter));
  const shown = groups.flatMap((group) => group.findings);
  const visit = (finding: Finding) => {
    desk.dispatch({ kind: 'finding-visited', key: finding.key });
    const [cell] = finding.cells;
    if (cell === undefined) return;
    const { top: row, left: column } = parseArea(cell);
    void desk.show({ sheet: finding.sheet, row, column });
  };
  const step = (finding: Finding) => {
    visit(finding);
    setWanted(finding.key);
  };
  /** The focus goes on to the neighbour of a finding that leaves the list. */
  const leave = (finding: Finding) => {
    const at = shown.indexOf(finding);
    setWanted((shown[at + 1] ?? shown[at - 1])?.key ?? null);
  };
  return (
    <div className={styles.root}>
      {findings.length === 0 && <Body1>{say('findings.none')}</Body1>}
      {findings.length > 0 && <FindingFilters assessment={assessment} />}
      <div className={styles.bar}>
        {shown.length > 0 && <FindingSteps shown={shown} onStep={step} />}
        <MarkButtons />
      </div>
      {findings.length > 0 && shown.length === 0 && <Body1>{say('findings.none-filtered')}</Body1>}
      {groups.map((group) => (
        <FindingGroupList
          key={`${group.table}/${group.severity}`}
          group={group}
          tables={assessment.tables}
          wanted={wanted}
          onVisit={visit}
          onFocused={() => setWanted(null)}
          onLeave={leave}
        />
      ))}
      {ignored.length > 0 && (
        <Body1>
          {`${say('findings.ignored', { n: ignored.length })} `}
          <Link as="button" inline onClick={() => desk.dispatch({ kind: 'view-chosen', view: 'settings' })}>
            {say('findings.to-settings')}
          </Link>
        </Body1>
      )}
    </div>
  );
}
