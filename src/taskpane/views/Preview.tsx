import { useEffect, useRef, useState } from 'react';
import { Body1, Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChangeList } from '../components/ChangeList';
import { KeptList } from '../components/KeptList';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay, useTold } from '../hooks/useSay';
import { previewTitle } from '../present/preview-title';
import type { Proposal, ShownChange } from '../state/proposal';
import { isBusy } from '../state/state';
import { sheetNames } from '../present/sheet-names';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: '100%' },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  grow: { flexGrow: 1 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flex: '1 1 0' },
});

/** What would be written, cell by cell, before anything is. */
export function Preview({ proposal }: { readonly proposal: Proposal }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [proposal]);
  const { left, toggle, toggleAll } = useLeft(proposal);
  const { intent, changes, kept, unresolved } = proposal;
  const busy = isBusy(state);
  const chosen = changes.length - left.size;
  return (
    <div className={styles.root}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {previewTitle(intent, language)}
      </h2>
      {intent.kind === 'nothing-to-deduct' && <Body1>{say('preview.facts')}</Body1>}
      {intent.kind === 'take-over' && <Body1>{say('preview.take-over-text')}</Body1>}
      {intent.kind === 'refuse-reported' && <Body1>{say('preview.refuse-text')}</Body1>}
      {intent.kind === 'clean' && <Body1>{say('clean.text')}</Body1>}
      <PreviewSummary proposal={proposal} chosen={chosen} />
      <ChooseAll changes={changes} left={left} onToggle={toggleAll} />
      {changes.length > 0 && <ChangeList changes={changes} left={left} onToggle={toggle} />}
      <KeptList label={say('preview.kept', { n: kept.length })} kept={kept} />
      <KeptList label={say('preview.unresolved', { n: unresolved.length })} kept={unresolved} />
      <div className={styles.grow} />
      <div className={styles.foot}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy || (changes.length > 0 && chosen === 0)}
          onClick={() => void desk.write([...left])}
        >
          {say(intent.kind === 'clean' ? 'preview.clean-do' : 'action.write')}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => desk.dispatch({ kind: 'cancelled' })}
        >
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Which changes are crossed out; none of a new proposal. */
function useLeft(proposal: Proposal) {
  const [{ of, left }, setLeft] = useState({ of: proposal, left: NOTHING_LEFT });
  const now = of === proposal ? left : NOTHING_LEFT;
  const set = (keys: ReadonlySet<string>) => setLeft({ of: proposal, left: keys });
  const keys = proposal.changes.flatMap(({ key }) => key ?? []);
  return {
    left: now,
    toggle: (key: string) =>
      set(new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key])),
    toggleAll: () => set(now.size > 0 ? NOTHING_LEFT : new Set(keys)),
  };
}

const NOTHING_LEFT: ReadonlySet<string> = new Set();

interface ChooseAllProps {
  readonly changes: readonly ShownChange[];
  readonly left: ReadonlySet<string>;
  onToggle(): void;
}

/** All or none at once, where there are several to choose from. */
function ChooseAll({ changes, left, onToggle }: ChooseAllProps) {
  const say = useSay();
  const many = changes.filter(({ key }) => key !== null).length;
  if (many < 2) return null;
  const mixed = left.size > 0 && left.size < many;
  return (
    <Checkbox
      checked={mixed ? 'mixed' : left.size === 0}
      label={say('preview.choose-all', { n: many })}
      onChange={onToggle}
    />
  );
}

interface SummaryProps {
  readonly proposal: Proposal;
  readonly chosen: number;
}

function PreviewSummary({ proposal, chosen }: SummaryProps) {
  const say = useSay();
  const told = useTold();
  const language = useLanguage();
  const { intent, changes, made, removed, notes } = proposal;
  const marksOnly = intent.kind === 'recalculate' && changes.length === 0;
  return (
    <>
      {changes.length > 0 && <Body1>{say('preview.changes', { n: chosen })}</Body1>}
      {marksOnly && <Body1>{say('preview.only-marks')}</Body1>}
      {made.length > 0 && <Body1>{say('preview.made', { sheets: sheetNames(made, language) })}</Body1>}
      {notes.map((note) => (
        <Body1 key={note.zh}>{told(note)}</Body1>
      ))}
      {removed.length > 0 && (
        <Body1>{say('preview.removed', { sheets: sheetNames(removed, language) })}</Body1>
      )}
    </>
  );
}
