import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { usePreferences } from '../hooks/usePreferences';
import { useSay } from '../hooks/useSay';
import { currentOf } from '../present/current';
import { isBusy } from '../state/state';

/** Somebody changed cells since the last reading: what is on show may be out of date. */
export function StaleBar() {
  const { state, desk } = useDesk();
  const { preferences } = usePreferences();
  const say = useSay();
  const current = currentOf(state);
  const recalculate = () => {
    if (current)
      void desk.ask({
        kind: 'recalculate',
        table: current.table.id,
        level: current.level,
        unseen: !preferences.preview,
      });
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('stale.text')}</MessageBarBody>
      <MessageBarActions>
        {current && (
          <Button size="small" appearance="primary" disabledFocusable={isBusy(state)} onClick={recalculate}>
            {say('overview.recalculate')}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void desk.reread()}>
          {say('stale.reread')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
