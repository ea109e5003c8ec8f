/** Text as people type it, made comparable. */

const SPACES = /[\s\u00a0\u2007\u2009\u200b\u202f\ufeff]+/g;

/** Line breaks, hard and zero-width spaces become single spaces. */
export function tidy(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** For comparing labels: tidy, lower case, soft hyphens and closing punctuation gone. */
export function fold(text: string): string {
  return tidy(text.normalize('NFC'))
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/[:.;,]+$/, '')
    .trim();
}

/** Joins the parts of a name; a part that is said already is not said twice. */
export function joinName(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part !== '' && !kept.some((other) => fold(other) === fold(part))) kept.push(part);
  }
  return kept.join(' · ');
}
