import { makeStyles, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 720px)';

export const useWorkbenchStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0, overflowY: 'auto' },
  bar: { flexShrink: 0 },
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    [NARROW]: { flexDirection: 'column', flexShrink: 0, minHeight: '480px' },
  },
  sheet: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '40%',
    display: 'flex',
    flexDirection: 'column',
    // The grid is drawn as paper: black on white whatever the theme.
    backgroundColor: '#ffffff',
    color: '#1f1f1f',
    colorScheme: 'light',
  },
  grid: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    position: 'relative',
    forcedColorAdjust: 'none',
    '& input': { backgroundColor: '#ffffff', color: '#1f1f1f' },
  },
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
    color: tokens.colorNeutralForeground1,
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
