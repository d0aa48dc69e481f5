import { useMemo } from 'react';
import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import type { FileResults } from '../../../fill/overview';
import { picturesOf } from '../../../fill/pictures';
import type { Profiled } from '../../../sheets/units/unit-sheets';
import { Disclosure } from '../../components/Disclosure';
import { useSay } from '../../hooks/useSay';
import { BarChart } from './BarChart';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

interface Props {
  readonly assessment: Assessment;
  readonly files: readonly FileResults[];
  /** The workbook's own tables too. */
  readonly own: boolean;
  /** The units that a person chose; the sheets that are made next show them too. */
  readonly profiled: Profiled;
  onProfiled(chosen: Profiled): void;
}

/** The charts that the sheets get, to look at before they are made; drawn when a person asks for them. */
export function Pictures(props: Props) {
  const say = useSay();
  return (
    <Disclosure label={say('pictures.title')}>
      <Drawn {...props} />
    </Disclosure>
  );
}

function Drawn({ assessment, files, own, profiled, onProfiled }: Props) {
  const say = useSay();
  const styles = useStyles();
  const pictures = useMemo(
    () => picturesOf(assessment, files, own, profiled),
    [assessment, files, own, profiled],
  );
  if (pictures.length === 0) return <Body1>{say('pictures.nothing')}</Body1>;
  return (
    <div className={styles.list}>
      {pictures.map((picture, index) => (
        <BarChart
          key={`${index} ${picture.title}`}
          {...picture}
          onChoose={(unit) => onProfiled(new Map([...profiled, [picture.title, unit]]))}
        />
      ))}
    </div>
  );
}
