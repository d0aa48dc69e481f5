import { Suspense, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import { isOwnSheet } from '../../../sheets/names';
import { Disclosure } from '../../components/Disclosure';
import { useSay } from '../../hooks/useSay';
import { DeclareForm } from '../../later';

/** Points at a table that was not found: its sheet, its header, what each column is. */
export function DeclareTable({ assessment }: { readonly assessment: Assessment }) {
  const say = useSay();
  /** What was kept or cancelled is folded, and begins anew. */
  const [round, setRound] = useState(0);
  const grids = assessment.snapshot.grids.filter(
    (grid) => grid.visibility === 'visible' && grid.cells.size > 0 && !isOwnSheet(grid),
  );
  if (grids.length === 0) return null;
  return (
    <Disclosure key={round} label={say('declare.open')}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <DeclareForm grids={grids} onDone={() => setRound(round + 1)} />
      </Suspense>
    </Disclosure>
  );
}
