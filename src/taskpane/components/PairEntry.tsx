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
}

/** Two numbers that belong together: done and all, or this year and last year; or the rate alone, where that is enough. Written when all have been left. */
export function PairEntry({ spec, field, labelledBy }: Props) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const growth = spec.pairAs === 'growth';
  const isRate = field.text.endsWith('%');
  const [first = '', second = ''] = isRate ? [] : field.text.split('/');
  const rate = {
    name: say('fact.or-rate'),
    text: isRate ? field.text.slice(0, -1) : '',
    unit: '%',
    put: (text: string) => (text === '' ? '' : `${text.replace(/[%％]$/, '')}%`),
  };
  const unit = growth ? '' : spec.unit;
  const halves = [
    {
      name: say(growth ? 'fact.this-year' : 'fact.done'),
      text: first,
      unit,
      put: (text: string) => `${text}/${second}`,
    },
    {
      name: say(growth ? 'fact.last-year' : 'fact.of'),
      text: second,
      unit,
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
      {[...halves, ...(spec.pairAs === 'rate' ? [rate] : [])].map(({ name, text, unit, put }, index) => (
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
          contentAfter={unit ? <span {...OF_FORM}>{unit}</span> : undefined}
          onChange={(_, { value }) => field.type(put(value))}
          onKeyDown={({ key }) => key === 'Enter' && field.commit()}
        />
      ))}
    </div>
  );
}
