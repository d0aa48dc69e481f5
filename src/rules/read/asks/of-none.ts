/** 发生的起数 behind 无群体性事件得6分: of those that there should be none of. */
export function ofNone(label: string, part: string): string {
  const [, none = ''] =
    /^(?:.*,)?(?:[^,]{0,6}?)(?:无|未发生|没有发生|未出现|不发生)([^,未没无不]{3,24})$/.exec(part) ?? [];
  const told = none.replace(/(?:发生|出现|现象)?$/, '');
  return none === ''
    ? label
    : label
        .replace(/^(?:发生|出现|发现)?(?=的?(?:人次|批次|[起件例次处])数$)/, `发生${told}`)
        .replace(/(?<=发生.+[^的批人])(?=(?:人次|批次|[起件例次处])数$)/, '的');
}
