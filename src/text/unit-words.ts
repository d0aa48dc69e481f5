/** What Chinese units are called at their end: places, offices, bodies. */
export const UNIT_END =
  '(?:省|自治区|州|盟|市|县|区|旗|乡|镇|街道办事处|街道办|街道|社区|居委会|村委会|村|厅|局|委|办|处|科|股|所|站|队|中心|院|校|学校|中学|小学|大学|医院|银行|公司|集团|厂|支行|分局|管委会|开发区|新区|林场|农场)';
const LOOKS_LIKE_UNIT = new RegExp(`^[\\p{L}\\d（）()·-]{1,20}${UNIT_END}(?:[（(][^（()）]*[）)])?$`, 'u');

/** 青溪县, 城关街道办事处: ends as units do. */
export function looksLikeUnit(name: string): boolean {
  return LOOKS_LIKE_UNIT.test(name);
}
