import { useState } from 'react';
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ItemAssessment } from '../../../assessment';
import { readOnce } from '../../../rules/read-once';
import { BY_HAND } from '../../../sheets/settings/corrections';
import { useNarrow } from '../../components/narrow';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { CONSTRUCTS, NO_DRAFT, ruleText, type RuleDraft } from '../../present/rule-draft';
import { isBusy } from '../../state/state';
import { RuleFields } from './RuleFields';
import { RuleReading } from './RuleReading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
  text: { width: '100%', minWidth: 0 },
});

const WAYS = ['text', ...CONSTRUCTS, 'by-hand'] as const;

type Way = (typeof WAYS)[number];

interface Props {
  readonly item: ItemAssessment;
  /** What a person said last; null: the form's own words hold. */
  readonly corrected: string | null;
  /** Words in the place of the rule, or BY_HAND. */
  onKeep(text: string): void;
  onCancel(): void;
}

/** Says how an item is scored: by words of one's own, by choosing what kind of rule it is, or by hand. */
export default function RuleForm({ item, corrected, onKeep, onCancel }: Props) {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const narrow = useNarrow();
  const { item: row, rule, facts } = item;
  const [way, setWay] = useState<Way>('text');
  const [words, setWords] = useState(corrected ?? (row.ruleText.trim() || row.text.trim()));
  const [draft, setDraft] = useState<RuleDraft>({ ...NO_DRAFT, points: String(row.points ?? '') });
  const said = saidBy(way, words, draft);
  const choose = (next: Way) => {
    if (next === 'text' && way !== 'by-hand' && said !== null) setWords(said);
    setWay(next);
  };
  return (
    <div className={styles.root}>
      <RuleReading
        title={say('rule.now')}
        rule={{ rule, facts: facts.map(({ spec }) => spec) }}
        doubts={item.doubts}
      />
      <Field label={say('rule.way')}>
        <Select
          select={{ className: narrow }}
          value={way}
          onChange={(_, { value }) => choose(WAYS.find((one) => one === value) ?? 'text')}
        >
          {WAYS.map((one) => (
            <option key={one} value={one}>
              {say(`rule.way.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {way === 'text' && (
        <Field label={say('rule.text')}>
          <Textarea
            className={styles.text}
            resize="vertical"
            rows={4}
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        </Field>
      )}
      {way !== 'text' && way !== 'by-hand' && (
        <RuleFields construct={way} draft={draft} onDraft={(change) => setDraft({ ...draft, ...change })} />
      )}
      <Then said={said} points={row.points} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={said === null || said === corrected || isBusy(state)}
          onClick={() => said !== null && onKeep(said)}
        >
          {say('rule.keep')}
        </Button>
        <Button onClick={onCancel}>{say('action.cancel')}</Button>
      </div>
      <Caption1 className={styles.note}>{say('rule.kept-in')}</Caption1>
    </div>
  );
}

/** What would be kept; null while it is not finished. */
function saidBy(way: Way, words: string, draft: RuleDraft): string | null {
  if (way === 'by-hand') return BY_HAND;
  return way === 'text' ? words.trim() || null : ruleText(way, draft);
}

/** How the tool would understand it: read while it is typed, by the very reader that scores. */
function Then({ said, points }: { readonly said: string | null; readonly points: number | null }) {
  const say = useSay();
  if (said === null) return <Body1>{say('rule.unfinished')}</Body1>;
  if (said === BY_HAND) return <Body1>{say('rule.by-hand')}</Body1>;
  const reading = readOnce({ points, rule: said });
  return (
    <RuleReading title={say('rule.then')} rule={reading} unread={reading.unread} doubts={reading.doubts} />
  );
}
