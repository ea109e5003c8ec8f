import {
  decimalsOf,
  describe as inWords,
  evaluateGoal,
  formatNumber,
  lengthInMonths,
  roundTo,
  type Goal,
  type Series,
} from '../../src/engine';
import { months } from './builders';
import { goalOf, plans, type PlanRecord, type StatusStatement } from './plans';

/** Frequencies that a goal has no word for: they stay in its text. */
const IN_TEXT_ONLY = ['week', 'day', '3 weeks'];

describe('every goal of the documents', () => {
  test('there are 229', () => {
    expect(plans.goals).toHaveLength(229);
  });

  test('is a goal of the engine, with everything that was recorded of it', () => {
    for (const record of plans.goals) {
      const goal = goalOf(record);
      const { id, kind, number, text, direction, value, valueHigh, unit, basePeriod, targetPeriod } = record;
      expect({ id, ...defined(goal) }).toMatchObject(
        defined({ kind, number, text, direction, value, valueHigh, unit, basePeriod, targetPeriod }),
      );
      if (record.per !== undefined) expect(goal.per).toBe(record.per);
      else if (record.perOther !== undefined && !IN_TEXT_ONLY.includes(record.perOther))
        expect(goal.per).toBe('half_year');
      expect(JSON.parse(JSON.stringify(goal))).toEqual(goal);
    }
  });

  test('is given a status without data, and a sentence in both languages', () => {
    for (const record of plans.goals) {
      const goal = goalOf(record);
      const { status } = evaluateGoal(goal, null);
      const unjudged = { qualitative: 'needs_assessment', follow: 'followed', undetermined: 'not_set' } as const;
      if (record.kind === 'qualitative' || record.kind === 'follow' || record.kind === 'undetermined') {
        expect(status).toBe(unjudged[record.kind]);
      } else {
        expect(['no_data', 'invalid']).toContain(status);
      }
      for (const language of ['da', 'en'] as const) {
        expect(inWords(goal, evaluateGoal(goal, null), { language })).toMatch(/^[A-ZÆØÅ].*\.$/u);
      }
    }
  });

  const judged = plans.goals.filter(
    ({ kind, targetPeriod, direction, unit, value, basePeriod }) =>
      ['change', 'level', 'average', 'baseline_level', 'count', 'range'].includes(kind) &&
      targetPeriod !== undefined &&
      (kind !== 'change' || basePeriod !== undefined) &&
      (kind === 'baseline_level' || (unit !== undefined && value !== undefined)) &&
      (direction !== undefined || kind === 'count'),
  );

  test.each(judged.map((record) => [record.id, record] as const))(
    '%s is met by figures that meet it, and by those alone',
    (_id, record) => {
      const goal = goalOf(record);
      const less = goal.direction === 'decrease' || goal.direction === 'at_most';
      const better = evaluateGoal(goal, reaching(goal, less ? 0.5 : 2));
      const worse = evaluateGoal(goal, reaching(goal, less ? 2 : 0.4));
      expect(worse.phase).toBe('final');
      expect(worse.status).toBe(goal.value === 0 && goal.direction === 'at_most' ? 'met' : 'not_met');
      if (goal.direction !== 'equal') expect(better.status).toBe('met');
    },
  );
});

