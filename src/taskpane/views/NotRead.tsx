import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
});

/** The very first reading was cancelled: there is nothing to show yet. */
export function NotRead() {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Body1>{say('busy.left')}</Body1>
      <Button onClick={() => void desk.reread()}>{say('action.reread')}</Button>
    </div>
  );
}
