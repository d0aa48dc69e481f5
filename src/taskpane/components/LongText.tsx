import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../hooks/useSay';
import { short } from '../present/short';
import { OF_FORM } from './of-form';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
});

/** Longer texts than this are folded. */
const MOST = 140;

/** The form's words, verbatim and with their breaks; long ones folded until asked for. */
export function LongText({ text, label }: { readonly text: string; readonly label: string }) {
  const [whole, setWhole] = useState(false);
  const say = useSay();
  const styles = useStyles();
  if ([...text].length <= MOST)
    return (
      <p className={styles.text} {...OF_FORM}>
        {text.trim()}
      </p>
    );
  return (
    <p className={styles.text}>
      <span {...OF_FORM}>{whole ? text.trim() : short(text, MOST)}</span>{' '}
      <Link
        as="button"
        inline
        aria-expanded={whole}
        aria-label={say('list.about', { what: say(whole ? 'item.less' : 'item.more'), about: label })}
        onClick={() => setWhole(!whole)}
      >
        {say(whole ? 'item.less' : 'item.more')}
      </Link>
    </p>
  );
}
