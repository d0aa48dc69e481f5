import type { Language } from '../messages';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Local ISO time (2024-12-31T10:00:00) as people of that language write it; as it is where it is no time. */
export function momentText(iso: string, language: Language): string {
  const moment = new Date(iso.replace(' ', 'T'));
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  );
}
