/** Whether a number format code shows a date: it has a year or a day outside quoted and bracketed parts. */
export function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** 2004-3-1, 2004/3/1, 2004.3.1, 2004年3月1日 → 2004-03-01; null for anything else and for days that do not exist. */
export function parseDate(text: string): string | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text.trim()) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text.trim());
  const [, year, , month, day] = match ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Excel's day number (1900 system, from 1900-03-01 on) → ISO date; the time of day is dropped. null outside 1900-03-01 to 9999-12-31. */
export function isoOfSerial(serial: number): string | null {
  if (!(serial >= 61 && serial < 2958466)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
