import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TableItem } from '../../recognise/table';
import { useSay } from '../hooks/useSay';
import { DetailPart } from './DetailPart';
import { LongText } from './LongText';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
});

/** The item's words as they stand in the form, cell by cell. */
export function FormWords({ item }: { readonly item: TableItem }) {
  const say = useSay();
  const styles = useStyles();
  const cells = [
    { label: say('item.text'), text: item.text },
    { label: say('item.rule'), text: item.ruleText },
    { label: say('item.method'), text: item.methodText },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <DetailPart title={say('item.words')}>
      <div className={styles.words}>
        {cells.map(({ label, text }) => (
          <div key={label}>
            <Caption1 className={styles.term}>{label}</Caption1>
            <LongText text={text} label={label} />
          </div>
        ))}
      </div>
    </DetailPart>
  );
}
