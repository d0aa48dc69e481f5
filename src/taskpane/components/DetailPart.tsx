import { type ReactNode } from 'react';
import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, minWidth: 0 },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A titled part of the open item. */
export function DetailPart({ title, note, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Caption1Strong as="h3" className={styles.title}>
        {title}
      </Caption1Strong>
      {children}
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
    </section>
  );
}
