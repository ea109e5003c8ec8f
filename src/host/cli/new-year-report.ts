import type { GoalDraft, MinisterCoverage, NewYearDraft } from '../../app';
import { formatNumber, formatPercent, formatPeriod, type Translator } from '../../i18n';
import { shorten } from './shorten';

const WIDTH = { number: 4, action: 12, periods: 34, base: 30 } as const;

/** A line for every goal: what becomes of it, its periods, what it starts from, what it awaits. */
export function draftLines({ fromYear, year, goals }: NewYearDraft, translator: Translator): string[] {
  const titles = (['number', 'action', 'periods', 'base', 'awaits'] as const).map((key) =>
    translator.t(`newYearReport.column.${key}`),
  );
  return [
    translator.t('newYearReport.carried', { count: goals.length, fromYear, year }),
    '',
    line(titles),
    ...goals.flatMap((goal) => [line(cellsOf(goal, translator)), `     ${shorten(goal.text ?? '', 140)}`.trimEnd()]),
  ];
}

function line([number = '', action = '', periods = '', base = '', awaits = '']: readonly string[]): string {
  return [
    number.padEnd(WIDTH.number),
    action.padEnd(WIDTH.action),
    periods.padEnd(WIDTH.periods),
    base.padEnd(WIDTH.base),
    awaits,
  ]
    .join(' ')
    .trimEnd();
}

function cellsOf(draft: GoalDraft, translator: Translator): string[] {
  const { goal, suggested, number, awaits } = draft;
  const { language } = translator;
  const name = (period: string | null | undefined): string => (period ? formatPeriod(period, language) : '');
  const periods = [name(goal.basePeriod), name(goal.targetPeriod)].filter((text) => text !== '').join(' -> ');
  const missing = awaits.map(({ words }) => words[language]).join('; ');
  return [
    number ?? '',
    translator.t(`newYearReport.action.${suggested}`),
    periods,
    baseText(draft, translator),
    missing,
  ];
}

function baseText({ base }: GoalDraft, translator: Translator): string {
  if (base === null || base.state === 'no_series') return '–';
  const { language } = translator;
  const when = formatPeriod(base.period, language);
  if (base.value === null) return `${when}: ${translator.t('newYearReport.awaiting')}`;
  const decimals = base.unit === 'percent' || !Number.isInteger(base.value) ? 1 : 0;
  const value =
    base.unit === 'percent' ? formatPercent(base.value, language) : formatNumber(base.value, language, { decimals });
  return `${when}: ${value}${base.state === 'partial' ? ` ${translator.t('newYearReport.so_far')}` : ''}`;
}

/** The minister's goals, and which goals answer each. */
export function coverageLines(
  coverage: readonly MinisterCoverage[],
  draft: NewYearDraft,
  translator: Translator,
): string[] {
  const [list] = draft.lists;
  if (list === undefined) return [];
  const nameOf = (id: string): string => draft.goals.find((goal) => goal.id === id)?.number ?? id;
  return [
    translator.t('newYearReport.ministers', { year: list.year }),
    ...coverage.map(({ goal, mark, by }) => {
      const answered = mark === null ? translator.t('newYearReport.uncovered') : `${mark} ${by.map(nameOf).join(', ')}`;
      return `- ${goal.number}. ${shorten(goal.text, 80)}: ${answered}`;
    }),
  ];
}
