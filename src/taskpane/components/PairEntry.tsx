import { useId } from 'react';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../hooks/useSay';
import type { EntryProps } from './FactEntry';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
  before: { whiteSpace: 'nowrap' },
});

interface Props extends EntryProps {
  readonly labelledBy: string;
  readonly growth: boolean;
}

/** Two numbers that belong together: done and all, or this year and last year. Written when both have been left. */
export function PairEntry({ spec, field, growth, labelledBy }: Props) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const [first = '', second = ''] = field.text.split('/');
  const halves = [
    {
      name: say(growth ? 'fact.this-year' : 'fact.done'),
      text: first,
      put: (text: string) => `${text}/${second}`,
    },
    {
      name: say(growth ? 'fact.last-year' : 'fact.of'),
      text: second,
      put: (text: string) => `${first}/${text}`,
    },
  ];
  return (
    <div
      className={styles.pair}
      role="group"
      aria-labelledby={labelledBy}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) field.commit();
      }}
    >
      {halves.map(({ name, text, put }, index) => (
        <Input
          key={index}
          id={`${id}${index}`}
          className={styles.input}
          aria-labelledby={`${labelledBy} ${id}${index}name`}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          input={{ style: { minWidth: 0, width: '100%' } }}
          contentBefore={
            <span id={`${id}${index}name`} className={styles.before}>
              {name}
            </span>
          }
          contentAfter={spec.unit && !growth ? <span {...OF_FORM}>{spec.unit}</span> : undefined}
          onChange={(_, { value }) => field.type(put(value))}
          onKeyDown={({ key }) => key === 'Enter' && field.commit()}
        />
      ))}
    </div>
  );
}
