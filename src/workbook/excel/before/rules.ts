import type { ConditionalFormatsEdit, TextRule } from '../../plan';
import { applyTextRules, formulaOfText } from '../apply-format';
import { rangeOf } from '../range-of';
import type { Watched } from './watched';

/** One rule of Målbar's that stands in an area: "the cell equals this text". */
export interface StandingRule {
  readonly id: string;
  readonly rule: TextRule;
}

/**
 * A rule is made before it is told what it asks. Where a write was cut off in between, it asks nothing, or for a space that
 * does not break (the local host; what Excel itself puts there is not documented).
 */
const HALF_MADE = ['', '=', formulaOfText('\u00a0')];

/**
 * The rules of an area that are Målbar's, by their texts; those of the user's are never touched. Read after the round trip.
 * With `halfMade` also one that a write was cut off at.
 */
export function loadTextRules(range: Excel.Range, texts: readonly string[], halfMade = false): () => StandingRule[] {
  const rules = range.conditionalFormats.load({
    id: true,
    type: true,
    cellValueOrNullObject: {
      rule: true,
      format: { numberFormat: true, fill: { color: true }, font: { color: true } },
    },
  });
  const own = new Map(texts.map((text) => [formulaOfText(text), text]));
  if (halfMade) for (const nothing of HALF_MADE) own.set(nothing, '');
  return () =>
    rules.items.flatMap(({ id, type, cellValueOrNullObject: { rule, format } }): StandingRule[] => {
      if (type !== 'CellValue' || rule.operator !== 'EqualTo') return [];
      const text = own.get(String(rule.formula1));
      if (text === undefined) return [];
      const look = { fill: format.fill.color, color: format.font.color, numberFormat: String(format.numberFormat) };
      return [{ id, rule: { text, ...look } }];
    });
}

export function watchRules(workbook: Excel.Workbook, { sheet, area, rules }: ConditionalFormatsEdit): Watched {
  const texts = rules.map(({ text }) => text);
  const standing = loadTextRules(rangeOf(workbook, sheet, area), texts);
  return {
    restores: () => {
      const before = standing().map(({ rule }) => rule);
      return [{ kind: 'conditional_formats', sheet, area, written: texts, before }];
    },
    apply: (now) => {
      const range = rangeOf(now, sheet, area);
      for (const { id } of standing()) range.conditionalFormats.getItem(id).delete();
      applyTextRules(range, rules);
    },
  };
}
