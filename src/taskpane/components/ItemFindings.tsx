import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from './plain-list';
import { useLanguage, useSay } from '../hooks/useSay';
import { findingWords } from '../present/finding-words';
import { DetailPart } from './DetailPart';
import type { DetailProps } from './ItemDetail';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  texts: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  settle: { color: tokens.colorNeutralForeground2 },
});

/** What is wrong with this item at this level, or at every level. */
export function ItemFindings({ item, current }: DetailProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const findings = current.assessment.findings.filter(
    (finding) =>
      finding.table === current.table.id &&
      finding.item === item.item.ordinal &&
      (finding.level === null || finding.level === current.level),
  );
  if (findings.length === 0) return null;
  return (
    <DetailPart title={say('item.findings')}>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <SeverityIcon severity={finding.severity} />
            <span className={styles.texts}>
              <Body1>{findingWords(finding, language).message}</Body1>
              <Caption1 className={styles.settle}>{findingWords(finding, language).settle}</Caption1>
            </span>
          </li>
        ))}
      </ul>
    </DetailPart>
  );
}
