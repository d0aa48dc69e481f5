import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentTableSearchRegular } from '@fluentui/react-icons/svg/document-table-search';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

/** No scoring table in the workbook: what we looked for, and what to do. */
export function NoTable() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <DocumentTableSearchRegular className={styles.icon} aria-hidden />
      <Subtitle1 as="h2" className={styles.title}>
        {say('empty.title')}
      </Subtitle1>
      <Body1>{say('empty.looked')}</Body1>
      <Body1>{say('empty.do')}</Body1>
      <Button className={styles.button} icon={<ArrowSyncRegular />} onClick={() => void desk.reread()}>
        {say('action.reread')}
      </Button>
      {state.assessment?.snapshot.grids.some(({ merges }) => merges === null) && (
        <Button className={styles.button} onClick={() => void desk.reread({ merges: true })}>
          {say('empty.merges')}
        </Button>
      )}
    </div>
  );
}
