/** How many different pairs of neighbouring characters both texts have: 3 of 未按时报送 and 按时报送率. */
export function sharedPairs(one: string, other: string): number {
  const characters = [...other];
  const pairs = new Set(characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`));
  return [...pairs].filter((pair) => one.includes(pair)).length;
}
