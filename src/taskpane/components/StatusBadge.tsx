import { Badge } from '@fluentui/react-components';
import { useSay } from '../hooks/useSay';
import type { ShownStatus } from '../present/status';
import { StatusIcon } from './StatusIcon';

const COLORS = {
  fillable: 'brand',
  filled: 'success',
  consistent: 'success',
  contradicts: 'danger',
  open: 'warning',
  person: 'informative',
  manual: 'subtle',
} as const satisfies Record<ShownStatus, string>;

/** A score cell's state in a word, with its icon. */
export function StatusBadge({ status }: { readonly status: ShownStatus }) {
  const say = useSay();
  return (
    <Badge appearance="tint" color={COLORS[status]} icon={<StatusIcon status={status} plain />}>
      {say(`status.${status}`)}
    </Badge>
  );
}
