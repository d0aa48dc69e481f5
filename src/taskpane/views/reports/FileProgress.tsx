import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSay } from '../../hooks/useSay';
import type { TrayFile } from '../../state/file-tray';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly files: readonly TrayFile[];
  onCancel(): void;
}

/** How far the reading of the files has come, and the way out. */
export function FileProgress({ files, onCancel }: Props) {
  const say = useSay();
  const styles = useStyles();
  const done = files.filter(({ answer }) => answer !== null).length;
  const label = say('many.progress', { done, n: files.length });
  return (
    <div className={styles.root}>
      <Body1>{label}</Body1>
      <ProgressBar value={done} max={files.length} aria-label={label} />
      <Button size="small" onClick={onCancel}>
        {say('action.cancel')}
      </Button>
    </div>
  );
}
