import { useId, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    maxWidth: '100%',
    minWidth: 0,
    paddingLeft: 0,
    fontWeight: tokens.fontWeightSemibold,
    // Buttons have edges there, which would touch.
    '@media (forced-colors: active)': { marginBlock: tokens.spacingVerticalXXS },
  },
  body: { paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
}

/** A heading that folds what stands under it. */
export function Disclosure({ label, children, openAtFirst = false }: Props) {
  const [open, setOpen] = useState(openAtFirst);
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
