import { child, numberAttribute } from '../xlsx/xml';
import type { Sheet } from './sheet';

/** Rows and columns frozen at the top left. */
export function frozenOf(sheet: Sheet): { rows: number; columns: number } {
  const pane = child(sheet.find('sheetViews', 'sheetView'), 'pane');
  const state = pane?.getAttribute('state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}
