import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { a1, type Place } from '../../grid/address';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';

const useStyles = makeStyles({
  link: { fontFamily: 'inherit', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** A cell's address that goes to the cell. */
export function PlaceButton({ place }: { readonly place: Place }) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const cell = a1(place.row, place.column);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={say('item.to-cell', { cell })}
      onClick={() => void desk.show(place)}
    >
      {cell}
    </Link>
  );
}
