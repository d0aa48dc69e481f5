import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSay, useTold } from '../hooks/useSay';
import { short } from '../present/short';
import type { ShownKept } from '../state/proposal';
import { Disclosure } from './Disclosure';
import { PlaceButton } from './PlaceButton';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { overflowWrap: 'anywhere' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly kept: readonly ShownKept[];
}

/** Cells that are left as they are, each with its reason; folded until asked for. */
export function KeptList({ label, kept }: Props) {
  const say = useSay();
  const told = useTold();
  const styles = useStyles();
  if (kept.length === 0) return null;
  return (
    <Disclosure label={label}>
      <ul className={styles.list}>
        {kept.map((one, index) => (
          <li key={index} className={styles.item}>
            <PlaceButton place={one.place} /> <span {...OF_FORM}>{short(one.about, 40)}</span>
            <Caption1 className={styles.why}>
              {say(`kept.${one.reason}`, { detail: told(one.detail) })}
            </Caption1>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
