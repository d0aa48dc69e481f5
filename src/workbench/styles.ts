import { makeStyles, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 720px)';

export const useWorkbenchStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0 },
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    [NARROW]: { flexDirection: 'column' },
  },
  sheet: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '40%',
    display: 'flex',
    flexDirection: 'column',
    // The grid is drawn as paper: white whatever the theme.
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
  grid: { flexGrow: 1, minHeight: 0, minWidth: 0, position: 'relative' },
  notice: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pane: {
    width: '350px',
    flexShrink: 0,
    minHeight: 0,
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: '100%',
      height: '50%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});
