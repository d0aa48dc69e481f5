import { useId, useState } from 'react';
import {
  Body1,
  Body1Strong,
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { PLAIN_LIST } from '../../components/plain-list';
import type { Picture } from '../../../fill/pictures';
import { useNarrow } from '../../components/narrow';
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
  more: { alignSelf: 'flex-start' },
  first: { fill: tokens.colorBrandBackground },
  second: { fill: tokens.colorPaletteDarkOrangeBackground3 },
  third: { fill: tokens.colorPaletteGreenBackground3 },
  fourth: { fill: tokens.colorNeutralForeground3 },
});

const COLOURS = ['first', 'second', 'third', 'fourth'] as const;

interface Props extends Picture {
  /** A unit to set against the average. */
  onChoose(unit: string): void;
}

/** Bars as a list: each says its name and its number in words, so that nothing rests on length or colour. */
export function BarChart({ title, names, series, charted, choice, onChoose }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const [all, setAll] = useState(false);
  const scale = scaleOf(series.flatMap(({ values }) => values));
  const [only, second] = series;
  const more = names.length - charted;
  return (
    <figure className={styles.root} aria-labelledby={id}>
      <figcaption id={id}>
        <Body1Strong>{title}</Body1Strong>
      </figcaption>
      {choice && <UnitChoice {...choice} onChoose={onChoose} />}
      <ul className={styles.list}>
        {(all ? names : names.slice(0, charted)).map((name, row) => (
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
      {more > 0 && (
        <Button className={styles.more} size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('pictures.fewer', { n: charted }) : say('pictures.more', { n: more })}
        </Button>
      )}
    </figure>
  );
}

/** Whose profile it is. */
function UnitChoice({ units, chosen, onChoose }: NonNullable<Picture['choice']> & Pick<Props, 'onChoose'>) {
  const say = useSay();
  const narrow = useNarrow();
  return (
    <Field label={say('pictures.unit')}>
      <Select select={{ className: narrow }} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Select>
    </Field>
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
