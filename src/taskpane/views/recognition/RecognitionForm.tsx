import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import { useDesk } from '../../hooks/useDesk';
import { useLanguage, useSay } from '../../hooks/useSay';
import type { Current } from '../../present/current';
import { headerOf, layoutWith, NO_CHANGE, sayingOf, type LayoutChange } from '../../present/layout-change';
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

/** Says of the table on show what each column is and where its header stands, where recognition got it wrong. */
export function RecognitionForm({ current }: { readonly current: Current }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const [change, setChange] = useState<LayoutChange>(NO_CHANGE);
  const { assessment, table } = current;
  const kept = assessment.settings.layouts.get(table.id);
  const nothing = change.columns.size === 0 && change.headerRows === null;
  const keep = () => {
    setChange(NO_CHANGE);
    void desk.ask({ kind: 'correct-layout', table: table.id, layout: layoutWith(table, kept, change) });
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.note}>{say('recognition.note')}</Caption1>
      <HeaderRows
        found={headerOf(table.table)}
        chosen={change.headerRows}
        onChoose={(headerRows) => setChange({ ...change, headerRows })}
      />
      <ul className={styles.list} aria-label={say('recognition.columns')}>
        {table.table.headings.map((belief) => (
          <ColumnChoice
            key={belief.column}
            heading={belief}
            why={[
              say('recognition.sure', { percent: Math.round(belief.confidence * 100) }),
              ...(language === 'zh' ? belief.reasons : belief.english),
            ].join(' · ')}
            levels={table.table.levels.map(({ name }) => name)}
            saying={sayingOf(belief, change)}
            onSay={(saying) =>
              setChange({ ...change, columns: new Map(change.columns).set(belief.column, saying) })
            }
          />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={nothing || isBusy(state)} onClick={keep}>
          {say('recognition.keep')}
        </Button>
        {kept && (
          <Button
            disabledFocusable={isBusy(state)}
            onClick={() => {
              setChange(NO_CHANGE);
              void desk.ask({ kind: 'correct-layout', table: table.id, layout: null });
            }}
          >
            {say('recognition.as-found')}
          </Button>
        )}
      </div>
    </div>
  );
}
