import { children, setText, textOf } from '../xlsx/xml';
import { mapReferences, tokenize } from '../calc/tokens';
import { quoteSheet, splitSheet } from './address';
import type { Sheet } from './sheet';
import { formulaElements } from './sqref';
import type { Workbook } from './workbook';

/** Rewrites every formula of the workbook: of cells, names, charts, conditional formats and validations. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, sheet: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.cells().rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula === null) continue;
        const after = rewrite(cell.formula, sheet);
        if (after !== cell.formula) {
          cell.formula = after;
          sheet.part.changeCells();
        }
      }
    }
  }
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts.all()) chart.rewrite((formula) => rewrite(formula, null));
    const root = sheet.part.root();
    for (const list of ['conditionalFormatting', 'dataValidations']) {
      for (const element of children(root, list).flatMap(formulaElements)) {
        const after = rewrite(textOf(element), sheet);
        if (after === textOf(element)) continue;
        sheet.part.change();
        setText(element, after);
      }
    }
  }
  for (const { name, sheet, formula } of workbook.names.all()) {
    const after = rewrite(formula, null);
    if (after !== formula) workbook.names.set(name, sheet, after);
  }
}

/** Formulas that name a sheet name it by its new name. */
export function renameInFormulas(workbook: Workbook, before: string, after: string): void {
  const old = before.toLowerCase();
  rewriteFormulas(workbook, (formula) => {
    if (!formula.includes('!')) return formula;
    const references = mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === old ? { ...reference, sheet: after } : reference,
    );
    return tokenize(references)
      .map(({ kind, text }) => {
        if (kind !== 'name' || !text.includes('!')) return text;
        const { sheet, address } = splitSheet(text);
        return sheet?.toLowerCase() === old ? `${quoteSheet(after)}!${address}` : text;
      })
      .join('');
  });
}

/** References to a sheet that goes become #REF!. */
export function dropSheetFromFormulas(workbook: Workbook, gone: Sheet): void {
  const name = gone.name.toLowerCase();
  rewriteFormulas(workbook, (formula, sheet) =>
    sheet === gone || !formula.includes('!')
      ? formula
      : mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === name ? null : reference)),
  );
}
