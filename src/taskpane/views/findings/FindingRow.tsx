import { useEffect, useId, useRef, useState } from 'react';
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Finding } from '../../../audit/finding';
import { useFocusRing } from '../../components/focus-ring';
import { SeverityIcon } from '../../components/SeverityIcon';
import { useDesk } from '../../hooks/useDesk';
import { useLanguage, useSay } from '../../hooks/useSay';
import { findingWords } from '../../present/finding-words';
import { findingName, findingPlaces } from '../../present/finding-name';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  item: {
    // Rows out of sight are not laid out; they stay in the list, so that its size and their places are true.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    listStyleType: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  visited: { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  head: { display: 'flex', alignItems: 'stretch' },
  button: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalMNudge,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  texts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  fold: { flexShrink: 0, minWidth: '36px', borderRadius: 0 },
});

interface Props {
  readonly finding: Finding;
  readonly takesFocus: boolean;
  onVisit(finding: Finding): void;
  onFocused(): void;
  onLeave(finding: Finding): void;
}

/** One finding: a button that goes to its cell and keeps the focus, and one that unfolds the explanation. */
export function FindingRow({ finding, takesFocus, onVisit, onFocused, onLeave }: Props) {
  const { state } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const ring = useFocusRing();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    button.current?.focus();
    onFocused();
  }, [takesFocus, onFocused]);
  const { message } = findingWords(finding, language);
  const visited = state.finding === finding.key;
  const where = findingPlaces(finding, language);
  return (
    <li className={mergeClasses(styles.item, visited && styles.visited)}>
      <div className={styles.head}>
        <button
          type="button"
          ref={button}
          className={mergeClasses(styles.button, ring)}
          aria-label={findingName(finding, language)}
          aria-current={visited}
          onClick={() => onVisit(finding)}
        >
          <SeverityIcon severity={finding.severity} />
          <span className={styles.texts}>
            <Caption1 className={styles.quiet}>{where}</Caption1>
            <Body1>{message}</Body1>
          </span>
        </button>
        <Button
          appearance="subtle"
          className={mergeClasses(styles.fold, ring)}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? detail : undefined}
          aria-label={say('findings.more', { message })}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div id={detail}>
          <FindingDetail finding={finding} onLeave={() => onLeave(finding)} />
        </div>
      )}
    </li>
  );
}
