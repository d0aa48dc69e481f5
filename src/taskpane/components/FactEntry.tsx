import { Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { FactSpec } from '../../rules/fact';
import type { FactField } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { PairEntry } from './PairEntry';
import { OF_FORM } from './of-form';

/** Stands in a Field, which gives a single input its label and its messages. */
export interface EntryProps {
  readonly spec: FactSpec;
  readonly field: FactField;
}

interface Props extends EntryProps {
  /** Id of the label, for fields of more than one input. */
  readonly labelledBy: string;
}

/** The field of one fact, by its type. */
export function FactEntry({ labelledBy, ...entry }: Props) {
  switch (entry.spec.type) {
    case 'yes-no':
      return <YesNoEntry {...entry} />;
    case 'date':
      return <TextEntry {...entry} kind="date" />;
    case 'pair':
      return <PairEntry {...entry} labelledBy={labelledBy} />;
    default:
      return <TextEntry {...entry} kind="number" />;
  }
}

function TextEntry({ spec, field, kind }: EntryProps & { readonly kind: 'number' | 'date' }) {
  return (
    <Input
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      value={field.text}
      contentAfter={spec.unit ? <span {...OF_FORM}>{spec.unit}</span> : undefined}
      autoComplete="off"
      onChange={(_, { value }) => field.type(value)}
      onKeyDown={({ key }) => key === 'Enter' && field.commit()}
      onBlur={() => field.commit()}
    />
  );
}

function YesNoEntry({ field }: EntryProps) {
  const say = useSay();
  return (
    <RadioGroup layout="horizontal" value={field.text} onChange={(_, { value }) => field.commit(value)}>
      <Radio value="是" label={say('fact.yes')} />
      <Radio value="否" label={say('fact.no')} />
      <Radio value="" label={say('fact.unknown')} />
    </RadioGroup>
  );
}
