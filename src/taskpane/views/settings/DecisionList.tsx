import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import { useCaughtFocus } from '../../hooks/useCaughtFocus';
import { useDesk } from '../../hooks/useDesk';
import { isBusy } from '../../state/state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ...PLAIN_LIST,
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  detail: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A button beside a decision; `name` says for a screen reader what it is about. */
export interface DecisionAction {
  readonly label: string;
  readonly name: string;
  act(): void;
}

/** Something that a person decided about the workbook. */
export interface Decision {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly actions: readonly DecisionAction[];
}

/** Decisions, each with the ways to look at it and to take it back. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { state } = useDesk();
  const styles = useStyles();
  const list = useCaughtFocus<HTMLUListElement>(decisions.length);
  return (
    <ul ref={list} tabIndex={-1} className={styles.list}>
      {decisions.map(({ key, text, detail, actions }) => (
        <li key={key} className={styles.one}>
          <Body1>{text}</Body1>
          <Caption1 className={styles.detail}>{detail}</Caption1>
          <div className={styles.actions}>
            {actions.map(({ label, name, act }) => (
              <Button
                key={label}
                size="small"
                aria-label={name}
                disabledFocusable={isBusy(state)}
                onClick={act}
              >
                {label}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
