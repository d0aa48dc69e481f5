import { memo } from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ItemAssessment } from '../../assessment';
import type { LevelName } from '../../recognise/table';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { useScrolledTo } from '../hooks/useScrolledTo';
import { otherScores } from '../present/compare';
import { enteredText, ownPoints } from '../present/item-text';
import { short } from '../present/short';
import { scoreAt, type ShownStatus } from '../present/status';
import { useFocusRing } from './focus-ring';
import { ItemDetail } from './ItemDetail';
import { StatusIcon } from './StatusIcon';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  item: {
    // Rows out of sight are not laid out; they stay in the list, so that its size and their places are true.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    listStyleType: 'none',
    ':first-child': { borderTopStyle: 'none' },
  },
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
  text: { overflowWrap: 'anywhere' },
  caption: { color: tokens.colorNeutralForeground2, display: 'block' },
  score: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The list shows this much of an item's words; the open item shows them all. */
const SHOWN = 48;

interface Props {
  readonly item: ItemAssessment;
  readonly level: LevelName;
  readonly status: ShownStatus;
  /** What an open item shows besides itself; null: it is closed. */
  readonly current: Current | null;
  onChoose(item: ItemAssessment): void;
}

/** One item: a button that tells its state and opens it. Of a long form only rows that change are drawn again. */
export const ItemRow = memo(function ItemRow({ item, level, status, current, onChoose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const ring = useFocusRing();
  const score = scoreAt(item, level);
  const open = current !== null;
  const text = short(item.item.text, SHOWN);
  const row = say('items.row', { row: item.item.rows[0] });
  const others = otherScores(item, level).map(({ level: other, text: given, difference }) =>
    difference === null || difference === '0'
      ? say('item.other', { level: other, given })
      : say('item.other-differs', { level: other, given, difference }),
  );
  const button = useScrolledTo<HTMLButtonElement>(open);
  return (
    <li className={styles.item}>
      <button
        type="button"
        ref={button}
        className={mergeClasses(styles.button, ring, open && styles.open)}
        aria-expanded={open}
        onClick={() => onChoose(item)}
      >
        <StatusIcon status={status} className={styles.icon} />
        <span className={styles.text}>
          <span {...OF_FORM}>{text}</span>
          <Caption1 className={styles.caption}>
            {[row, say(`status.${status}`), ...others].join(' · ')}
          </Caption1>
        </span>
        <span
          className={styles.score}
        >{`${enteredText(score) || '–'} / ${ownPoints(item.item) ?? '–'}`}</span>
      </button>
      {current && score && <ItemDetail item={item} score={score} status={status} current={current} />}
    </li>
  );
});
