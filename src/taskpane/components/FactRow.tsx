import { useId } from 'react';
import { Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportedFact as Report } from '../../fill/reported';
import type { StatedFact as Stated } from '../../reasons/stated-facts';
import { useFactField, type FactPlace } from '../hooks/useFactField';
import { useSay } from '../hooks/useSay';
import { factHints } from '../present/fact-hint';
import { FactEntry } from './FactEntry';
import { ReportedFact } from './ReportedFact';
import { StatedFact } from './StatedFact';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly place: FactPlace;
  /** The score still hangs on it. */
  readonly needed: boolean;
  /** What a lower level reported, shown beside the field; null where nothing. */
  readonly report: Report | null;
  /** What the reason beside the score states, shown beside the field; null where nothing. */
  readonly stated: Stated | null;
}

/** One fact: its label, its field by type, what a lower level reported, what the reason states, and where it comes from. */
export function FactRow({ place, needed, report, stated }: Props) {
  const say = useSay();
  const styles = useStyles();
  const label = useId();
  const field = useFactField(place);
  const { spec, source } = place.fact;
  const hints = factHints(spec);
  const hint = field.unsaved
    ? say('fact.unsaved')
    : needed && field.text === ''
      ? say('fact.needed')
      : undefined;
  return (
    <div className={styles.root}>
      <Field
        label={{ children: spec.label, id: label, ...OF_FORM }}
        hint={hints.length === 0 ? undefined : hints.map((key) => say(key)).join(say('list.comma'))}
        validationState={field.bad ? 'error' : hint === undefined ? 'none' : 'warning'}
        validationMessage={field.bad ? say(`fact.bad.${field.bad}`) : hint}
      >
        <FactEntry spec={spec} field={field} labelledBy={label} />
      </Field>
      {report !== null && <ReportedFact place={place} report={report} field={field} />}
      {stated !== null && <StatedFact place={place} stated={stated} field={field} />}
      {source.trim() !== '' && (
        <Caption1 className={styles.source}>{say('fact.source', { source })}</Caption1>
      )}
    </div>
  );
}
