import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay, useTold } from '../hooks/useSay';
import type { Failure } from '../state/state';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere' },
  detail: { userSelect: 'text' },
});

/** What went wrong and what to do, with the way to try again. */
export function FailureBar({ failure }: { readonly failure: Failure }) {
  const { desk } = useDesk();
  const say = useSay();
  const told = useTold();
  const styles = useStyles();
  const retry = () => void (failure.intent ? desk.ask(failure.intent) : desk.reread());
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {failure.sentence ? told(failure.sentence) : say('error.unforeseen')}
        {failure.detail !== null && (
          <Disclosure label={say('error.detail')}>
            <Caption1 className={styles.detail}>{failure.detail}</Caption1>
          </Disclosure>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {say('action.retry')}
        </Button>
        <Button size="small" onClick={() => desk.dispatch({ kind: 'dismissed' })}>
          {say('action.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
