import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../audit/finding';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings to list, with how many there are of each kind. */
export function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const choose = (severity: Severity | null) => desk.dispatch({ kind: 'findings-filtered', severity });
  return (
    <div className={styles.root} role="group" aria-label={say('findings.filter')}>
      <ToggleButton
        size="small"
        className={styles.button}
        checked={state.severity === null}
        onClick={() => choose(null)}
      >
        {say('findings.all', { n: findings.length })}
      </ToggleButton>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={state.severity === severity}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => choose(state.severity === severity ? null : severity)}
        >
          {say('findings.count', {
            severity: say(`severity.${severity}`),
            n: findings.filter((finding) => finding.severity === severity).length,
          })}
        </ToggleButton>
      ))}
    </div>
  );
}
