/** Local time as ISO text without zone, to the second: 2026-11-21T09:30:00. */
export function localTime(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
