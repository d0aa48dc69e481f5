import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Workbook } from '../../workbook/port';
import type { Start, Tools } from '../state/desk';
import { openDesk } from '../state/open-desk';
import type { DeskView } from './desk-context';

/** Opens a desk over the workbook (a new one for another workbook), and keeps what is on show in step with it. */
export function useOpenDesk(workbook: Workbook, tools: Tools, at?: Start): DeskView {
  const desk = useMemo(() => openDesk(workbook, tools), [workbook, tools]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => desk.start(at), [desk, at]);
  return { state, desk };
}
