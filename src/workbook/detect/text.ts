/** Text as people type it, made comparable. */

const SPACES = /[\s\u00a0\u2007\u2009\u200b\u202f\ufeff]+/g;

/**
 * Remembers what a function made of a text: a long table says the same few words a hundred thousand times. Long texts
 * are not kept, and a full memory is emptied, so that it never grows beyond a few hundred kilobytes.
 */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > 80) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= 5000) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Line breaks, hard and zero-width spaces become single spaces. */
export const tidy = remember((text) => text.replace(SPACES, ' ').trim());

/** The text without these characters at its end, however many there are. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** For comparing labels: tidy, lower case, soft hyphens and closing punctuation gone. */
export const fold = remember((text) =>
  withoutEnd(
    tidy(text.normalize('NFC'))
      .replace(/\u00ad/g, '')
      .toLowerCase(),
    ':.;,',
  ).trim(),
);

/** Joins the parts of a name; a part that is said already is not said twice. */
export function joinName(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part !== '' && !kept.some((other) => fold(other) === fold(part))) kept.push(part);
  }
  return kept.join(' · ');
}
