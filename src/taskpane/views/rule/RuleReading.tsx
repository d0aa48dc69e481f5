import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import { DOUBTS } from '../../../rules/doubts';
import { printInEnglish, printRule } from '../../../rules/print';
import type { Reading } from '../../../rules/reading';
import type { ItemRule, Words } from '../../../rules/rule';
import { DetailPart } from '../../components/DetailPart';
import { useLanguage, useSay } from '../../hooks/useSay';
import { named } from '../../../text/bilingual';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    ...PLAIN_LIST,
    overflowWrap: 'anywhere',
  },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly title: string;
  readonly rule: ItemRule;
  /** Words that were not understood. */
  readonly unread?: readonly Words[];
  /** What else a person should look at. */
  readonly doubts?: Reading['doubts'];
}

/** A rule as it was understood, in canonical sentences, with the facts that it asks for. */
export function RuleReading({ title, rule, unread = [], doubts = [] }: Props) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const print = language === 'zh' ? printRule : printInEnglish;
  const facts = named(rule.facts.map(({ label }) => label))[language];
  const words = unread.map(({ text }) => `“${text.trim()}”`).join(say('list.comma'));
  return (
    <DetailPart title={title}>
      <ul className={styles.list}>
        {print(rule).map(({ depth, text }, index) => (
          <li key={index} style={{ paddingLeft: depth * 12 }}>
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.facts}>
        {facts === '' ? say('rule.asks-nothing') : say('rule.asks', { facts })}
      </Caption1>
      {unread.length > 0 && <Caption1 className={styles.facts}>{say('rule.unread', { words })}</Caption1>}
      {doubts
        .filter(({ code }) => code !== 'unread-words')
        .map(({ code, words: { text } }) => (
          <Caption1 key={`${code} ${text}`} className={styles.facts}>
            {DOUBTS[code](text.trim())[language]}
          </Caption1>
        ))}
    </DetailPart>
  );
}
