import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { MESSAGES } from './messages';

/** One sentence that something was not done, and why. */
export function Complaint({ sentence, onDismiss }: { readonly sentence: string; onDismiss(): void }) {
  return (
    <MessageBar intent="warning" politeness="assertive">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDismiss}>{MESSAGES.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
