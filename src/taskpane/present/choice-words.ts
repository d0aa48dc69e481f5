import { answerInEnglish, questionInEnglish } from '../../rules/choice-in-english';
import type { Choice } from '../../rules/rule';
import type { Language } from '../messages';

/** A question that the wording leaves open, in that language; in quotation marks where there is no English. */
export function questionWords(choice: Choice, language: Language): string {
  return language === 'en' ? (questionInEnglish(choice) ?? inQuotes(choice.question)) : choice.question;
}

/** One answer to it. */
export function answerWords(reading: Choice['readings'][number], language: Language): string {
  return language === 'en' ? (answerInEnglish(reading) ?? inQuotes(reading.label)) : reading.label;
}

function inQuotes(words: string): string {
  return `“${words.replaceAll(/[“”]/g, '"')}”`;
}
