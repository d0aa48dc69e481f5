import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/finding';
import { parseArea } from '../../grid/address';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay } from '../hooks/useSay';
import { findingName } from '../present/finding-name';
import { useFocusRing } from './focus-ring';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalMNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  texts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  /** Tell the sheet too: there are tables on several. */
  readonly withSheet: boolean;
}

/** One finding: a button that goes to its cell. */
export function FindingRow({ finding, withSheet }: Props) {
  const { desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const ring = useFocusRing();
  const [cell] = finding.cells;
  const go = () => {
    if (cell === undefined) return;
    const { top: row, left: column } = parseArea(cell);
    void desk.show({ sheet: finding.sheet, row, column });
  };
  const place = [...(withSheet ? [finding.sheet] : []), ...finding.cells].join(' · ');
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, ring)}
        aria-label={findingName(finding, language)}
        onClick={go}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.texts}>
          <Caption1 className={styles.quiet}>{`${say(`severity.${finding.severity}`)} · ${place}`}</Caption1>
          <Body1>{finding.message}</Body1>
          <Caption1 className={styles.quiet}>{finding.settle}</Caption1>
        </span>
      </button>
    </li>
  );
}
