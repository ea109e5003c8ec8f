import type { PageLayoutEdit } from '../plan';
import { rangeOf } from './range-of';

/** A4, fitted to the width of one page and as many pages down as it takes. */
export function applyPageLayout(workbook: Excel.Workbook, edit: PageLayoutEdit): void {
  const sheet = workbook.worksheets.getItem(edit.sheet);
  const { pageLayout } = sheet;
  pageLayout.orientation = edit.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (edit.printArea) pageLayout.setPrintArea(rangeOf(workbook, edit.sheet, edit.printArea));
  if (edit.titleRows) pageLayout.setPrintTitleRows(`$${edit.titleRows.first + 1}:$${edit.titleRows.last + 1}`);
  if (edit.margins) {
    const { side, top, bottom } = edit.margins;
    pageLayout.leftMargin = side;
    pageLayout.rightMargin = side;
    pageLayout.topMargin = top;
    pageLayout.bottomMargin = bottom;
  }
  if (edit.breakBefore) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of edit.breakBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  if (edit.header?.left !== undefined) page.leftHeader = edit.header.left;
  if (edit.header?.center !== undefined) page.centerHeader = edit.header.center;
  if (edit.header?.right !== undefined) page.rightHeader = edit.header.right;
  if (edit.footer?.left !== undefined) page.leftFooter = edit.footer.left;
  if (edit.footer?.center !== undefined) page.centerFooter = edit.footer.center;
  if (edit.footer?.right !== undefined) page.rightFooter = edit.footer.right;
}
