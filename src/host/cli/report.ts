import type { EvaluatedGoal, Evaluation } from '../../app';
import type { Finding } from '../../workbook/decoded';
import { statusLabel } from '../../engine';
import { shorten } from './shorten';
import { formatNumber, formatPercent, formatPeriod, issueText, placeText, type Translator } from '../../i18n';

const WIDTH = { number: 4, status: 18, figure: 14 } as const;

/** What was found, in a few lines. */
export function headLines({ asOf, area, goals, decoded }: Evaluation, translator: Translator): string[] {
  const { indicatorTables, goalTables } = decoded;
  const count = indicatorTables.reduce((sum, { series }) => sum + series.length, 0);
  const none = translator.t('cli.none');
  return [
    translator.t('cli.found_goals', {
      count: goals.length,
      sheets: goalTables.map(({ sheet }) => sheet).join(', ') || none,
    }),
    translator.t('cli.found_series', {
      count,
      sheets: [...new Set(indicatorTables.map(({ sheet }) => sheet))].join(', ') || none,
    }),
    translator.t('cli.as_of', {
      period: asOf === null ? none : formatPeriod(asOf, translator.language),
      area: area ?? none,
    }),
  ];
}

/** A line for every goal: number, status, actual, target, gap, and the beginning of its sentence. */
export function goalLines({ goals }: Evaluation, translator: Translator): string[] {
  if (goals.length === 0) return [];
  const titles = (['number', 'status', 'actual', 'target', 'gap', 'goal'] as const).map((key) =>
    translator.t(`cli.column.${key}`),
  );
  return [line(titles), ...goals.map((goal) => line(cellsOf(goal, translator)))];
}

function line([number = '', status = '', actual = '', target = '', gap = '', text = '']: readonly string[]): string {
  return [
    number.padEnd(WIDTH.number),
    status.padEnd(WIDTH.status),
    actual.padStart(WIDTH.figure),
    target.padStart(WIDTH.figure),
    gap.padStart(WIDTH.figure),
    ` ${text}`,
  ]
    .join(' ')
    .trimEnd();
}

/** Persons are counted in whole ones, percentages with one decimal (evaluation.md section 8); the rest as it comes. */
function decimalsFor(unit: string | null, value: number): number {
  if (unit === 'percent') return 1;
  return unit === 'count' || unit === 'persons' || Number.isInteger(value) ? 0 : 1;
}

const POINTS = { da: ' pct.point', en: ' pp' } as const;

function cellsOf(goal: EvaluatedGoal, { language }: Translator): string[] {
  const { assessment, indicator } = goal;
  const unit = indicator?.unit ?? null;
  const figure = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return '–';
    const decimals = decimalsFor(unit, value);
    return unit === 'percent' ? formatPercent(value, language) : formatNumber(value, language, { decimals });
  };
  const difference = (value: number | null): string => {
    if (value === null) return '–';
    const text = formatNumber(value, language, { decimals: decimalsFor(unit, value), signed: true });
    return unit === 'percent' ? text + POINTS[language] : text;
  };
  const { target } = assessment;
  return [
    goal.number ?? '',
    statusLabel(assessment.status, language),
    figure(assessment.actual?.value),
    target?.high === undefined ? figure(target?.value) : `${target.value ?? ''}-${target.high}`,
    difference(assessment.gap),
    shorten(goal.text, 60),
  ];
}

/** Every finding of the workbook and every issue of a goal, with its place and what to do. */
export function findingLines(
  { findings, goals }: Pick<Evaluation, 'findings' | 'goals'>,
  ofWriting: readonly Finding[],
  translator: Translator,
): string[] {
  const ofGoals = goals.flatMap((goal) =>
    goal.assessment.issues.map((issue) => ({
      ...issue,
      sheet: goal.sheet,
      cell: goal.address,
      ...(goal.number === null ? {} : { goal: goal.number }),
    })),
  );
  const lines = [...findings, ...ofGoals, ...ofWriting].map((finding) => {
    const place = placeText(translator, finding);
    return `- ${place === '' ? '' : `${place}: `}${issueText(translator, finding)}`;
  });
  // What is missing in a goal is found when it is read, and again when it is judged.
  const told = [...new Set(lines)];
  return told.length === 0
    ? [translator.t('cli.no_findings')]
    : [translator.t('cli.findings', { count: told.length }), ...told];
}
