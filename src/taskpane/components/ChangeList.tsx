import {
  Body1,
  Body1Strong,
  Caption1,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { PLAIN_LIST } from './plain-list';
import { a1 } from '../../grid/address';
import { useSay, useTold } from '../hooks/useSay';
import { short } from '../present/short';
import type { ShownChange } from '../state/proposal';
import { PlaceButton } from './PlaceButton';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  change: {
    // As in the list of items: what is out of sight is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  choosable: { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
  box: { gridRowStart: 'span 2', alignSelf: 'start', marginBlock: '-6px', marginLeft: '-8px' },
  leftOut: { opacity: 0.5 },
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
    gridColumnStart: 'span 2',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly changes: readonly ShownChange[];
  /** Keys of the changes that a person crossed out. */
  readonly left: ReadonlySet<string>;
  onToggle(key: string): void;
}

/** Every cell that would be written: before → after, and why; each can be crossed out where the plan allows it. */
export function ChangeList({ changes, left, onToggle }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        <ChangeRow
          key={change.key ?? index}
          change={change}
          isLeft={change.key !== null && left.has(change.key)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly change: ShownChange;
  readonly isLeft: boolean;
  onToggle(key: string): void;
}

function ChangeRow({ change, isLeft, onToggle }: RowProps) {
  const say = useSay();
  const styles = useStyles();
  const told = useTold();
  const { key, place } = change;
  const about = short(change.about, 28);
  return (
    <li className={mergeClasses(styles.change, key !== null && styles.choosable)}>
      {key !== null && (
        <Checkbox
          className={styles.box}
          checked={!isLeft}
          aria-label={say('preview.choose', { cell: a1(place.row, place.column), about })}
          onChange={() => onToggle(key)}
        />
      )}
      <Body1 className={styles.about}>
        <PlaceButton place={place} /> <span {...OF_FORM}>{about}</span>
      </Body1>
      <BeforeAfter change={change} isLeft={isLeft} />
      {change.why && <Caption1 className={styles.why}>{told(change.why)}</Caption1>}
    </li>
  );
}

function BeforeAfter({ change, isLeft }: { readonly change: ShownChange; readonly isLeft: boolean }) {
  const say = useSay();
  const styles = useStyles();
  const blank = say('item.blank');
  const before = change.before || blank;
  const after = change.after || blank;
  return (
    <span
      className={mergeClasses(styles.values, isLeft && styles.leftOut)}
      role="img"
      aria-label={say(isLeft ? 'preview.left-out' : 'preview.from-to', { before, after })}
    >
      <Caption1 className={change.before ? styles.before : styles.blank}>{before}</Caption1>
      <ArrowRightRegular className={styles.arrow} />
      <Body1Strong>{after}</Body1Strong>
    </span>
  );
}
