import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { FileTray, type TrayFile } from '../state/file-tray';
import { useDesk } from './useDesk';

export interface FileTrayView {
  readonly tray: FileTray;
  readonly files: readonly TrayFile[];
}

/** The tray of the desk's files, and what is in it; the reading ends with the component that holds it. */
export function useFileTray(): FileTrayView {
  const { desk } = useDesk();
  const tray = useMemo(() => new FileTray(() => desk.openReader()), [desk]);
  useEffect(() => () => tray.cancel(), [tray]);
  const files = useSyncExternalStore(tray.subscribe, tray.list);
  return { tray, files };
}
