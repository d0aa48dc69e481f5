import { makeStyles, tokens } from '@fluentui/react-components';

export const useWorkbenchStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 720px)': { flexDirection: 'column' },
  },
  // The grid's canvas is white whatever the theme.
  grid: { flexGrow: 1, minWidth: 0, minHeight: '40%', position: 'relative' },
  pane: {
    width: '350px',
    flexShrink: 0,
    minHeight: 0,
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 720px)': { width: '100%', height: '50%' },
  },
});
