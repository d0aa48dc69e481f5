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

/** 无脱管、漏管现象,每出现1人: of those that there should be none of; 无证, 无故 are what is wrong. */
export function ofNoneAhead(label: string, ahead: string): string {
  const isNone =
    /无(?![证照牌故序人理主资])[^,未没无不]{2,24}(?:现象|行为|问题|情况|情形|事件|事故|案件)(?:发生)?[,:]?$/.test(
      ahead,
    );
  return isNone
    ? label
        .replace(/^((?:发生|出现|发现|存在)[^,未没无不]*)无(?=[^,]+数$)/, '$1')
        .replace(/^无(?=[^,未没无不]+数$)/, '发生')
    : label;
}
