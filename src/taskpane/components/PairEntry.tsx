import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../hooks/useSay';
import type { EntryProps } from './FactEntry';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
  before: { whiteSpace: 'nowrap' },
});

/** Two numbers that belong together: done and all, or this year and last year. Written when both have been left. */
export function PairEntry({ spec, field, growth, ...control }: EntryProps & { readonly growth: boolean }) {
  const say = useSay();
  const styles = useStyles();
  const [done = '', of = ''] = field.text.split('/');
  const names = growth ? [say('fact.this-year'), say('fact.last-year')] : [say('fact.done'), say('fact.of')];
  const input = (index: 0 | 1) => (
    <Input
      {...(index === 0 ? control : { 'aria-describedby': control['aria-describedby'] })}
      className={styles.input}
      aria-label={`${spec.label} ${names[index] ?? ''}`}
      aria-labelledby={undefined}
      inputMode="decimal"
      autoComplete="off"
      value={index === 0 ? done : of}
      input={{ style: { minWidth: 0 } }}
      contentBefore={<span className={styles.before}>{names[index]}</span>}
      contentAfter={spec.unit && !growth ? <span>{spec.unit}</span> : undefined}
      onChange={(_, { value }) => field.type(index === 0 ? `${value}/${of}` : `${done}/${value}`)}
      onKeyDown={({ key }) => key === 'Enter' && field.commit()}
    />
  );
  return (
    <div
      className={styles.pair}
      role="group"
      aria-label={spec.label}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) field.commit();
      }}
    >
      {input(0)}
      {input(1)}
    </div>
  );
}
