import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentTableSearchRegular } from '@fluentui/react-icons/svg/document-table-search';
import { FORMS } from '../../forms/catalogue';
import { Disclosure } from '../components/Disclosure';
import { Introduction } from '../components/Introduction';
import { Part } from '../components/Part';
import { useDesk } from '../hooks/useDesk';
import { usePreferences } from '../hooks/usePreferences';
import { useLanguage, useSay } from '../hooks/useSay';
import { isBusy } from '../state/state';
import { DeclareTable } from './recognition/DeclareTable';
import { linesOf } from './systems/lines';
import { OtherBlanks } from './systems/OtherBlanks';
import { Systems } from './systems/Systems';
import { OF_FORM } from '../components/of-form';
import { sheetNames } from '../present/sheet-names';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  looked: { color: tokens.colorNeutralForeground2 },
  forms: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  form: { justifyContent: 'flex-start', textAlign: 'start' },
});

/** No scoring table in the workbook: what else is in it, else what we looked for and where; and the official forms to begin with. */
export function NoTable() {
  const { state, desk } = useDesk();
  const { preferences } = usePreferences();
  const say = useSay();
  const styles = useStyles();
  const busy = isBusy(state);
  const hasOthers = state.assessment !== null && linesOf(state.assessment, say).length > 0;
  return (
    <div className={styles.root}>
      <Systems />
      {hasOthers ? (
        <Disclosure label={say('empty.title')}>
          <Looked />
        </Disclosure>
      ) : (
        <div className={styles.part}>
          <DocumentTableSearchRegular className={styles.icon} aria-hidden />
          <Subtitle1 as="h2" className={styles.title}>
            {say('empty.title')}
          </Subtitle1>
          <Looked />
        </div>
      )}
      {state.assessment && <DeclareTable assessment={state.assessment} />}
      {!hasOthers && <Introduction />}
      <Part title={say('empty.insert')} note={say('empty.insert-note')}>
        <div className={styles.forms}>
          {FORMS.map(({ id, title }) => (
            <Button
              key={id}
              className={styles.form}
              {...OF_FORM}
              disabledFocusable={busy}
              onClick={() => void desk.ask({ kind: 'insert-form', form: id })}
            >
              {title}
            </Button>
          ))}
          {preferences.introduced && (
            <Button
              className={styles.form}
              appearance="transparent"
              disabledFocusable={busy}
              onClick={() => void desk.ask({ kind: 'insert-form', form: null })}
            >
              {say('empty.example')}
            </Button>
          )}
        </div>
      </Part>
      <OtherBlanks />
    </div>
  );
}

/** What a scoring table looks like, where it was looked for, and what to do. */
function Looked() {
  const { state, desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const grids = (state.assessment?.snapshot.grids ?? []).filter(({ visibility }) => visibility === 'visible');
  const sheets = sheetNames(
    grids.map(({ sheet }) => sheet),
    language,
  );
  const busy = isBusy(state);
  return (
    <div className={styles.part}>
      <Body1>{say('empty.looked')}</Body1>
      {grids.length > 0 && <Caption1 className={styles.looked}>{say('empty.sheets', { sheets })}</Caption1>}
      <Body1>{say('empty.do')}</Body1>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => void desk.reread()}>
        {say('action.reread')}
      </Button>
      {grids.some(({ merges }) => merges === null) && (
        <Button disabledFocusable={busy} onClick={() => void desk.reread({ merges: true })}>
          {say('empty.merges')}
        </Button>
      )}
    </div>
  );
}
