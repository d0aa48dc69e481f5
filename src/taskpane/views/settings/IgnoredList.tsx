import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  why: { color: tokens.colorNeutralForeground2 },
});

/** Findings that somebody said not to tell again, with the reason and the way back; nothing where there are none. */
export function IgnoredList({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { ignored } = assessment.settings;
  if (ignored.size === 0) return null;
  return (
    <Part title={say('settings.ignored', { n: ignored.size })}>
      <ul className={styles.list}>
        {[...ignored].map(([key, why]) => {
          const message =
            assessment.ignored.find((finding) => finding.key === key)?.message ??
            say('settings.ignored-gone');
          return (
            <li key={key} className={styles.one}>
              <Body1>{message}</Body1>
              <Caption1 className={styles.why}>
                {why === '' ? say('settings.ignored-no-why') : say('settings.ignored-why', { why })}
              </Caption1>
              <Button
                size="small"
                aria-label={say('settings.tell-again-name', { message })}
                onClick={() => void desk.ask({ kind: 'ignore', key, reason: null })}
              >
                {say('settings.tell-again')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
