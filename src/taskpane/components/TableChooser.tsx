import { Field, Select } from '@fluentui/react-components';
import type { Assessment } from '../../assessment';
import { useNarrow } from './narrow';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

/** Which of several tables is on show; nothing to choose, nothing shown. */
export function TableChooser({ assessment }: { readonly assessment: Assessment }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const narrow = useNarrow();
  if (assessment.tables.length < 2) return null;
  return (
    <Field label={say('overview.tables', { n: assessment.tables.length })}>
      <Select
        select={{ className: narrow }}
        value={state.table ?? ''}
        onChange={(_, { value }) => desk.dispatch({ kind: 'table-chosen', table: value })}
      >
        {assessment.tables.map(({ id, table }) => (
          <option key={id} value={id}>
            {say('list.about', { what: table.sheet, about: table.title || say('overview.untitled') })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
