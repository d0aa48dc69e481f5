import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay, useTold } from '../hooks/useSay';
import { refusedParts } from '../present/refusals';
import { MAKES_SHEETS, receiptHeadline } from '../present/receipt-text';
import type { Receipt } from '../state/proposal';
import { isBusy } from '../state/state';
import { KeptList } from './KeptList';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  body: { overflowWrap: 'anywhere' },
});

/** What was done: written, kept, not yet possible, and refused with the reason. */
export function ReceiptBar({ receipt }: { readonly receipt: Receipt }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const told = useTold();
  const language = useLanguage();
  const styles = useStyles();
  const { refused, kept, unresolved, notes } = receipt;
  const isAll = receipt.written === 0 && receipt.made.length === 0 && receipt.removed.length === 0;
  const made = MAKES_SHEETS.has(receipt.intent.kind) ? receipt.made : [];
  return (
    <MessageBar intent={intentOf(receipt)} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{receiptHeadline(receipt, language)}</MessageBarTitle>
        {refused.length > 0 && (
          <ul className={styles.list}>
            {refusedParts(refused, language, isAll).map(({ titles, message }) => (
              <li key={message}>
                {titles === null ? message : say('receipt.refused-part', { titles, message })}
              </li>
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <div key={note.zh}>{told(note)}</div>
        ))}
        <KeptList label={say('receipt.kept', { n: kept.length })} kept={kept} />
        <KeptList label={say('receipt.unresolved', { n: unresolved.length })} kept={unresolved} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say('action.close')}
            onClick={() => desk.dispatch({ kind: 'dismissed' })}
          />
        }
      >
        {refused.length > 0 && (
          <Button
            size="small"
            disabledFocusable={isBusy(state)}
            onClick={() => void desk.reread().then(() => desk.ask(receipt.intent))}
          >
            {say('receipt.again')}
          </Button>
        )}
        {canBeUndone(receipt) && (
          <Button
            size="small"
            disabledFocusable={isBusy(state)}
            onClick={() => void desk.ask({ kind: 'restore' })}
          >
            {say('receipt.undo')}
          </Button>
        )}
        {made.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => void desk.show({ sheet, row: 1, column: 1 })}>
            {say('receipt.open-sheet', { sheet })}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function intentOf({ refused, nothing }: Receipt) {
  if (refused.length > 0) return 'warning';
  return nothing ? 'info' : 'success';
}

/** What was not written into 计分记录 is not known to 还原: it would undo an earlier run. */
function canBeUndone({ intent, written, refused }: Receipt): boolean {
  return intent.kind === 'recalculate' && written > 0 && !refused.some(({ group }) => group === 'log');
}
