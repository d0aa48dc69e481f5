import type { Assessment } from '../../../assessment';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useLanguage, useSay } from '../../hooks/useSay';
import { findingWords } from '../../present/finding-words';
import { DecisionList } from './DecisionList';

/** Findings that somebody said not to tell again, with the reason and the way back; nothing where there are none. */
export function IgnoredList({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const { ignored } = assessment.settings;
  if (ignored.size === 0) return null;
  const decisions = [...ignored].map(([key, why]) => {
    const found = assessment.ignored.find((finding) => finding.key === key);
    const message = found ? findingWords(found, language).message : say('settings.ignored-gone');
    const again = {
      label: say('settings.tell-again'),
      name: say('settings.tell-again-name', { message }),
      act: () => void desk.ask({ kind: 'ignore', key, reason: null }),
    };
    const detail = why === '' ? say('settings.ignored-no-why') : say('settings.ignored-why', { why });
    return { key, text: message, detail, actions: [again] };
  });
  return (
    <Part title={say('settings.ignored', { n: ignored.size })}>
      <DecisionList decisions={decisions} />
    </Part>
  );
}
