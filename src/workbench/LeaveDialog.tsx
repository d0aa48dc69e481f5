import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { LEAVE } from './messages';

interface Props {
  readonly open: boolean;
  readonly name: string;
  onStay(): void;
  onDrop(): void;
  onSave(): void;
}

/** Asks what becomes of unsaved changes before another book is opened. Escape stays. */
export function LeaveDialog({ open, name, onStay, onDrop, onSave }: Props) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, change) => !change.open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{LEAVE.title}</DialogTitle>
          <DialogContent>{LEAVE.text(name)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onStay}>{LEAVE.stay}</Button>
            <Button onClick={onDrop}>{LEAVE.drop}</Button>
            <Button appearance="primary" onClick={onSave}>
              {LEAVE.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
