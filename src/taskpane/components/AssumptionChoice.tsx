import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Choice } from '../../rules/rule';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay } from '../hooks/useSay';
import { answerWords, questionWords } from '../present/choice-words';
import type { Current } from '../present/current';
import { readingKey } from '../present/setting-key';

/** The value of the radio that leaves the question open; no reading has this id. */
const OPEN = '';

/** Words that can be read in several ways: the office chooses one for the whole table, or leaves all of them possible. */
export function AssumptionChoice({
  choice,
  current,
}: {
  readonly choice: Choice;
  readonly current: Current;
}) {
  const { desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const { assessment, table } = current;
  const chosen = assessment.settings.readings.get(readingKey(table.id, choice.assumption)) ?? OPEN;
  return (
    <Field label={questionWords(choice, language)}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) =>
          void desk.ask({
            kind: 'choose-reading',
            table: table.id,
            assumption: choice.assumption,
            reading: value === OPEN ? null : value,
          })
        }
      >
        {choice.readings.map((reading) => (
          <Radio key={reading.id} value={reading.id} label={answerWords(reading, language)} />
        ))}
        <Radio value={OPEN} label={say('choice.open')} />
      </RadioGroup>
    </Field>
  );
}
