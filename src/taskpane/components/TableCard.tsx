import { Badge, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { DocumentTableSearchRegular } from '@fluentui/react-icons/svg/document-table-search';
import { areaText } from '../../grid/address';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { oneLine } from '../present/short';
import { pointsOf } from '../present/points';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere' },
  meta: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', alignSelf: 'flex-start' },
});

/** What was recognised: the table's title, where it stands, and how sure we are. */
export function TableCard({ current }: { readonly current: Current }) {
  const say = useSay();
  const styles = useStyles();
  const { table, form } = current.table;
  const points = pointsOf(table);
  const size = { items: table.items.length, points: points ?? '' };
  return (
    <section className={styles.root} aria-label={say('overview.table')}>
      <Subtitle2 as="h2" className={styles.title} {...(table.title !== '' && OF_FORM)}>
        {oneLine(table.title) || say('overview.untitled')}
      </Subtitle2>
      <Caption1 className={styles.meta}>
        {say('overview.where', { sheet: table.sheet, area: areaText(table.area) })}
      </Caption1>
      <Caption1 className={styles.meta}>
        {say(points === null ? 'overview.size-only' : 'overview.size', size)}
      </Caption1>
      <Badge
        className={styles.badge}
        appearance="tint"
        color={form ? 'success' : 'informative'}
        icon={form ? <CheckmarkStarburstRegular /> : <DocumentTableSearchRegular />}
      >
        {form
          ? say('overview.official', { percent: Math.round(form.confidence * 100) })
          : say('overview.other', { percent: Math.round(table.confidence * 100) })}
      </Badge>
    </section>
  );
}
