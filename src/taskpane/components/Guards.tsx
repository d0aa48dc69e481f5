import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { gridNamed } from '../../grid/grid';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';

/** What will be refused because it is protected, told before anybody tries. */
export function Guards({ current: { assessment, table } }: { readonly current: Current }) {
  const say = useSay();
  const { snapshot } = assessment;
  const { sheet } = table.table;
  return (
    <>
      {gridNamed(snapshot, sheet)?.isProtected && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('guard.sheet', { sheet })}</MessageBarBody>
        </MessageBar>
      )}
      {snapshot.structureLocked && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('guard.structure')}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
