import { createFocusOutlineStyle, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ ring: createFocusOutlineStyle() });

/** Fluent's focus outline for buttons of our own. */
export function useFocusRing(): string {
  return useStyles().ring;
}
