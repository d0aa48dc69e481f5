import { useMemo, useState } from 'react';
import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import type { Grid } from '../../../grid/grid';
import { declaredTable, headingsBelow, likelyHeaderRow } from '../../../recognise/declared';
import { useNarrow } from '../../components/narrow';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { declaredLayout, saidOf } from '../../present/declaration';
import { NO_CHANGE, type LayoutChange } from '../../present/layout-change';
import { short } from '../../present/short';
import { isBusy } from '../../state/state';
import { ColumnChoice } from './ColumnChoice';
import { HeaderRows } from './HeaderRows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ...PLAIN_LIST,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Sheets that can bear a table; at least one. */
  readonly grids: readonly Grid[];
  onDone(): void;
}

/** Begins where the person stands in the workbook, says at once what comes of it, and is kept in 计分设置. */
export default function DeclareForm({ grids, onDone }: Props) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const narrow = useNarrow();
  const { selected } = state;
  const [sheet, setSheet] = useState(selected?.sheet);
  const grid = grids.find((one) => one.sheet === sheet) ?? grids[0];
  const [change, setChange] = useState<LayoutChange>(NO_CHANGE);
  const found = useMemo(() => foundIn(grid, selected), [grid, selected]);
  const rows = change.headerRows ?? found;
  const headings = useMemo(() => (grid ? headingsBelow(grid, rows) : []), [grid, rows]);
  const layout = declaredLayout(rows, headings, change.columns);
  const table = grid && layout && declaredTable(grid, layout);
  const keep = () => {
    if (!grid || !layout) return;
    const { anchor, ...said } = layout;
    void desk.ask({ kind: 'declare-table', place: { sheet: grid.sheet, ...anchor }, layout: said });
    onDone();
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.note}>{say('declare.note')}</Caption1>
      <Field label={say('declare.sheet')}>
        <Select
          select={{ className: narrow }}
          value={grid?.sheet}
          onChange={(_, { value }) => {
            setSheet(value);
            setChange(NO_CHANGE);
          }}
        >
          {grids.map((one) => (
            <option key={one.sheet}>{one.sheet}</option>
          ))}
        </Select>
      </Field>
      <HeaderRows
        key={`${grid?.sheet}/${found.first}`}
        found={found}
        chosen={change.headerRows}
        onChoose={(headerRows) => setChange({ columns: new Map(), headerRows })}
      />
      <ul className={styles.list} aria-label={say('recognition.columns')}>
        {headings.map((heading) => (
          <ColumnChoice
            key={heading.column}
            heading={heading}
            levels={headings.flatMap((one) =>
              saidOf(one, change.columns).role === 'level' ? one.header : [],
            )}
            saying={saidOf(heading, change.columns)}
            onSay={(saying) =>
              setChange({ ...change, columns: new Map(change.columns).set(heading.column, saying) })
            }
          />
        ))}
      </ul>
      <div role="status">
        <Body1>
          {!layout && say('declare.need-item')}
          {layout && !table && say('declare.nothing')}
          {table &&
            say('declare.found', { n: table.items.length, first: short(table.items[0]?.text ?? '', 20) })}
        </Body1>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!table || isBusy(state)} onClick={keep}>
          {say('declare.keep')}
        </Button>
        <Button onClick={onDone}>{say('action.cancel')}</Button>
      </div>
    </div>
  );
}

/** The row that is selected in the sheet, else the first that could be a header. */
function foundIn(grid: Grid | undefined, selected: { sheet: string; row: number } | null) {
  const row = selected && selected.sheet === grid?.sheet ? selected.row : grid ? likelyHeaderRow(grid) : 1;
  return { first: row, last: row };
}
