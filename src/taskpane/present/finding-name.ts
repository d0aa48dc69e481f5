import type { Finding } from '../../audit/finding';
import { say, type Language } from '../messages';
import { findingWords } from './finding-words';

/** A finding whole, for a screen reader: how grave, where, what, and what would settle it. */
export function findingName(finding: Finding, language: Language): string {
  const { message, settle } = findingWords(finding, language);
  return say(language, 'findings.name', {
    severity: say(language, `severity.${finding.severity}`),
    sheet: finding.sheet,
    cells: finding.cells.join(language === 'zh' ? '、' : ', '),
    message,
    settle,
  });
}
