import { Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  box: { width: '100%', maxWidth: 'none' },
  input: { minWidth: 0, width: '100%' },
});

/** Finds items by row, number or words; `found` of them are listed. */
export function ItemSearch({ found }: { readonly found: number }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { itemSearch } = state;
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.box}
        input={{ className: styles.input }}
        aria-label={say('items.search')}
        placeholder={say('items.search-for')}
        value={itemSearch}
        onChange={(_, { value }) => desk.dispatch({ kind: 'items-searched', text: value })}
      />
      <Caption1 role="status">{itemSearch.trim() === '' ? '' : say('items.found', { n: found })}</Caption1>
    </div>
  );
}
