import { useEffect, useRef } from 'react';
import { Body1, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChangeList } from '../components/ChangeList';
import { KeptList } from '../components/KeptList';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay } from '../hooks/useSay';
import { previewTitle } from '../present/preview-title';
import type { Proposal } from '../state/proposal';
import { isBusy } from '../state/state';

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
  const { intent, changes, kept, unresolved } = proposal;
  const busy = isBusy(state);
  return (
    <div className={styles.root}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {previewTitle(intent, language)}
      </h2>
      {intent.kind === 'nothing-to-deduct' && <Body1>{say('preview.facts')}</Body1>}
      {intent.kind === 'clean' && <Body1>{say('clean.text')}</Body1>}
      <PreviewSummary proposal={proposal} />
      {changes.length > 0 && <ChangeList changes={changes} />}
      <KeptList label={say('preview.kept', { n: kept.length })} kept={kept} />
      <KeptList label={say('preview.unresolved', { n: unresolved.length })} kept={unresolved} />
      <div className={styles.grow} />
      <div className={styles.foot}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void desk.write()}
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

function PreviewSummary({ proposal }: { readonly proposal: Proposal }) {
  const say = useSay();
  const language = useLanguage();
  const { intent, changes, made, removed, notes } = proposal;
  const separator = language === 'zh' ? '、' : ', ';
  const marksOnly = intent.kind === 'recalculate' && changes.length === 0;
  return (
    <>
      {changes.length > 0 && <Body1>{say('preview.changes', { n: changes.length })}</Body1>}
      {marksOnly && <Body1>{say('preview.only-marks')}</Body1>}
      {made.length > 0 && <Body1>{say('preview.made', { sheets: made.join(separator) })}</Body1>}
      {notes.map((note) => (
        <Body1 key={note}>{note}</Body1>
      ))}
      {removed.length > 0 && <Body1>{say('preview.removed', { sheets: removed.join(separator) })}</Body1>}
    </>
  );
}
