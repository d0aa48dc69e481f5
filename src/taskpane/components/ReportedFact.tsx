import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { refusalNote, type ReportedFact as Report } from '../../fill/reported';
import { useDesk } from '../hooks/useDesk';
import type { FactField, FactPlace } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { factText } from '../present/fact-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly place: FactPlace;
  readonly report: Report;
  readonly field: FactField;
}

/** What a lower level reported: shown, never used until the reviewer takes it over; or told to be not accepted. */
export function ReportedFact({ place, report, field }: Props) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { spec } = place.fact;
  const { by, refused } = report;
  const value = factText(report.value);
  const refuse = () => {
    const { table, item, level } = place;
    const note = refusalNote(level, report);
    void desk.ask({
      kind: 'enter-facts',
      entries: [{ table, item, fact: spec.id, level, value: null, note }],
    });
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.text}>
        {say(refused ? 'fact.refused' : 'fact.reported', { level: by, value: `${value}${spec.unit}` })}
      </Caption1>
      <Button
        size="small"
        aria-label={say('fact.adopt-name', { label: spec.label, value })}
        onClick={() => field.commit(value)}
      >
        {say('fact.adopt')}
      </Button>
      {!refused && (
        <Button
          size="small"
          aria-label={say('fact.refuse-name', { label: spec.label, value })}
          onClick={refuse}
        >
          {say('fact.refuse')}
        </Button>
      )}
    </div>
  );
}
