import { makeStyles, type GriffelStyle } from '@fluentui/react-components';
import { MOST_FROZEN_ROWS } from './geometry';

/** Where a frozen row stays: react-data-grid takes them all to be of one height. */
function frozenTops(): Record<string, GriffelStyle> {
  return Object.fromEntries(
    Array.from({ length: MOST_FROZEN_ROWS }, (_, index) => [
      `& > .rdg-top-summary-row[aria-rowindex="${index + 2}"]`,
      { top: `var(--frozen-${index}) !important` },
    ]),
  );
}

/**
 * Sheets keep their own colours, so the grid is light in every theme. The lines and fills are drawn inside the cells, which
 * is why the grid itself has neither borders nor padding.
 */
export const useGridStyles = makeStyles({
  wrapper: { height: '100%', minHeight: 0, position: 'relative' },
  grid: {
    height: '100%',
    blockSize: '100%',
    border: 'none',
    colorScheme: 'light',
    fontFamily: "Carlito, Calibri, 'Segoe UI', sans-serif",
    gridTemplateRows: 'var(--rows) !important',
    '--rdg-border-width': '0px',
    '--rdg-summary-border-width': '0px',
    '--rdg-selection-width': '0px',
    '--rdg-background-color': '#fff',
    '--rdg-row-hover-background-color': '#fff',
    '--rdg-header-background-color': '#eef2f3',
    '--rdg-color': '#000',
    '& .rdg-cell': { padding: 0, overflow: 'visible', outline: 'none', cursor: 'cell', userSelect: 'none' },
    '& .rdg-cell:focus-visible': { outline: 'none' },
    // What a text goes on into lies above its neighbours, and below everything that stays in place.
    '& .rdg-cell-frozen-start': { zIndex: 4 },
    '& .rdg-top-summary-row': { zIndex: 5 },
    '& .rdg-header-row > .rdg-cell': { zIndex: 6 },
    '& .rdg-header-row > .rdg-cell-frozen-start': { zIndex: 7 },
    ...frozenTops(),
  },
});
