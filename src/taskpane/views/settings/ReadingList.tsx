import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import type { Choice } from '../../../rules/rule';
import { AssumptionChoice } from '../../components/AssumptionChoice';
import { Disclosure } from '../../components/Disclosure';
import { Part } from '../../components/Part';
import { useLanguage, useSay } from '../../hooks/useSay';
import { answerWords, questionWords } from '../../present/choice-words';
import { choicesOf } from '../../present/choices';
import type { Current } from '../../present/current';
import { readingKey } from '../../present/setting-key';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ...PLAIN_LIST,
  },
  // Under the words of the heading above it, beside its sign.
  state: {
    display: 'block',
    overflowWrap: 'anywhere',
    paddingLeft: '26px',
    color: tokens.colorNeutralForeground2,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Every question that the table's wording leaves to the office, with what was chosen. */
export function ReadingList({ current }: { readonly current: Current }) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const { readings } = current.assessment.settings;
  const asked = questionsOf(current).map((one) => {
    const chosen = readings.get(readingKey(current.table.id, one.choice.assumption));
    const reading = one.choice.readings.find(({ id }) => id === chosen);
    return { ...one, chosen: reading && answerWords(reading, language) };
  });
  const open = asked.filter(({ chosen }) => chosen === undefined).length;
  if (asked.length === 0) {
    return <Part title={say('settings.readings')} note={say('settings.readings-none')} children={null} />;
  }
  return (
    <Part title={say('settings.readings')} note={say('settings.readings-note')}>
      <Caption1 className={styles.count}>
        {say('settings.readings-count', { n: asked.length, open })}
      </Caption1>
      <ul className={styles.list}>
        {asked.map(({ choice, row, chosen }) => (
          <li key={choice.assumption}>
            <Disclosure label={say('settings.reading', { row, question: questionWords(choice, language) })}>
              <AssumptionChoice choice={choice} current={current} />
            </Disclosure>
            <Caption1 className={styles.state}>
              {chosen === undefined
                ? say('settings.reading-open')
                : say('settings.reading-chosen', { label: chosen })}
            </Caption1>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Each question once, with the first row that it is about. */
function questionsOf({ table }: Current): readonly { readonly choice: Choice; readonly row: number }[] {
  const all = table.items.flatMap(({ item, rule }) =>
    choicesOf(rule).map((choice) => ({ choice, row: item.rows[0] })),
  );
  return all.filter(
    ({ choice }, at) => all.findIndex((one) => one.choice.assumption === choice.assumption) === at,
  );
}
