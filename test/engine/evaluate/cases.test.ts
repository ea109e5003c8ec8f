import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateGoal, type Assessment, type Goal, type Policy, type Series } from '../../../src/engine';

interface Case {
  readonly id: string;
  readonly series: Series;
  readonly asOf: string | null;
  readonly goal: Goal;
  readonly policy?: Partial<Policy>;
  readonly expected: Readonly<Record<string, string | number | boolean | null>>;
}

const cases = JSON.parse(readFileSync(join(__dirname, '../../cases/evaluation.json'), 'utf8')) as readonly Case[];

/** An assessment in the words of the cases. */
function flat(assessment: Assessment): Record<string, unknown> {
  const { projection, change } = assessment;
  return {
    status: assessment.status,
    phase: assessment.phase,
    base: assessment.base?.value ?? null,
    actual: assessment.actual?.value ?? null,
    target: assessment.target?.value ?? null,
    gap: assessment.gap,
    attainment: assessment.attainment,
    lastPeriod: assessment.lastPeriod,
    changeAbsolute: change?.absolute ?? null,
    changePercent: change?.percent ?? null,
    projection: projection?.value ?? null,
    method: projection?.method ?? null,
    low: projection?.low ?? null,
    high: projection?.high ?? null,
    probability: projection?.probability ?? null,
    wrongWay: assessment.wrongWay,
    needed: assessment.needed,
  };
}

describe('worked cases', () => {
  test('there are eighty of them, and every key they use is compared', () => {
    expect(cases).toHaveLength(80);
    const keys = new Set(cases.flatMap(({ expected }) => Object.keys(expected)));
    const blank = flat(evaluateGoal({ kind: 'follow' }, null));
    expect([...keys].filter((key) => !(key in blank))).toEqual([]);
  });

  test.each(cases.map((item) => [item.id, item.goal.kind, item.expected.status, item] as const))(
    '%s (%s) is %s, with every figure',
    (_id, _kind, _status, { goal, series, asOf, policy, expected }) => {
      const got = flat(evaluateGoal(goal, series, { asOf, ...(policy === undefined ? {} : { policy }) }));
      for (const [key, wanted] of Object.entries(expected)) {
        if (typeof wanted === 'number') {
          expect(typeof got[key]).toBe('number');
          expect(Math.abs(Number(got[key]) - wanted)).toBeLessThanOrEqual(1e-6);
        } else {
          expect({ [key]: got[key] }).toEqual({ [key]: wanted });
        }
      }
      // A figure that the case does not give is one the rules do not make.
      for (const key of ['projection', 'probability', 'changeAbsolute'].filter((name) => !(name in expected))) {
        expect({ [key]: got[key] }).toEqual({ [key]: null });
      }
    },
  );

  test('goals, data and assessments survive a trip through JSON', () => {
    for (const { goal, series, asOf } of cases) {
      const assessment = evaluateGoal(goal, series, { asOf });
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(JSON.parse(JSON.stringify(assessment, noNegativeZero)));
      expect(JSON.stringify(assessment)).not.toMatch(/NaN|Infinity/);
    }
  });
});

function noNegativeZero(_key: string, value: unknown): unknown {
  return Object.is(value, -0) ? 0 : value;
}
