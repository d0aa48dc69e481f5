import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OTHER_BLANKS } from '../../../fill/insert';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { isBusy } from '../../state/state';
import { OF_FORM } from '../../components/of-form';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  one: { justifyContent: 'flex-start', textAlign: 'start' },
});

/** Blank sheets that go with the official forms. */
export function OtherBlanks() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  return (
    <Part title={say('systems.blanks')} note={say('systems.blanks-note')}>
      <div className={styles.list}>
        {OTHER_BLANKS.map(({ id, title }) => (
          <Button
            key={id}
            className={styles.one}
            {...OF_FORM}
            disabledFocusable={isBusy(state)}
            onClick={() => void desk.ask({ kind: 'insert-form', form: id })}
          >
            {title}
          </Button>
        ))}
      </div>
    </Part>
  );
}
