import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lastRun } from '../../fill/runs';
import { useLanguage, useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { momentText } from '../present/moment';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** When the tool wrote last, what it wrote, and at which level; nothing where it has not, or all of it was undone. */
export function LastRun({ current }: { readonly current: Current }) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const run = lastRun(current.assessment.log);
  const [first] = run;
  if (!first) return null;
  const levels = [...new Set(run.map(({ level }) => say('list.sheet', { sheet: level })))];
  return (
    <Caption1 className={styles.text}>
      {say('overview.last-run', {
        time: momentText(first.time, language),
        levels: levels.join(say('list.comma')),
        n: run.length,
      })}
    </Caption1>
  );
}
