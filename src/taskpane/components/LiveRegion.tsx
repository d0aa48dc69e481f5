import { useDesk } from '../hooks/useDesk';
import { useLanguage } from '../hooks/useSay';
import { announcement } from '../present/announcement';
import { useOnlyHeard } from './only-heard';

/** Tells screen readers what came of it, and nothing else. */
export function LiveRegion() {
  const { state } = useDesk();
  const language = useLanguage();
  return (
    <div className={useOnlyHeard()} role="status" aria-live="polite">
      {announcement(state, language)}
    </div>
  );
}
