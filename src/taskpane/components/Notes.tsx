import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  text: { overflowWrap: 'anywhere' },
});

/** A plain list of sentences. */
export function Notes({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {texts.map((text, index) => (
        <li key={index}>
          <Caption1 className={styles.text}>{text}</Caption1>
        </li>
      ))}
    </ul>
  );
}
