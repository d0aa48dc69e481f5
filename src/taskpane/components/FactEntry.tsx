import { Input, Radio, RadioGroup, type FieldControlProps } from '@fluentui/react-components';
import type { FactSpec } from '../../rules/fact';
import type { FactField } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { PairEntry } from './PairEntry';

export interface EntryProps extends Partial<FieldControlProps> {
  readonly spec: FactSpec;
  readonly field: FactField;
}

/** The field of one fact, by its type. The label and the message around it come from Field, as its control's props. */
export function FactEntry({ growth, ...entry }: EntryProps & { readonly growth: boolean }) {
  switch (entry.spec.type) {
    case 'yes-no':
      return <YesNoEntry {...entry} />;
    case 'date':
      return <TextEntry {...entry} kind="date" />;
    case 'pair':
      return <PairEntry {...entry} growth={growth} />;
    default:
      return <TextEntry {...entry} kind="number" />;
  }
}

function TextEntry({ spec, field, kind, ...control }: EntryProps & { readonly kind: 'number' | 'date' }) {
  return (
    <Input
      {...control}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      value={field.text}
      contentAfter={spec.unit ? <span>{spec.unit}</span> : undefined}
      autoComplete="off"
      onChange={(_, { value }) => field.type(value)}
      onKeyDown={({ key }) => key === 'Enter' && field.commit()}
      onBlur={() => field.commit()}
    />
  );
}

function YesNoEntry({ field, spec: _, ...control }: EntryProps) {
  const say = useSay();
  return (
    <RadioGroup
      {...control}
      layout="horizontal"
      value={field.text}
      onChange={(_event, { value }) => field.commit(value)}
    >
      <Radio value="是" label={say('fact.yes')} />
      <Radio value="否" label={say('fact.no')} />
      <Radio value="" label={say('fact.unknown')} />
    </RadioGroup>
  );
}
