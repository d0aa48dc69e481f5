import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useSay } from '../hooks/useSay';
import { short } from '../present/short';
import type { ShownChange } from '../state/proposal';
import { PlaceButton } from './PlaceButton';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  about: { overflowWrap: 'anywhere' },
  values: {
    display: 'flex',
    alignItems: 'center',
    alignSelf: 'start',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  blank: { color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground2 },
  why: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Every cell that would be written: before → after, and why. */
export function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        <li key={index} className={styles.change}>
          <Body1 className={styles.about}>
            <PlaceButton place={change.place} /> {short(change.about, 28)}
          </Body1>
          <BeforeAfter change={change} />
          {change.why !== '' && <Caption1 className={styles.why}>{change.why}</Caption1>}
        </li>
      ))}
    </ul>
  );
}

function BeforeAfter({ change }: { readonly change: ShownChange }) {
  const say = useSay();
  const styles = useStyles();
  const blank = say('item.blank');
  const before = change.before || blank;
  const after = change.after || blank;
  return (
    <span className={styles.values} role="img" aria-label={say('preview.from-to', { before, after })}>
      <Caption1 className={change.before ? styles.before : styles.blank}>{before}</Caption1>
      <ArrowRightRegular className={styles.arrow} />
      <Body1Strong>{after}</Body1Strong>
    </span>
  );
}
