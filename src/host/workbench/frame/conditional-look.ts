import { contains, type Rect } from '../../model/address';
import { conditionalRules, ruleFormulas } from '../../model/conditional-formats';
import type { Sheet } from '../../model/sheet';
import type { Scalar } from '../../model/value';
import { child, numberAttribute, textOf } from '../../xlsx/xml';
import type { CellLook } from '../port';

/** What a conditional format changes about a cell. */
interface ConditionalLook {
  readonly look: Partial<CellLook>;
  readonly numberFormat: string | null;
}

export type LookOf = (row: number, column: number, value: Scalar) => ConditionalLook | null;

interface TextRule extends ConditionalLook {
  readonly areas: readonly Rect[];
  readonly text: string;
}

/**
 * Looks by the rules "the cell is this text", which is how a status gets its colour and its sign. Other kinds of rule are in
 * the file, but not shown here.
 */
export function statusLooks(sheet: Sheet): LookOf {
  const rules = textRules(sheet);
  if (rules.length === 0) return () => null;
  return (row, column, value) => {
    if (typeof value !== 'string') return null;
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return rules.find((rule) => rule.text === value && rule.areas.some((area) => contains(area, cell))) ?? null;
  };
}

function textRules(sheet: Sheet): readonly TextRule[] {
  const { styles } = sheet.workbook;
  return conditionalRules(sheet).flatMap((rule) => {
    const { element } = rule;
    const isEqual = element.getAttribute('type') === 'cellIs' && element.getAttribute('operator') === 'equal';
    const text = isEqual ? quotedText(textOf(ruleFormulas(rule)[0] ?? null)) : null;
    const index = numberAttribute(element, 'dxfId');
    const differential = index === null ? null : styles.differential(index);
    if (text === null || differential === null) return [];
    const fill = styles.colorOf(child(child(child(differential, 'fill'), 'patternFill'), 'bgColor'));
    const color = styles.colorOf(child(child(differential, 'font'), 'color'));
    const numberFormat = child(differential, 'numFmt')?.getAttribute('formatCode') ?? null;
    const look = { ...(fill === null ? {} : { fill }), ...(color === null ? {} : { color }) };
    return [{ areas: rule.areas, text, look, numberFormat }];
  });
}

/** The text that a formula such as "\"På vej\"" stands for; null for any other formula. */
function quotedText(formula: string): string | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}
