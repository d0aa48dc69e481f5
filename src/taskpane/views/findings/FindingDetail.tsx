import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../audit/finding';
import { DetailPart } from '../../components/DetailPart';
import { LongText } from '../../components/LongText';
import { ReasonField } from '../../components/ReasonField';
import { useDesk } from '../../hooks/useDesk';
import { useLanguage, useSay } from '../../hooks/useSay';
import { findingWords } from '../../present/finding-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge} ${tokens.spacingVerticalM}`,
  },
  button: { alignSelf: 'flex-start' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  /** The finding is about to leave the list. */
  onLeave(): void;
}

/** What would settle a finding, the words of the form that it rests on, the item it is about, and how not to be told again. */
export function FindingDetail({ finding, onLeave }: Props) {
  const { desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const { table, item, level } = finding;
  const open = (ordinal: number) => {
    if (level !== null) desk.dispatch({ kind: 'level-chosen', table, level });
    desk.dispatch({ kind: 'items-filtered', status: null });
    desk.dispatch({ kind: 'item-opened', key: { table, item: ordinal } });
    desk.dispatch({ kind: 'view-chosen', view: 'items' });
  };
  return (
    <div className={styles.root}>
      <DetailPart title={say('findings.settle')}>
        <Body1>{findingWords(finding, language).settle}</Body1>
      </DetailPart>
      {finding.quote !== '' && (
        <DetailPart title={say('item.words')}>
          <LongText text={finding.quote} label={say('item.words')} />
        </DetailPart>
      )}
      {item !== null && (
        <Button size="small" className={styles.button} onClick={() => open(item)}>
          {say('findings.open-item')}
        </Button>
      )}
      <DetailPart title={say('findings.ignore-title')}>
        <Caption1 className={styles.note}>{say('findings.ignore-note')}</Caption1>
        <ReasonField
          label={say('findings.ignore-reason')}
          placeholder={say('findings.ignore-placeholder')}
          missing={say('findings.ignore-need')}
          action={say('findings.ignore')}
          onReason={(reason) => {
            onLeave();
            void desk.ask({ kind: 'ignore', key: finding.key, reason });
          }}
        />
      </DetailPart>
    </div>
  );
}
