import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { Finding } from '../../../audit/finding';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly shown: readonly Finding[];
  onStep(finding: Finding): void;
}

/** From one finding to the next, in the order of the list; at its end it begins again. */
export function FindingSteps({ shown, onStep }: Props) {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const at = shown.findIndex(({ key }) => key === state.finding);
  const go = (to: number) => {
    const finding = shown[(to + shown.length) % shown.length];
    if (finding) onStep(finding);
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={say('findings.previous')}
        title={say('findings.previous')}
        onClick={() => go(at < 0 ? shown.length - 1 : at - 1)}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={say('findings.next')}
        title={say('findings.next')}
        onClick={() => go(at + 1)}
      />
      <Caption1 className={styles.count}>
        {at < 0
          ? say('findings.shown', { n: shown.length })
          : say('findings.at', { at: at + 1, n: shown.length })}
      </Caption1>
    </div>
  );
}
