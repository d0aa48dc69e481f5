import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { ViewName } from '../state/state';

const useStyles = makeStyles({
  // Wider fonts than are usual put what does not fit on a second line.
  list: { flexWrap: 'wrap', minWidth: 0 },
  tab: { minHeight: '40px' },
  last: { marginLeft: 'auto', minWidth: 0, paddingInline: tokens.spacingHorizontalXXS },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const VIEWS: readonly ViewName[] = ['overview', 'items', 'findings', 'reports', 'settings'];

/** Four short names and a sign: they fit a pane of 320 px. */
export function ViewTabs() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const findings = state.assessment?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={say('view.list')}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => {
        const view = VIEWS.find((name) => name === value);
        if (view) desk.dispatch({ kind: 'view-chosen', view });
      }}
    >
      {VIEWS.map((view) => (
        <Tab
          key={view}
          className={mergeClasses(styles.tab, view === 'settings' && styles.last)}
          value={view}
          id={`tab-${view}`}
          aria-controls="pane-view"
          {...(view === 'settings' && {
            icon: <SettingsRegular />,
            'aria-label': say('view.settings'),
            title: say('view.settings'),
          })}
        >
          {view === 'settings' ? undefined : (
            <span className={styles.label}>
              {say(`view.${view}`)}
              {view === 'findings' && findings > 0 && (
                <CounterBadge count={findings} size="small" color="danger" overflowCount={99} />
              )}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
