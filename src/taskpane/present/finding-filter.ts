import type { Finding, Severity } from '../../audit/finding';

/** Which findings are listed; null lets all through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** Id of the table. */
  readonly table: string | null;
  /** A level's name; "" for findings about the form itself. */
  readonly level: string | null;
}

export const ALL_FINDINGS: FindingFilter = { severity: null, table: null, level: null };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function filtered(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const { severity, table, level } = filter;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (table === null || finding.table === table) &&
      (level === null || (finding.level ?? '') === level),
  );
}

/** How many findings there are of each value, in the order in which the values are first met. */
export function counted<T>(
  findings: readonly Finding[],
  of: (finding: Finding) => T,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
  return counts;
}

/** Findings that stand together in the list. */
export interface FindingGroup {
  readonly table: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Table by table, within each what is worst first; otherwise in the order given. Empty groups fall away. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const tables = [...counted(findings, ({ table }) => table).keys()];
  return tables
    .flatMap((table) =>
      SEVERITIES.map((severity) => ({
        table,
        severity,
        findings: filtered(findings, { ...ALL_FINDINGS, table, severity }),
      })),
    )
    .filter((group) => group.findings.length > 0);
}
