import type { Finding } from '../../audit/finding';
import { say, type Language } from '../messages';
import { findingWords } from './finding-words';

/** A finding whole, for a screen reader: how grave, where, what, and what would settle it. */
export function findingName(finding: Finding, language: Language): string {
  const { message, settle } = findingWords(finding, language);
  return say(language, 'findings.name', {
    severity: say(language, `severity.${finding.severity}`),
    sheet: finding.sheet,
    cells: findingPlaces(finding, language),
    message,
    settle,
  });
}

/** Its cells, and what else it rests on: E5（依据C5、F5）. */
export function findingPlaces({ cells, restsOn = [] }: Finding, language: Language): string {
  const joined = (places: readonly string[]): string => places.join(language === 'zh' ? '、' : ', ');
  return restsOn.length === 0
    ? joined(cells)
    : say(language, 'findings.places', { cells: joined(cells), restsOn: joined(restsOn) });
}
