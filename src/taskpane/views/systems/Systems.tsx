import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import { monthlyFacts } from '../../../fill/community';
import { communityKinds } from '../../../sheets/communities/community-sheets';
import { indicatorKinds } from '../../../sheets/indicators/indicator-sheets';
import { Part } from '../../components/Part';
import { PlaceButton } from '../../components/PlaceButton';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { isBusy } from '../../state/state';
import { linesOf } from './lines';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** More communities than this are counted by 社区总览. */
const MOST_LINES = 20;

/** Tables of targets, monthly sheets and declarations of the workbook, and what can be made of them; nothing where there are none. */
export function Systems() {
  const { state } = useDesk();
  const { assessment } = state;
  const say = useSay();
  const styles = useStyles();
  const lines = assessment ? linesOf(assessment, say) : [];
  if (!assessment || lines.length === 0) return null;
  return (
    <Part title={say('systems.title')} note={say('systems.note')}>
      <ul className={styles.list}>
        {lines.slice(0, MOST_LINES).map(({ text, place }) => (
          <li key={`${place.sheet}!${place.row}/${place.column}/${text}`}>
            <Body1>{text}</Body1> <PlaceButton place={place} />
          </li>
        ))}
      </ul>
      <Making assessment={assessment} />
    </Part>
  );
}

function Making({ assessment }: { readonly assessment: Assessment }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const busy = isBusy(state);
  const kinds = indicatorKinds(assessment.indicators);
  const communities = communityKinds(assessment.communities);
  const facts = monthlyFacts(assessment);
  return (
    <div className={styles.buttons}>
      {kinds.length > 0 && (
        <Button disabledFocusable={busy} onClick={() => void desk.ask({ kind: 'report', sheets: kinds })}>
          {say('systems.rank')}
        </Button>
      )}
      {communities.length > 0 && (
        <Button
          disabledFocusable={busy}
          onClick={() => void desk.ask({ kind: 'report', sheets: communities })}
        >
          {say('systems.overview')}
        </Button>
      )}
      {facts.length > 0 && (
        <Button
          disabledFocusable={busy}
          onClick={() => void desk.ask({ kind: 'enter-facts', entries: facts })}
        >
          {say('systems.enter', { n: facts.length })}
        </Button>
      )}
    </div>
  );
}
