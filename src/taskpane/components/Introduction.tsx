import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { usePreferences } from '../hooks/usePreferences';
import { useSay } from '../hooks/useSay';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0 },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const STEPS = ['intro.read', 'intro.facts', 'intro.write'] as const;

/** What the assistant does, for who opens it for the first time; gone for good once it was read. */
export function Introduction() {
  const { state, desk } = useDesk();
  const { preferences, set } = usePreferences();
  const say = useSay();
  const styles = useStyles();
  if (preferences.introduced) return null;
  return (
    <section className={styles.root} aria-label={say('intro.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {say('intro.title')}
      </Subtitle2>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <Body1>{say(step)}</Body1>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => set({ introduced: true })}>
          {say('intro.skip')}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy(state)}
          onClick={() => void desk.ask({ kind: 'insert-form', form: null })}
        >
          {say('empty.example')}
        </Button>
      </div>
    </section>
  );
}
