import { Field, Switch } from '@fluentui/react-components';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import type { Current } from '../../present/current';

/** 采用自报值 for the table on show; nothing where only one level scores. */
export function AdoptSwitch({ current: { assessment, table } }: { readonly current: Current }) {
  const { desk } = useDesk();
  const say = useSay();
  if (table.table.levels.length < 2) return null;
  return (
    <Field hint={say('settings.adopt-note')}>
      <Switch
        label={say('settings.adopt')}
        checked={assessment.settings.adoptReported.has(table.id)}
        onChange={(_, { checked }) =>
          void desk.ask({ kind: 'adopt-reported', table: table.id, adopt: checked })
        }
      />
    </Field>
  );
}
