import { useDeferredValue } from 'react';
import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ItemSearch } from '../components/ItemSearch';
import { LevelChooser } from '../components/LevelChooser';
import { NextItem } from '../components/NextItem';
import { useNarrow } from '../components/narrow';
import { SectionBlock } from '../components/SectionBlock';
import { TableChooser } from '../components/TableChooser';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { itemMatcher } from '../present/item-search';
import { itemsBySection } from '../present/sections';
import { countStatuses, scoreAt, SHOWN_STATUSES, statusTeller } from '../present/status';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choosers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  chooser: { flex: '1 1 132px', minWidth: 0 },
});

/** So many are seen at a glance. */
const FEW = 12;

/** The items by section, with their states; one of them open. */
export function Items({ current }: { readonly current: Current }) {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { assessment, table, level } = current;
  const statusOf = statusTeller(assessment, table);
  const isFound = itemMatcher(useDeferredValue(state.itemSearch));
  const parts = itemsBySection(table, (item) => {
    if (state.openItem?.item === item.item.ordinal) return true;
    if (!isFound(item.item)) return false;
    if (state.itemFilter === null) return true;
    const score = scoreAt(item, level);
    return score !== null && statusOf(item, score) === state.itemFilter;
  });
  return (
    <div className={styles.root}>
      <TableChooser assessment={assessment} />
      <div className={styles.choosers}>
        <div className={styles.chooser}>
          <LevelChooser current={current} />
        </div>
        <div className={styles.chooser}>
          <StatusFilter current={current} />
        </div>
      </div>
      {table.items.length > FEW && (
        <ItemSearch found={parts.flatMap(({ items }) => items).filter(({ item }) => isFound(item)).length} />
      )}
      <NextItem current={current} />
      {parts.map((part) => (
        <SectionBlock key={part.section?.row ?? 0} part={part} current={current} />
      ))}
      {parts.length === 0 && state.itemSearch.trim() === '' && <Body1>{say('items.none')}</Body1>}
    </div>
  );
}

/** Which states to list, with how many items are in each. */
function StatusFilter({ current }: { readonly current: Current }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const narrow = useNarrow();
  const counts = countStatuses(current.assessment, current.table, current.level);
  return (
    <Field label={say('items.filter')}>
      <Select
        select={{ className: narrow }}
        value={state.itemFilter ?? ''}
        onChange={(_, { value }) =>
          desk.dispatch({
            kind: 'items-filtered',
            status: SHOWN_STATUSES.find((status) => status === value) ?? null,
          })
        }
      >
        <option value="">{say('items.all', { n: current.table.items.length })}</option>
        {SHOWN_STATUSES.map((status) => (
          <option key={status} value={status}>
            {`${say(`status.${status}`)} ${counts.get(status) ?? 0}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
