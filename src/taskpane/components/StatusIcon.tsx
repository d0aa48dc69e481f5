import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PinFilled } from '@fluentui/react-icons/svg/pin';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ShownStatus } from '../present/status';

const ICONS = {
  fillable: EditRegular,
  filled: CheckmarkCircleFilled,
  consistent: CheckmarkCircleRegular,
  contradicts: DismissCircleFilled,
  open: QuestionCircleRegular,
  person: PersonRegular,
  manual: PinFilled,
} as const;

const useStyles = makeStyles({
  fillable: { color: tokens.colorBrandForeground1 },
  filled: { color: tokens.colorStatusSuccessForeground1 },
  consistent: { color: tokens.colorStatusSuccessForeground1 },
  contradicts: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  person: { color: tokens.colorNeutralForeground2 },
  manual: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly status: ShownStatus;
  /** In the colour of the text around it. */
  readonly plain?: boolean;
  readonly className?: string;
}

/** Each state has a shape of its own, so that colour is never alone in telling. Its word stands beside it. */
export function StatusIcon({ status, plain = false, className }: Props) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return <Icon aria-hidden className={mergeClasses(styles.icon, !plain && styles[status], className)} />;
}
