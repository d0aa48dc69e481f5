import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SHOWN_STATUSES, type ShownStatus } from '../present/status';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { display: 'none' },
  },
  part: { minWidth: '3px' },
  fillable: { backgroundColor: tokens.colorCompoundBrandBackground },
  filled: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  consistent: { backgroundColor: tokens.colorPaletteGreenBorder1 },
  contradicts: { backgroundColor: tokens.colorPaletteRedBackground3 },
  open: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  person: { backgroundColor: tokens.colorNeutralStroke1Pressed },
  manual: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** The counts at a glance. An ornament: the tiles under it say the same in words and figures. */
export function StatusBar({ counts }: { readonly counts: ReadonlyMap<ShownStatus, number> }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {SHOWN_STATUSES.filter((status) => (counts.get(status) ?? 0) > 0).map((status) => (
        <div
          key={status}
          className={mergeClasses(styles.part, styles[status])}
          style={{ flexGrow: counts.get(status) }}
        />
      ))}
    </div>
  );
}
