import type { CellFormat, TextRule } from '../plan';

export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font } = range.format;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.color !== undefined) font.color = format.color;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.bottomBorder !== undefined) {
    const border = range.format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = format.bottomBorder;
  }
}

export function applyTextRules(range: Excel.Range, rules: readonly TextRule[]): void {
  range.conditionalFormats.clearAll();
  for (const rule of rules) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    cellValue.format.fill.color = rule.fill;
    cellValue.format.font.color = rule.color;
    cellValue.format.numberFormat = rule.numberFormat;
  }
}
