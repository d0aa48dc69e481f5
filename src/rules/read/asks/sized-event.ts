const SIZED =
  /^(?:凡|如|若)?(?:发生|出现|引发|造成)(?!(?:一|1)[次起])[^,\d]{0,8}\d+(?:人|户|万元)(?:\(含\))?及?以上(?:\(含\))?的?[^,\d]{0,10}(?:事件|事故|上访|案件|火灾|集访|访|聚集|讨薪|纠纷|损失|伤亡|死亡)$/;

/** 发生50人以上群体性事件的不得分: whether there was one so large; the people of all of them together are no one's. */
export function isSizedEvent(text: string): boolean {
  return SIZED.test(text);
}
