import { parseGoalText } from '../../../src/engine';
import goals from './data/goals.json';
import { differences } from './reading';

type Listed = (typeof goals)[number];

const MEASURABLE = new Set(['plan_goal', 'sub_goal', 'national_goal']);

function isQuantified({ category, kind, value }: Listed): boolean {
  return MEASURABLE.has(category) && (value !== null || kind === 'undetermined' || kind === 'baseline_level');
}

const QUANTIFIED = goals.filter(isQuantified);

function read(goal: Listed, text: string, year: number | null): string[] {
  const parsed = parseGoalText(text, year === null ? {} : { planYear: year }).goals[0];
  const found = differences(parsed, {
    kind: goal.kind,
    direction: goal.direction,
    value: goal.value,
    high: goal.valueHigh ?? undefined,
    unit: goal.unit,
    base: goal.basePeriod,
    target: goal.targetPeriod,
    per: goal.per,
  } as Parameters<typeof differences>[1]);
  const absolute = goal.absolute !== null && parsed?.absolute !== goal.absolute ? ['absolute'] : [];
  return [...found, ...absolute];
}

/** Sub-goals without a year of their own stand under "Resultatmål for indsatsen i 2022". */
function yearOf(goal: Listed): number | null {
  return goal.targetPeriod === null ? null : goal.planYear;
}

describe('every quantified goal of the five planning documents', () => {
  it('is among the cases', () => {
    expect(QUANTIFIED.length).toBeGreaterThanOrEqual(30);
  });

  it.each(QUANTIFIED.map((goal) => [goal.id, goal] as const))('%s is read as its structure', (_, goal) => {
    expect(read(goal, goal.text, yearOf(goal))).toEqual([]);
  });

  it.each(QUANTIFIED.filter(({ textOcr }) => textOcr !== null).map((goal) => [goal.id, goal] as const))(
    '%s is read the same from the scanned text',
    (_, goal) => {
      expect(read(goal, goal.textOcr ?? '', yearOf(goal))).toEqual([]);
    },
  );
});

/** Places where a document words a goal otherwise than where it was listed: another year, no level, a movement. */
const OTHERWISE = new Set(['Oversigt over mål#ltk-2019-5', 'notatet, Mål 6 (siger 2018)#ltk-2019-6']);

const MENTIONS = QUANTIFIED.flatMap((goal) =>
  goal.alsoIn
    .filter(({ where }) => where !== 'beslutningssag punkt 1' && !OTHERWISE.has(`${where}#${goal.id}`))
    .map(({ document, where, text }) => [goal.id, `${document.slice(0, 3)}, ${where}`, text, goal] as const),
);

describe('other places that state a goal, scanned ones among them', () => {
  it.each(MENTIONS)('%s in %s is read as the same structure', (_, __, text, goal) => {
    const { absolute, ...rest } = goal;
    expect(read({ ...rest, absolute: null } as Listed, text, yearOf(goal))).toEqual([]);
    expect(absolute === null || absolute > 0).toBe(true);
  });

  it('says "xx pct." where the level is not set', () => {
    const [goal] = parseGoalText(
      'Mål 5:Andelen af delvis raskmeldte sygedagpengemodtagere skal være xx pct. i 2019',
    ).goals;
    expect(goal).toMatchObject({
      kind: 'undetermined',
      value: null,
      unit: 'percent',
      targetPeriod: '2019',
      number: '5',
    });
  });

  it('reads a movement with its equivalent where the agenda gives no level', () => {
    const text =
      'Antallet af unge på offentlig forsørgelse - fald på 20 pct. svarende til 107 personer (status oktober 2014 viser fald på 15 pct.)';
    expect(parseGoalText(text).goals).toEqual([
      expect.objectContaining({ kind: 'change', direction: 'decrease', value: 20, unit: 'percent', absolute: 107 }),
    ]);
  });
});

describe('equivalents', () => {
  it('a ceiling that allows a rise says which way its equivalent goes', () => {
    const goal = goals.find(({ id }) => id === 'ltk-2015-3');
    expect(parseGoalText(goal?.text ?? '').goals[0]).toMatchObject({
      direction: 'at_most',
      value: 43,
      percent: 2,
      absolute: 1,
      equivalentDirection: 'increase',
    });
  });

  it('a fall beside a ceiling goes the goal’s own way and is not repeated', () => {
    const goal = goals.find(({ id }) => id === 'ltk-2015-1');
    expect(parseGoalText(goal?.text ?? '').goals[0]).not.toHaveProperty('equivalentDirection');
  });
});
