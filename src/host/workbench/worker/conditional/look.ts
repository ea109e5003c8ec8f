import { compare } from '../../../calc/values';
import { contains, parseRect, type Rect } from '../../../model/address';
import { conditionalRules, ruleFormulas, type ConditionalRule } from '../../../model/conditional-formats';
import type { Sheet } from '../../../model/sheet';
import { CellError, type Scalar } from '../../../model/value';
import {
  booleanAttribute,
  child,
  children,
  descendants,
  numberAttribute,
  textOf,
  type Element,
} from '../../../xlsx/xml';
import type { CellBar, CellIcon, CellLook } from '../../port';
import { colorScale } from './color-scale';
import { dataBar } from './data-bar';
import { iconSet } from './icon-set';
import type { PictureRule } from './thresholds';

/** What a conditional format changes about a cell. */
export interface ConditionalLook {
  readonly look: Partial<CellLook>;
  readonly numberFormat: string | null;
  readonly bar?: CellBar;
  readonly icon?: CellIcon;
}

export type LookOf = (row: number, column: number, value: Scalar) => readonly ConditionalLook[];

type Condition = (row: number, column: number, value: Scalar) => boolean;

interface LookRule {
  readonly areas: readonly Rect[];
  /** What the rule makes of a cell; null where it does not hold. */
  readonly of: (row: number, column: number, value: Scalar) => ConditionalLook | null;
  readonly stops: boolean;
}

/**
 * Looks by the rules on values ("the cell is", "greater than", "between"), on texts and by formula, colour scales, data bars
 * and icon sets, first priority first. Rules on averages, duplicates and the like are in the file, but not shown here.
 */
export function conditionalLooks(sheet: Sheet): LookOf {
  const own = conditionalRules(sheet).flatMap((rule) => {
    const found = lookRule(sheet, rule) ?? pictureRule(rule);
    return found === null ? [] : [{ priority: rule.priority, ...found }];
  });
  const rules = [...own, ...laterIconSets(sheet)].sort((a, b) => a.priority - b.priority);
  if (rules.length === 0) return () => [];
  return (row, column, value) => {
    const found: ConditionalLook[] = [];
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    for (const rule of rules) {
      const look = rule.areas.some((area) => contains(area, cell)) ? rule.of(row, column, value) : null;
      if (look === null) continue;
      found.push(look);
      if (rule.stops) break;
    }
    return found;
  };
}

/** Rules that show a number among the others: nothing else has a colour, a bar or an icon of theirs. */
function pictureRule(rule: PictureRule): LookRule | null {
  const [fill, bar, icon] = [colorScale(rule), dataBar(rule), iconSet(rule)];
  if (fill === null && bar === null && icon === null) return null;
  return {
    areas: rule.areas,
    stops: false,
    of: (_row, _column, value) =>
      typeof value !== 'number'
        ? null
        : {
            look: fill === null ? {} : { fill: fill(value) },
            numberFormat: null,
            ...(bar === null ? {} : { bar: bar(value) }),
            ...(icon === null ? {} : { icon: icon(value) }),
          },
  };
}

/** Icon sets that came with Excel 2010 (stars, triangles, boxes, a mix of one's own) stand in an extension of the sheet. */
function laterIconSets(sheet: Sheet): (LookRule & { readonly priority: number })[] {
  const list = sheet.find('extLst');
  if (list === null) return [];
  return descendants(list, 'conditionalFormatting').flatMap((owner) => {
    const areas = textOf(child(owner, 'sqref'))
      .split(' ')
      .flatMap((text) => parseRect(text) ?? []);
    return children(owner, 'cfRule')
      .filter((element) => element.getAttribute('type') === 'iconSet')
      .flatMap((element) => {
        const found = pictureRule({ sheet, element, areas });
        return found === null ? [] : [{ priority: numberAttribute(element, 'priority') ?? 0, ...found }];
      });
  });
}

function lookRule(sheet: Sheet, rule: ConditionalRule): LookRule | null {
  const index = numberAttribute(rule.element, 'dxfId');
  const differential = index === null ? null : sheet.workbook.styles.differential(index);
  const holds = conditionOf(sheet, rule);
  if (holds === null || differential === null) return null;
  const stops = booleanAttribute(rule.element, 'stopIfTrue', false);
  const changes = changesOf(sheet, differential);
  return { areas: rule.areas, of: (...at) => (holds(...at) ? changes : null), stops };
}

function changesOf(sheet: Sheet, differential: Element): ConditionalLook {
  const { styles } = sheet.workbook;
  const font = child(differential, 'font');
  const pattern = child(child(differential, 'fill'), 'patternFill');
  const fill = styles.colorOf(child(pattern, 'bgColor')) ?? styles.colorOf(child(pattern, 'fgColor'));
  const color = styles.colorOf(child(font, 'color'));
  const switched = (name: string): boolean | null => {
    const element = child(font, name);
    return element === null ? null : booleanAttribute(element, 'val', true);
  };
  const [bold, italic, strike] = ['b', 'i', 'strike'].map(switched);
  return {
    look: {
      ...(fill === null ? {} : { fill }),
      ...(color === null ? {} : { color }),
      ...(typeof bold === 'boolean' ? { bold } : {}),
      ...(typeof italic === 'boolean' ? { italic } : {}),
      ...(typeof strike === 'boolean' ? { strike } : {}),
    },
    numberFormat: child(differential, 'numFmt')?.getAttribute('formatCode') ?? null,
  };
}

/** Kinds of rule that carry a formula saying when they hold. */
const BY_FORMULA: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
]);

function conditionOf(sheet: Sheet, rule: ConditionalRule): Condition | null {
  const type = rule.element.getAttribute('type') ?? '';
  const formulas = ruleFormulas(rule).map(textOf);
  const [first, second] = formulas;
  if (first === undefined) return null;
  const home = originOf(rule.areas);
  const result = (formula: string, row: number, column: number): Scalar =>
    sheet.workbook.calculation.wouldGive(formula, sheet, home, { row, column });
  if (BY_FORMULA.has(type)) {
    return (row, column) => {
      const value = result(first, row, column);
      return value === true || (typeof value === 'number' && value !== 0);
    };
  }
  if (type !== 'cellIs') return null;
  const test = TESTS[rule.element.getAttribute('operator') ?? ''];
  if (test === undefined) return null;
  const constant = quotedText(first);
  return (row, column, value) => {
    if (value === null || value instanceof CellError) return false;
    // How a status gets its look: by far the most frequent rule, and one that needs no formula.
    const low = constant ?? result(first, row, column);
    const high = second === undefined ? null : result(second, row, column);
    if (low instanceof CellError || high instanceof CellError) return false;
    return test(compare(value, low), compare(value, high));
  };
}

/** By where the value lies against the first and the second number or text. */
const TESTS: Readonly<Record<string, (low: number, high: number) => boolean>> = {
  equal: (low) => low === 0,
  notEqual: (low) => low !== 0,
  greaterThan: (low) => low > 0,
  greaterThanOrEqual: (low) => low >= 0,
  lessThan: (low) => low < 0,
  lessThanOrEqual: (low) => low <= 0,
  between: (low, high) => low >= 0 && high <= 0,
  notBetween: (low, high) => low < 0 || high > 0,
};

function originOf(areas: readonly Rect[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

/** The text that a formula such as "\"På vej\"" stands for; null for any other formula. */
function quotedText(formula: string): string | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}
