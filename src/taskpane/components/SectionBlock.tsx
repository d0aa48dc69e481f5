import { useCallback, useMemo } from 'react';
import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkNoteRegular } from '@fluentui/react-icons/svg/checkmark-note';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { ItemAssessment } from '../../assessment';
import type { Current } from '../present/current';
import type { Desk } from '../state/desk';
import { mayClearTogether, unknownFacts } from '../../fill/nothing-to-deduct';
import type { SectionItems } from '../present/sections';
import { oneLine } from '../present/short';
import { needsMe, scoreAt, statusTeller } from '../present/status';
import { isBusy } from '../state/state';
import { ItemRow } from './ItemRow';
import { ReportedButtons } from './ReportedButtons';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  state: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly part: SectionItems;
  readonly current: Current;
}

/** Opens an item and goes to its score cell, or closes it. */
function useChoose(desk: Desk, { table, level }: Current) {
  const {
    id,
    table: { sheet },
  } = table;
  return useCallback(
    (item: ItemAssessment) => {
      const key = { table: id, item: item.item.ordinal };
      const { openItem } = desk.state();
      const isOpen = openItem?.table === id && openItem.item === key.item;
      desk.dispatch({ kind: 'item-opened', key: isOpen ? null : key });
      const score = scoreAt(item, level);
      if (!isOpen && score) void desk.show({ sheet, row: score.row, column: score.column });
    },
    [desk, id, sheet, level],
  );
}

/** A section with its items, and what can be said of all of them at once. */
export function SectionBlock({ part, current }: Props) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { assessment, table, level } = current;
  const items = part.items.map((item) => item.item.ordinal);
  const all = part.section?.items ?? [];
  const canClear =
    unknownFacts(assessment, table.id, all, level).clearable.length > 0 &&
    mayClearTogether(assessment, table.id, all);
  const statusOf = useMemo(() => statusTeller(assessment, table), [assessment, table]);
  const shownStatus = (item: ItemAssessment) => {
    const score = scoreAt(item, level);
    return score ? statusOf(item, score) : 'person';
  };
  const isOpen = ({ item }: ItemAssessment) =>
    state.openItem?.table === table.id && state.openItem.item === item.ordinal;
  const choose = useChoose(desk, current);
  const need = part.items.filter((item) => {
    const score = scoreAt(item, level);
    return score && needsMe(statusOf(item, score));
  });
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title} {...(part.section && OF_FORM)}>
          {oneLine(part.section?.name ?? '') || say('items.no-section')}
        </Subtitle2>
        <Caption1 className={styles.state}>
          {say('items.section-state', { need: need.length, n: items.length })}
        </Caption1>
        <ReportedButtons current={current} items={all} />
        {canClear && (
          <Button
            size="small"
            icon={<CheckmarkNoteRegular />}
            disabledFocusable={isBusy(state)}
            onClick={() =>
              void desk.ask({
                kind: 'nothing-to-deduct',
                table: table.id,
                items: all,
                level,
              })
            }
          >
            {say('section.nothing')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {part.items.map((item) => (
          <ItemRow
            key={item.item.ordinal}
            item={item}
            level={level}
            status={shownStatus(item)}
            current={isOpen(item) ? current : null}
            onChoose={choose}
          />
        ))}
      </ul>
    </section>
  );
}
