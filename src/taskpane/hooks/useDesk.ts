import { useContext } from 'react';
import { DeskContext, type DeskView } from './desk-context';

export function useDesk(): DeskView {
  return useContext(DeskContext);
}
