import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LevelName } from '../../recognise/table';
import type { FactField, FactPlace } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { factText } from '../present/fact-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly place: FactPlace;
  readonly by: LevelName;
  readonly field: FactField;
}

/** What a lower level reported: shown, never used until the reviewer takes it over. */
export function ReportedFact({ place, by, field }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { spec, values } = place.fact;
  const value = factText(values.get(by));
  if (value === '') return null;
  return (
    <div className={styles.root}>
      <Caption1 className={styles.text}>
        {say('fact.reported', { level: by, value: `${value}${spec.unit}` })}
      </Caption1>
      <Button
        size="small"
        aria-label={say('fact.adopt-name', { label: spec.label, value })}
        onClick={() => field.commit(value)}
      >
        {say('fact.adopt')}
      </Button>
    </div>
  );
}
