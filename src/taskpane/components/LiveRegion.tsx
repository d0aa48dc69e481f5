import { makeStyles } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useLanguage } from '../hooks/useSay';
import { announcement } from '../present/announcement';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells screen readers what came of it, and nothing else. */
export function LiveRegion() {
  const { state } = useDesk();
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement(state, language)}
    </div>
  );
}
