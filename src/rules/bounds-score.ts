/** Whether a remark bounds what the rule gives: 最多加10分 (12), 就高不重复计分, 扣完为止. */
export function boundsScore(remark: string): boolean {
  return /最[多高]|不超过|封顶|为限|就高|不重复|一票否决|扣完为止|加倍/.test(remark.replace(/\s/g, ''));
}
