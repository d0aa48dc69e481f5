import type { Finding } from '../../audit/finding';
import type { Language } from '../messages';

/** What a finding says, and what would settle it, in that language. */
export function findingWords(finding: Finding, language: Language): Finding['english'] {
  return language === 'zh' ? finding : finding.english;
}
