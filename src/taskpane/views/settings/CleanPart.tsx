import { Button, makeStyles } from '@fluentui/react-components';
import { BroomRegular } from '@fluentui/react-icons/svg/broom';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { isBusy } from '../../state/state';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** 清除助手内容: takes out again whatever was added; shown first. */
export function CleanPart() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  return (
    <Part title={say('clean.title')} note={say('clean.text')}>
      <Button
        className={styles.button}
        icon={<BroomRegular />}
        disabledFocusable={isBusy(state)}
        onClick={() => void desk.ask({ kind: 'clean' })}
      >
        {say('clean.do')}
      </Button>
    </Part>
  );
}