const MONTHS_PER = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** Monthly figures of 2010-2025: 100 in every month up to the base, and after it what makes `factor` times the level asked for. */
function reaching(goal: Goal, factor: number): Series {
  const isShare = goal.unit === 'percent' && goal.kind !== 'change';
  const isCount = goal.kind === 'count';
  const lastOfBase = Number((goal.basePeriod ?? '2009').slice(0, 4));
  const asked = goal.kind === 'change' || goal.kind === 'baseline_level' ? 100 : (goal.value ?? 0);
  const due = Math.min(lengthInMonths(goal.targetPeriod ?? ''), MONTHS_PER[goal.per ?? 'year']);
  const monthly = isCount ? asked / (goal.per === null ? lengthInMonths(goal.targetPeriod ?? '') : due) : asked;
  const values = Array.from({ length: 16 * 12 }, (_, i) =>
    2010 + Math.floor(i / 12) <= lastOfBase ? 100 : monthly * factor,
  );
  return months('2010-01', values, { unit: isShare ? 'percent' : 'count', ...(isCount ? { aggregation: 'sum' } : {}) });
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

type Moved = PlanRecord & { readonly statement: StatusStatement };

const statements: readonly Moved[] = plans.goals.flatMap((record) =>
  (record.statusStatements ?? []).map((statement) => ({ ...record, statement })),
);

describe('status statements of a change', () => {
  const changes = statements.filter(
    ({ statement }) =>
      statement.changePercent !== undefined && statement.from !== undefined && statement.to !== undefined,
  );

  test('there are twenty-odd of them', () => {
    expect(changes.length).toBeGreaterThan(20);
  });

  test.each(changes.map((item) => [item.id, item.statement.statement, item] as const))(
    '%s: %s',
    (_id, _text, { statement }) => {
      const { changePercent: percent = 0, changeAbsolute, from = '', to = '' } = statement;
      // The points that the statement names: its level where it has one, else a base its absolute change is that part of.
      const end =
        statement.level ??
        (changeAbsolute === undefined ? 200 * (1 + percent / 100) : (100 * changeAbsolute) / percent + changeAbsolute);
      const base = end / (1 + percent / 100);
      const goal: Goal = {
        kind: 'change',
        direction: 'decrease',
        value: 4,
        unit: 'percent',
        unitText: 'fuldtidspersoner',
        basePeriod: from,
        targetPeriod: '2023',
      };
      const granularity = from.length === 4 ? ('year' as const) : ('month' as const);
      const series: Series = {
        name: 'x',
        unit: 'count',
        granularity,
        aggregation: 'mean',
        points: [
          [from, base],
          [to, end],
        ],
      };
      const assessment = evaluateGoal(goal, series);
      const decimals = decimalsOf(percent);
      expect(roundTo(assessment.change?.percent ?? NaN, decimals)).toBe(percent);
      if (changeAbsolute !== undefined) expect(Math.round(assessment.change?.absolute ?? NaN)).toBe(changeAbsolute);
      const sentence = inWords(goal, assessment, { language: 'da' });
      expect(sentence).toMatch(percent < 0 ? /^Status viser et fald fra / : /^Status viser en stigning fra /);
      if (decimals === 1) expect(sentence).toContain(`${formatNumber(Math.abs(percent), 1, 'da')} pct.`);
      const size = Math.abs(changeAbsolute ?? 0);
      if (size > 1) expect(sentence).toContain(`svarende til ca. ${String(size)} fuldtidspersoner.`);
      if (size === 1) expect(sentence).toContain('svarende til ca. 1 fuldtidsperson.');
      // Where the document uses the short form, it is reproduced to the letter.
      const short = /^status viser (?:et fald|en stigning) fra \w+ \d{4} til \w+ \d{4} på [\d,]+ pct\.$/;
      if (short.test(statement.statement)) {
        expect(sentence.toLowerCase()).toContain(statement.statement.replace(/\.$/, ''));
      }
    },
  );
});

describe('status statements of a mean', () => {
  const means = statements.filter(
    ({ kind, statement }) =>
      ['average', 'level'].includes(kind) &&
      statement.levelUnit === 'percent' &&
      statement.from !== undefined &&
      statement.from !== statement.to,
  );

  test.each(means.map((item) => [item.id, item.statement.statement, item] as const))('%s: %s', (_id, _text, record) => {
    const { level = 0, to = '' } = record.statement;
    const goal: Goal = { ...goalOf(record), kind: 'average', targetPeriod: `${to}/P12M` };
    const spread = [-3, 3, -2, 2, -1, 1, -4, 4, -5, 5, 0, 0].map((off) => level + off);
    const start = record.statement.from ?? '';
    const sentence = inWords(goal, evaluateGoal(goal, months(start, spread, { unit: 'percent' })), { language: 'da' });
    const given = record.statement.statement.toLowerCase();
    if (given.startsWith('status viser en gennemsnitlig andel')) expect(sentence.toLowerCase()).toContain(`${given}.`);
    expect(sentence).toContain(`en gennemsnitlig andel på ${formatNumber(level, 1, 'da')} pct.`);
  });

  test('four of the plan of 2019 are reproduced to the letter', () => {
    expect(
      means.filter(({ statement }) => /^status viser en gennemsnitlig andel/i.test(statement.statement)),
    ).toHaveLength(4);
  });
});
