import { createCustomFocusIndicatorStyle, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Inside the button's edge: rows that fill a rounded box would have it cut off outside.
  ring: createCustomFocusIndicatorStyle({
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-3px',
  }),
});

/** The focus outline of buttons of our own, as strong as Fluent's. */
export function useFocusRing(): string {
  return useStyles().ring;
}
