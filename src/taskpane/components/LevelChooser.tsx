import { Field, Select } from '@fluentui/react-components';
import { useNarrow } from './narrow';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { OF_FORM } from './of-form';

/** Whose scores are looked at and computed: one level of the table. */
export function LevelChooser({ current }: { readonly current: Current }) {
  const { desk } = useDesk();
  const say = useSay();
  const narrow = useNarrow();
  const { table, level } = current;
  return (
    <Field label={say('overview.level')}>
      <Select
        select={{ className: narrow }}
        value={level}
        onChange={(_, { value }) => desk.dispatch({ kind: 'level-chosen', table: table.id, level: value })}
      >
        {table.table.levels.map(({ name }) => (
          <option key={name} value={name} {...OF_FORM}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
