import { type ReactNode } from 'react';
import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A titled part of a view. */
export function Part({ title, note, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      </div>
      {children}
    </section>
  );
}
