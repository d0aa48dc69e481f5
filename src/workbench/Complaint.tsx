import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { MESSAGES } from './messages';
import { useWorkbenchStyles } from './styles';

/** One sentence that something was not done, and why. */
export function Complaint({ sentence, onDismiss }: { readonly sentence: string; onDismiss(): void }) {
  const styles = useWorkbenchStyles();
  return (
    <MessageBar className={styles.bar} intent="warning" politeness="assertive">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDismiss}>{MESSAGES.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
