/** The words of a goal's text that carry it: small letters, without "Mål 5:", remarks in parentheses and punctuation. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:resultat|del|følge)?mål ?\d* ?[a-z]? ?(?:\([^)]*\))? ?[:.]/u, '')
    .replace(/\((?:minister|status)[^)]*\)/gu, ' ')
    .replace(/(\d),(\d)/gu, '$1·$2')
    .split(/[^\p{L}\p{N}·%]+/u)
    .filter((word) => word !== '');
}

/** Whether two texts say the same in the same words and order. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** How alike two texts are, 0 to 1: the share of all their words that they have in common. */
export function similarity(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...x].filter((word) => y.has(word)).length;
  const all = x.size + y.size - common;
  return all === 0 ? 1 : common / all;
}
