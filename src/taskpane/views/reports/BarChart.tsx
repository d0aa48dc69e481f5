import { useId } from 'react';
import { Body1, Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import type { Picture } from '../../../fill/pictures';
import { useSay } from '../../hooks/useSay';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ...PLAIN_LIST,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 4em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  bar: {
    width: '100%',
    height: '10px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  first: { fill: tokens.colorBrandBackground },
  second: { fill: tokens.colorPaletteDarkOrangeBackground3 },
  third: { fill: tokens.colorPaletteGreenBackground3 },
  fourth: { fill: tokens.colorNeutralForeground3 },
});

const COLOURS = ['first', 'second', 'third', 'fourth'] as const;

/** Bars as a list: each says its name and its number in words, so that nothing rests on length or colour. */
export function BarChart({ title, names, series }: Picture) {
  const styles = useStyles();
  const id = useId();
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const [only, second] = series;
  return (
    <figure className={styles.root} aria-labelledby={id}>
      <figcaption id={id}>
        <Body1Strong>{title}</Body1Strong>
      </figcaption>
      <ul className={styles.list}>
        {names.map((name, row) => (
          // Two units can bear one name.
          <li key={`${row} ${name}`}>
            {second && <Body1>{name}</Body1>}
            {series.map((one, index) => (
              <Bar
                key={one.name}
                label={second ? one.name : name}
                value={one.values[row] ?? null}
                scale={scale}
                colour={one === only ? 'first' : (COLOURS[index % COLOURS.length] ?? 'first')}
              />
            ))}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface Scale {
  readonly least: number;
  readonly most: number;
}

/** From 0, or from what is below it. */
function scaleOf(values: readonly (number | null)[]): Scale {
  const numbers = values.filter((value) => value !== null);
  return { least: Math.min(0, ...numbers), most: Math.max(0, ...numbers) };
}

interface BarProps {
  readonly label: string;
  readonly value: number | null;
  readonly scale: Scale;
  readonly colour: (typeof COLOURS)[number];
}

function Bar({ label, value, scale: { least, most }, colour }: BarProps) {
  const styles = useStyles();
  const say = useSay();
  const percent = (number: number) => (most === least ? 0 : (number * 100) / (most - least));
  const [from, to] = [Math.min(0, value ?? 0), Math.max(0, value ?? 0)];
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <svg
        className={mergeClasses(styles.bar, styles[colour])}
        aria-hidden
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
      >
        <rect x={percent(from - least)} width={percent(to - from)} height="10" />
      </svg>
      <span className={styles.value}>{value ?? say('pictures.none')}</span>
    </div>
  );
}
