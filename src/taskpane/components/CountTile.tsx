import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../hooks/useSay';
import type { ShownStatus } from '../present/status';
import { StatusIcon } from './StatusIcon';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  empty: { color: tokens.colorNeutralForeground3, cursor: 'default' },
  number: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly status: ShownStatus;
  readonly count: number;
  readonly onChoose: () => void;
}

/** How many items stand in a state; pressing it lists them. */
export function CountTile({ status, count, onChoose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const ring = useFocusRing();
  const word = say(`status.${status}`);
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, ring, count === 0 && styles.empty)}
      aria-label={say('overview.count', { status: word, n: count })}
      aria-disabled={count === 0}
      onClick={() => count > 0 && onChoose()}
    >
      <span className={styles.number}>
        <StatusIcon status={status} plain={count === 0} />
        {count}
      </span>
      <span>{word}</span>
    </button>
  );
}
