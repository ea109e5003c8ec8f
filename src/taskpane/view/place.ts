/** A place in the workbook that a link can select. */
export interface Place {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
}

/** "Tal!C7" or "'Mål 2026'!C7" as sheet and address; null for text that is no such reference. */
export function placeOf(reference: string): Place | null {
  const at = reference.lastIndexOf('!');
  if (at <= 0 || at === reference.length - 1) return null;
  const sheet = reference.slice(0, at);
  const quoted = /^'(.*)'$/.exec(sheet)?.[1];
  return { sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"), address: reference.slice(at + 1) };
}
