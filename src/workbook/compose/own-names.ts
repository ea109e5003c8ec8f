import type { OwnSheet } from './ownership';

/** Excel's limit for the name of a sheet. */
const MOST = 31;

/** "Grafer"; where that is the user's "Grafer (Målbar)", then "Grafer (Målbar 2)" and so on. */
export function ownName(purpose: OwnSheet, n: number): string {
  if (n === 0) return purpose;
  const mark = n === 1 ? ' (Målbar)' : ` (Målbar ${n})`;
  const name = purpose + mark;
  return name.length <= MOST ? name : `${purpose.slice(0, MOST - mark.length - 1).trimEnd()}…${mark}`;
}

export function isNameOf(purpose: OwnSheet, name: string): boolean {
  const [mark, n] = / \(Målbar(?: (\d+))?\)$/.exec(name) ?? [];
  return name === ownName(purpose, mark === undefined ? 0 : Number(n ?? 1));
}
