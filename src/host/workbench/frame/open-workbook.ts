import type { LocalHost } from '../../browser';
import type { OpenWorkbook, Selection } from '../port';
import { EMPTY_GRID, gridOf } from './grid';

/** How often the host is asked whether the add-in has been there, in milliseconds: it has no word for formats and charts. */
const ASK_EVERY = 200;

/** The open workbook of a host, as the page sees it. */
export function openWorkbook(host: LocalHost): OpenWorkbook {
  const { workbook } = host;
  return {
    sheets: () =>
      workbook.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ name, charts }) => ({ name, charts: charts.all().map((chart) => chart.name) })),
    grid: async (name, row) => {
      await workbook.calculation.prepare();
      const sheet = workbook.sheet(name);
      if (sheet === null) return EMPTY_GRID;
      return gridOf(sheet, row, host.Office.context.displayLanguage);
    },
    selection: () => {
      const { activeSheet } = workbook;
      return { sheet: activeSheet.name, ...activeSheet.selection };
    },
    select: (selection: Selection) => {
      const sheet = workbook.sheet(selection.sheet);
      if (sheet === null) return;
      workbook.activate(sheet);
      const { row, column, rowCount, columnCount } = selection;
      sheet.select({ row, column, rowCount, columnCount });
    },
    save: () => host.save(),
    onChange: (listener) => {
      let seen = host.requests.length;
      const timer = setInterval(() => {
        if (host.requests.length === seen) return;
        seen = host.requests.length;
        listener();
      }, ASK_EVERY);
      return () => {
        clearInterval(timer);
      };
    },
  };
}
