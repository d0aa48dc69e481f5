import type { Assessment } from '../../../assessment';
import { Part } from '../../components/Part';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { DecisionList } from './DecisionList';

/** Findings that somebody said not to tell again, with the reason and the way back; nothing where there are none. */
export function IgnoredList({ assessment }: { readonly assessment: Assessment }) {
  const { desk } = useDesk();
  const say = useSay();
  const { ignored } = assessment.settings;
  if (ignored.size === 0) return null;
  const decisions = [...ignored].map(([key, why]) => {
    const message =
      assessment.ignored.find((finding) => finding.key === key)?.message ?? say('settings.ignored-gone');
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
