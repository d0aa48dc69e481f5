import type { Ref } from 'react';
import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { MESSAGES } from './messages';
import { useWorkbenchStyles } from './styles';
import type { GridPhase } from './useGrid';

interface Props {
  readonly phase: GridPhase;
  /** The sheet on show has charts or pictures. */
  readonly drawn: boolean;
  readonly ref: Ref<HTMLDivElement>;
  onRetry(): void;
}

/** The place of the grid, and what it has to say for itself. */
export function GridArea({ phase, drawn, ref, onRetry }: Props) {
  const styles = useWorkbenchStyles();
  return (
    <section className={styles.sheet} aria-label={MESSAGES.sheet} aria-busy={phase === 'loading'}>
      {drawn && (
        <MessageBar layout="multiline" className={styles.bar}>
          <MessageBarBody>{MESSAGES.drawn}</MessageBarBody>
        </MessageBar>
      )}
      {/* Not inert while it loads: the grid takes the focus then, once, and would not take keys later. */}
      <div
        className={styles.grid}
        ref={ref}
        onKeyDownCapture={(event) => phase === 'loading' && event.stopPropagation()}
      />
      {phase === 'loading' && <Spinner className={styles.notice} label={MESSAGES.loading} />}
      {phase === 'failed' && (
        <div className={styles.notice} role="alert">
          <Text>{MESSAGES.gridFailed}</Text>
          <Button onClick={onRetry}>{MESSAGES.retry}</Button>
        </div>
      )}
    </section>
  );
}
