import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { doneCount, nextItem } from '../present/next-item';
import { scoreAt } from '../present/status';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** How much is done, and the way to the next item that needs a person: opened here and selected in the sheet. */
export function NextItem({ current }: { readonly current: Current }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { table, level } = current;
  const open = state.openItem?.table === table.id ? state.openItem.item : null;
  const next = nextItem(current, open);
  const go = () => {
    if (!next) return;
    desk.dispatch({ kind: 'items-filtered', status: null });
    desk.dispatch({ kind: 'item-opened', key: { table: table.id, item: next.item.ordinal } });
    const score = scoreAt(next, level);
    if (score) void desk.show({ sheet: table.table.sheet, row: score.row, column: score.column });
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.count}>
        {say('items.done', { done: doneCount(current), n: table.items.length })}
      </Caption1>
      {next ? (
        <Button size="small" icon={<ArrowDownRegular />} onClick={go}>
          {say('items.next')}
        </Button>
      ) : (
        <Caption1 className={styles.count}>{say('items.all-done')}</Caption1>
      )}
    </div>
  );
}
