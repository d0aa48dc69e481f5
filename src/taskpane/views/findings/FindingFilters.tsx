import { Field, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment';
import { SeverityIcon } from '../../components/SeverityIcon';
import { useNarrow } from '../../components/narrow';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { counted, filtered, SEVERITIES, type FindingFilter } from '../../present/finding-filter';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 132px', minWidth: 0 },
});

/** Which findings to list, with how many there are of each kind among those that the other filters let through. */
export function FindingFilters({ assessment }: { readonly assessment: Assessment }) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const filter = state.findingFilter;
  const { findings, tables } = assessment;
  const choose = (change: Partial<FindingFilter>) =>
    desk.dispatch({ kind: 'findings-filtered', filter: change });
  const bySeverity = filtered(findings, { ...filter, severity: null });
  const severities = counted(bySeverity, ({ severity }) => severity);
  const titleOf = (id: string) => {
    const table = tables.find((one) => one.id === id)?.table;
    return say('list.about', { what: table?.sheet ?? id, about: table?.title || say('overview.untitled') });
  };
  return (
    <div className={styles.root} role="group" aria-label={say('findings.filter')}>
      <div className={styles.chips}>
        <ToggleButton
          size="small"
          className={styles.chip}
          checked={filter.severity === null}
          onClick={() => choose({ severity: null })}
        >
          {say('findings.all', { n: bySeverity.length })}
        </ToggleButton>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.chip}
            checked={filter.severity === severity}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => choose({ severity: filter.severity === severity ? null : severity })}
          >
            {say('findings.count', {
              severity: say(`severity.${severity}`),
              n: severities.get(severity) ?? 0,
            })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        <CountedSelect
          label={say('findings.table')}
          counts={counted(filtered(findings, { ...filter, table: null }), ({ table }) => table)}
          chosen={filter.table}
          nameOf={titleOf}
          onChoose={(table) => choose({ table })}
        />
        <CountedSelect
          label={say('findings.level')}
          counts={counted(filtered(findings, { ...filter, level: null }), ({ level }) => level ?? '')}
          chosen={filter.level}
          nameOf={(level) => (level === '' ? say('findings.form') : level)}
          onChoose={(level) => choose({ level })}
        />
      </div>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  nameOf(value: string): string;
  onChoose(value: string | null): void;
}

/** The value of the option that lets all through; no table and no level has it. */
const ALL = '*';

/** A choice among what there is; nothing to choose, nothing shown. */
function CountedSelect({ label, counts, chosen, nameOf, onChoose }: SelectProps) {
  const say = useSay();
  const styles = useStyles();
  const narrow = useNarrow();
  const values = [...new Set([...counts.keys(), ...(chosen === null ? [] : [chosen])])];
  if (values.length < 2 && chosen === null) return null;
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return (
    <Field label={label} className={styles.field}>
      <Select
        size="small"
        select={{ className: narrow }}
        value={chosen ?? ALL}
        onChange={(_, { value }) => onChoose(value === ALL ? null : value)}
      >
        <option value={ALL}>{say('findings.all', { n: all })}</option>
        {values.map((value) => (
          <option key={value} value={value}>{`${nameOf(value)} ${counts.get(value) ?? 0}`}</option>
        ))}
      </Select>
    </Field>
  );
}
