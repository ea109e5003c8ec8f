/** Letters that scanning spoils count for nothing when two texts are compared. */
const SPOILT = new Set([...'aeiouyæøåéäö&@gpzdl']);

/** The words of a text as a scanner cannot spoil them: their consonants without those that stand for æ, ø and å. */
export function shapeOf(text: string): ReadonlySet<string> {
  const shapes = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}&@]/u)
    .map((word) =>
      word
        .split('')
        .filter((char) => !SPOILT.has(char))
        .join(''),
    )
    .filter((shape) => shape !== '');
  return new Set(shapes);
}

/** How alike two texts are, from 0 to 1: the words they share over all their words. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shape of a) if (b.has(shape)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
