import type { CellFormat, TextRule } from '../plan';

export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font } = range.format;
  if (format.fill === null) range.format.fill.clear();
  else if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.color !== undefined) font.color = format.color;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.font !== undefined) font.name = format.font;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.bottomBorder !== undefined) drawBorder(range, 'EdgeBottom', format.bottomBorder);
  if (format.innerBorders !== undefined) drawBorder(range, 'InsideHorizontal', format.innerBorders);
}

function drawBorder(range: Excel.Range, side: 'EdgeBottom' | 'InsideHorizontal', color: string | null): void {
  const border = range.format.borders.getItem(side);
  if (color === null) {
    border.style = 'None';
    return;
  }
  border.style = 'Continuous';
  border.color = color;
}

/** The formula of the rule "the cell equals this text". */
export function formulaOfText(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** Adds rules that follow a cell's text; those that are there stay. */
export function applyTextRules(range: Excel.Range, rules: readonly TextRule[]): void {
  for (const rule of rules) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: formulaOfText(rule.text), operator: 'EqualTo' };
    cellValue.format.fill.color = rule.fill;
    cellValue.format.font.color = rule.color;
    cellValue.format.numberFormat = rule.numberFormat;
  }
}
