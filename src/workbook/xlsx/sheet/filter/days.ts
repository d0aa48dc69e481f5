const DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

/** Excel's day number (1900 system, from 1900-03-01 on) → [year, month, day, hour, minute, second]; null for any other number. */
export function timeOf(serial: number): readonly number[] | null {
  if (!(serial >= 61 && serial < 2958466)) return null;
  const time = new Date(DAY_0 + Math.round(serial * 86_400) * 1000);
  return [
    time.getUTCFullYear(),
    time.getUTCMonth() + 1,
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  ];
}

/** Months and days beyond their end run on. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_0) / DAY;
}
