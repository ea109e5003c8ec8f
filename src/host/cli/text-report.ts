import type { PlanText, PlanTextGoal } from '../../app';
import { formatNumber, formatPeriod, issueText, placeText, type Translator } from '../../i18n';
import type { Finding } from '../../workbook/decoded';
import { shorten } from './shorten';

const WIDTHS = { number: 4, kind: 12, direction: 8, value: 9, unit: 14, base: 14, target: 14 } as const;
const RIGHT: readonly string[] = ['value'];
const TEXT_LENGTH = 60;

/** A line for every goal: number, kind, direction, value, unit, base and target period, and the beginning of its sentence. */
export function planLines({ goals, observations }: PlanText, input: string, translator: Translator): string[] {
  const head = translator.t('planText.found', { count: goals.length, text: input });
  const figures = observations.length === 0 ? [] : [translator.t('planText.figures', { count: observations.length })];
  if (goals.length === 0) return [head, ...figures];
  const keys = [...(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]), 'text' as const];
  const titles = keys.map((key) => translator.t(`planText.column.${key}`));
  return [head, ...figures, '', line(titles), ...goals.map((goal) => line(cellsOf(goal, translator)))];
}

function line(cells: readonly string[]): string {
  const widths = Object.entries(WIDTHS);
  return cells
    .map((cell, k) => {
      const [key, width] = widths[k] ?? ['text', 0];
      const short = width === 0 ? cell : shorten(cell, width);
      return RIGHT.includes(key) ? short.padStart(width) : short.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

function cellsOf({ goal }: PlanTextGoal, translator: Translator): string[] {
  const { language, lookup } = translator;
  const period = (code: string | null | undefined): string => (code ? formatPeriod(code, language) : '–');
  const number = (value: number): string => formatNumber(value, language, { decimals: decimalsOf(value) });
  const value = goal.value ?? null;
  const high = goal.valueHigh ?? null;
  return [
    goal.number ?? '',
    lookup(`goalKind.${goal.kind}`) ?? goal.kind,
    goal.direction ? (lookup(`goalDirection.${goal.direction}`) ?? goal.direction) : '–',
    value === null ? '–' : high === null ? number(value) : `${number(value)}-${number(high)}`,
    goal.unit ? (lookup(`unit.${goal.unit}`) ?? goal.unitText ?? goal.unit) : '–',
    period(goal.basePeriod),
    period(goal.targetPeriod),
    shorten(goal.text ?? '', TEXT_LENGTH),
  ];
}

/** Halves and thirds of a percent are shown with one decimal. */
function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : Math.min(2, text.length - point - 1);
}

/** Every issue of a goal and every finding of writing; what many goals share is said once, with their numbers. */
export function planFindingLines({ goals }: PlanText, ofWriting: readonly Finding[], translator: Translator): string[] {
  const ofGoals = goals.flatMap(({ goal }) =>
    goal.issues.map((issue) => ({ ...issue, ...(goal.number ? { goal: goal.number } : {}) })),
  );
  const places = new Map<string, string[]>();
  for (const finding of [...ofGoals, ...ofWriting]) {
    const text = issueText(translator, finding);
    const place = placeText(translator, finding);
    const known = places.get(text) ?? [];
    places.set(text, place === '' || known.includes(place) ? known : [...known, place]);
  }
  if (places.size === 0) return [translator.t('cli.no_findings')];
  return [
    translator.t('cli.findings', { count: places.size }),
    ...[...places].map(([text, known]) => `- ${known.length === 0 ? '' : `${known.join(', ')}: `}${text}`),
  ];
}
