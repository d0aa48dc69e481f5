import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { statedNote } from '../../fill/stated';
import { a1 } from '../../grid/address';
import type { StatedFact as Stated } from '../../reasons/stated-facts';
import type { FactField, FactPlace } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { factText } from '../present/fact-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly place: FactPlace;
  readonly stated: Stated;
  readonly field: FactField;
}

/** What the reason beside the score states of the fact, with its cell and words: never used until a person takes it over. */
export function StatedFact({ place, stated, field }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { label, unit } = place.fact.spec;
  const { row, column, words } = stated;
  const value = factText(stated.value);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.text}>
        {say('fact.stated', { value: `${value}${unit}`, cell: a1(row, column), words })}
      </Caption1>
      <Button
        size="small"
        aria-label={say('fact.adopt-stated-name', { label, value })}
        onClick={() => field.commit(value, statedNote(place.level, stated))}
      >
        {say('fact.adopt')}
      </Button>
    </div>
  );
}
