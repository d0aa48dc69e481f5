import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';

/** Points as typed: a number of 0 or more, null for a blank field, undefined for what is neither. */
function pointsIn(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** By how many points two levels may differ on an item before it is told; kept on Enter or when the field is left. */
export function GapField({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const set = assessment.settings.thresholds.get('/level-gap') ?? null;
  const [typed, setTyped] = useState(set === null ? '' : String(set));
  const value = pointsIn(typed);
  const keep = () => {
    if (value !== undefined && value !== set)
      void desk.ask({ kind: 'set-threshold', name: 'level-gap', value });
  };
  return (
    <Field
      label={say('settings.gap')}
      hint={say('settings.gap-note')}
      validationMessage={value === undefined ? say('settings.gap-bad') : undefined}
    >
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </Field>
  );
}
