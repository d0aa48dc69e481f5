import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { itemAt } from '../present/item-at';
import { short } from '../present/short';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** The item of the sheet's selected row, one press away from every view that does not show it already. */
export function SelectionBar() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { assessment, selected } = state;
  const key = assessment && selected ? itemAt(assessment, selected) : null;
  const table = assessment?.tables.find(({ id }) => id === key?.table);
  const item = table?.items.find(({ item: { ordinal } }) => ordinal === key?.item);
  if (!key || !item || state.view === 'items') return null;
  return (
    <footer className={styles.root}>
      <Caption1 className={styles.text}>
        {`${say('selected.text', { row: item.item.rows[0] })} ${short(item.item.text, 18)}`}
      </Caption1>
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          desk.dispatch({ kind: 'item-opened', key });
          desk.dispatch({ kind: 'view-chosen', view: 'items' });
        }}
      >
        {say('action.open')}
      </Button>
    </footer>
  );
}
