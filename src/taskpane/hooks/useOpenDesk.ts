import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Workbook } from '../../workbook/port';
import { openDesk, type Tools } from '../state/desk';
import type { DeskView } from './desk-context';

/** Opens a desk over the workbook (a new one for another workbook), and keeps what is on show in step with it. */
export function useOpenDesk(workbook: Workbook, tools: Tools): DeskView {
  const desk = useMemo(() => openDesk(workbook, tools), [workbook, tools]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => desk.start(), [desk]);
  return { state, desk };
}
