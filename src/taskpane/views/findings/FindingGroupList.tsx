import { useId } from 'react';
import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { TableAssessment } from '../../../assessment';
import type { Finding } from '../../../audit/finding';
import { useSay } from '../../hooks/useSay';
import type { FindingGroup } from '../../present/finding-filter';
import { short } from '../../present/short';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
  },
});

interface Props {
  readonly group: FindingGroup;
  readonly tables: readonly TableAssessment[];
  /** Key of the finding whose button is to take the focus. */
  readonly wanted: string | null;
  onVisit(finding: Finding): void;
  onFocused(): void;
  onLeave(finding: Finding): void;
}

/** The findings of one table and severity. The table is named where there are several. */
export function FindingGroupList({ group, tables, wanted, onVisit, onFocused, onLeave }: Props) {
  const say = useSay();
  const styles = useStyles();
  const title = useId();
  const table = tables.find(({ id }) => id === group.table)?.table;
  const count = say('findings.count', {
    severity: say(`severity.${group.severity}`),
    n: group.findings.length,
  });
  const named =
    tables.length > 1 && table
      ? say('findings.group', {
          sheet: table.sheet,
          title: short(table.title, 24) || say('overview.untitled'),
          count,
        })
      : count;
  return (
    <section className={styles.root} aria-labelledby={title}>
      <Caption1Strong as="h2" id={title} className={styles.title}>
        {named}
      </Caption1Strong>
      <ul className={styles.list} aria-labelledby={title}>
        {group.findings.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            takesFocus={finding.key === wanted}
            onVisit={onVisit}
            onFocused={onFocused}
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  );
}
