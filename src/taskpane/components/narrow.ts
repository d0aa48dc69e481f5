import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  narrow: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

/** A select box is otherwise as wide as its longest option; the whole option is in its list. */
export function useNarrow(): string {
  return useStyles().narrow;
}
