import { useState, type ReactElement } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Told where somebody goes ahead without a reason. */
  readonly missing: string;
  readonly action: string;
  readonly icon?: ReactElement;
  onReason(reason: string): void;
}

/** Something that a person may do once they have said why. */
export function ReasonField({ label, placeholder, missing, action, icon, onReason }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  return (
    <>
      <Field label={label} required validationMessage={asked && said === '' ? missing : undefined}>
        <Input value={reason} placeholder={placeholder} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button
        className={styles.button}
        size="small"
        icon={icon}
        onClick={() => {
          setAsked(true);
          if (said !== '') onReason(said);
        }}
      >
        {action}
      </Button>
    </>
  );
}
