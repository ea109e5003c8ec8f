import {
  describe as inWords,
  evaluateGoal,
  sentencesOf,
  type EvaluationOptions,
  type Goal,
  type Indicator,
} from '../../../src/engine';
import { atMost683, averageOfSixty, fallOfFourPercent, months, quarters, repeat, years } from '../builders';

const da = (goal: Goal, indicator: Indicator | null, options: EvaluationOptions = {}): string =>
  inWords(goal, evaluateGoal(goal, indicator, options), { language: 'da' });
const en = (goal: Goal, indicator: Indicator | null, options: EvaluationOptions = {}): string =>
  inWords(goal, evaluateGoal(goal, indicator, options), { language: 'en' });

describe("the plan's own sentences (evaluation.md section 8)", () => {
  test('Status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct., svarende til ca. 146 fuldtidspersoner.', () => {
    const lastYear: Goal = { ...fallOfFourPercent, basePeriod: '2017-10', targetPeriod: '2018-10' };
    const series = months('2017-10', [3395, ...repeat([3300], 11), 3249]);
    const { status } = sentencesOf(lastYear, evaluateGoal(lastYear, series), { language: 'da' });
    expect(status).toBe(
      'Status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct., svarende til ca. 146 fuldtidspersoner.',
    );
  });

  test('Status viser en gennemsnitlig andel på 59,9 pct. fra december 2017 til november 2018.', () => {
    const rolling: Goal = { ...averageOfSixty, targetPeriod: '2018-11/P12M' };
    const series = months('2017-12', [...repeat([59.8], 6), ...repeat([60], 6)], { unit: 'percent' });
    const { status } = sentencesOf(rolling, evaluateGoal(rolling, series), { language: 'da' });
    expect(status).toBe('Status viser en gennemsnitlig andel på 59,9 pct. fra december 2017 til november 2018.');
  });

  test('Målet er et fald på 4 pct. fra oktober 2018 til oktober 2019, svarende til ca. 130 fuldtidspersoner.', () => {
    const { target } = sentencesOf(fallOfFourPercent, evaluateGoal(fallOfFourPercent, months('2018-10', [3249])), {
      language: 'da',
    });
    expect(target).toBe(
      'Målet er et fald på 4 pct. fra oktober 2018 til oktober 2019, svarende til ca. 130 fuldtidspersoner.',
    );
  });

  test('Kræver et gennemsnit på 61,2 pct. i de resterende 4 måneder.', () => {
    const series = months('2019-01', repeat([59.4], 8), { unit: 'percent' });
    const { needed } = sentencesOf(averageOfSixty, evaluateGoal(averageOfSixty, series), { language: 'da' });
    expect(needed).toBe('Kræver et gennemsnit på 61,2 pct. i de resterende 4 måneder.');
  });

  test('one person is one person: "ca. 1 fuldtidsperson"', () => {
    const goal: Goal = { ...fallOfFourPercent, value: 5, basePeriod: '2017-10', targetPeriod: '2018-10' };
    expect(da(goal, months('2017-10', [200, ...repeat([200], 11), 199]))).toContain(
      'på 0,5 pct., svarende til ca. 1 fuldtidsperson. ',
    );
  });
});

describe('a sentence for every status', () => {
  const shares = (values: readonly number[]) => months('2019-01', values, { unit: 'percent' });
  const table: readonly [string, Goal, Indicator | null, EvaluationOptions, string, string][] = [
    [
      'met',
      fallOfFourPercent,
      months('2018-10', [3249, ...repeat([3200], 11), 3100]),
      {},
      'Status viser et fald fra oktober 2018 til oktober 2019 på 4,6 pct., svarende til ca. 149 fuldtidspersoner. Målet er et fald på 4 pct. fra oktober 2018 til oktober 2019, svarende til ca. 130 fuldtidspersoner. Målet er dermed opfyldt.',
      'Status shows a fall from October 2018 to October 2019 of 4.6%, corresponding to about 149 full-time persons. The goal is a fall of 4% from October 2018 to October 2019, corresponding to about 130 full-time persons. The goal is thus met.',
    ],
    [
      'partly_met',
      fallOfFourPercent,
      months('2018-10', [1000, ...repeat([1000], 11), 970]),
      {},
      'Status viser et fald fra oktober 2018 til oktober 2019 på 3,0 pct., svarende til ca. 30 fuldtidspersoner. Målet er et fald på 4 pct. fra oktober 2018 til oktober 2019, svarende til ca. 40 fuldtidspersoner. Målet er dermed delvist opfyldt (målopfyldelse 75,0 pct.).',
      'Status shows a fall from October 2018 to October 2019 of 3.0%, corresponding to about 30 full-time persons. The goal is a fall of 4% from October 2018 to October 2019, corresponding to about 40 full-time persons. The goal is thus partly met (attainment 75.0%).',
    ],
    [
      'not_met',
      averageOfSixty,
      shares(repeat([55.25], 12)),
      {},
      'Status viser en gennemsnitlig andel på 55,3 pct. i 2019. Målet er mindst 60 pct. i gennemsnit i 2019. Målet er dermed ikke opfyldt.',
      'Status shows an average share of 55.3% in 2019. The goal is at least 60% on average in 2019. The goal is thus not met.',
    ],
    [
      'on_track',
      { ...atMost683, targetPeriod: '2019-06', unitText: 'personer' },
      months('2019-01', [680, 670, 660, 650]),
      {},
      'Status viser 650 personer i april 2019. Målet er højst 683 personer i juni 2019. Prognosen for juni 2019 er 630 personer.',
      'Status shows 650 persons in April 2019. The goal is at most 683 persons in June 2019. The projection for June 2019 is 630 persons.',
    ],
    [
      'at_risk',
      { ...averageOfSixty, targetPeriod: '2019-H1' },
      months('2018-01', [...repeat([61], 2), ...repeat([58], 4), ...repeat([61], 8)], { unit: 'percent' }),
      {},
      'Status viser en gennemsnitlig andel på 61,0 pct. fra januar 2019 til februar 2019. Målet er mindst 60 pct. i gennemsnit i 1. halvår 2019. Prognosen for 1. halvår 2019 er en gennemsnitlig andel på 59,0 pct. Kræver et gennemsnit på 59,5 pct. i de resterende 4 måneder.',
      'Status shows an average share of 61.0% from January 2019 to February 2019. The goal is at least 60% on average in H1 2019. The projection for H1 2019 is an average share of 59.0%. Requires an average of 59.5% in the remaining 4 months.',
    ],
    [
      'off_track',
      { ...fallOfFourPercent, unit: 'percentage_point', value: 1.5, unitText: null },
      months('2018-10', [9, 9, 9, 9.3], { unit: 'percent' }),
      {},
      'Status viser en stigning fra oktober 2018 til januar 2019 på 0,3 procentpoint. Målet er et fald på 1,5 procentpoint fra oktober 2018 til oktober 2019. Prognosen for oktober 2019 er en stigning på 1,2 procentpoint. Kræver et fald på 0,2 procentpoint om måneden i de resterende 9 måneder.',
      'Status shows a rise from October 2018 to January 2019 of 0.3 percentage points. The goal is a fall of 1.5 percentage points from October 2018 to October 2019. The projection for October 2019 is a rise of 1.2 percentage points. Requires a fall of 0.2 percentage points a month in the remaining 9 months.',
    ],
    [
      'followed',
      { kind: 'follow', unitText: 'fuldtidspersoner' },
      months('2013-11', [...repeat([43], 12), 47]),
      {},
      'Målet følges. Seneste opgørelse viser 47 fuldtidspersoner i november 2014. Det er en stigning på 9,3 pct. i forhold til samme periode året før.',
      'The goal is followed. The latest figure is 47 full-time persons in November 2014. That is a rise of 9.3% on the same period the year before.',
    ],
    [
      'not_set',
      { kind: 'undetermined' },
      null,
      {},
      'Resultatniveauet er endnu ikke fastsat.',
      'The target level has not been decided yet.',
    ],
    [
      'needs_assessment',
      { kind: 'qualitative' },
      null,
      {},
      'Målet har intet måltal og afventer egen vurdering.',
      'The goal has no target figure and awaits your own rating.',
    ],
    [
      'not_started',
      averageOfSixty,
      months('2018-01', repeat([60], 12), { unit: 'percent' }),
      {},
      'Der foreligger endnu ingen tal i 2019. Målet er mindst 60 pct. i gennemsnit i 2019.',
      'There are no figures in 2019 yet. The goal is at least 60% on average in 2019.',
    ],
    [
      'no_data',
      fallOfFourPercent,
      months('2018-10', [null, 3200]),
      {},
      'Status kan ikke opgøres, da der mangler tal for basisperioden (oktober 2018). Målet er et fald på 4 pct. fra oktober 2018 til oktober 2019.',
      'Status cannot be stated, because a figure for the base period (October 2018) is missing. The goal is a fall of 4% from October 2018 to October 2019.',
    ],
    [
      'invalid',
      { kind: 'level' },
      null,
      {},
      'Målet kan ikke opgøres, som det er formuleret.',
      'The goal cannot be measured as it is worded.',
    ],
  ];

  test.each(table)('%s', (status, goal, indicator, options, danish, english) => {
    expect(evaluateGoal(goal, indicator, options).status).toBe(status);
    expect(da(goal, indicator, options)).toBe(danish);
    expect(en(goal, indicator, options)).toBe(english);
  });

  test.each([
    ['met', 'opfyldt', 'met'],
    ['partly_met', 'delvist opfyldt', 'partly met'],
    ['not_met', 'ikke opfyldt', 'not met'],
    ['on_track', 'på vej', 'on track'],
    ['at_risk', 'i risiko', 'at risk'],
    ['off_track', 'bagud', 'off track'],
  ] as const)('a qualitative goal rated %s', (rating, danish, english) => {
    const goal: Goal = { kind: 'qualitative', rating };
    expect(da(goal, null)).toBe(`Målet har intet måltal. Det vurderes som ${danish}.`);
    expect(en(goal, null)).toBe(`The goal has no target figure. It is rated as ${english}.`);
  });
});

describe('a sentence for every kind', () => {
  const flat = (values: readonly number[], more = {}) => months('2019-01', values, more);
  const table: readonly [string, Goal, Indicator, string, string][] = [
    [
      'a level back at its base',
      { kind: 'baseline_level', direction: 'decrease', unit: 'persons', basePeriod: '2018', targetPeriod: '2019' },
      months('2018-01', [...repeat([300], 12), ...repeat([288], 12)]),
      'Status viser et gennemsnit på 288 personer i 2019, mod 300 personer i 2018. Målet er højst niveauet for 2018 (300 personer) i 2019. Målet er dermed opfyldt.',
      'Status shows an average of 288 persons in 2019, against 300 persons in 2018. The goal is at most the 2018 level (300 persons) in 2019. The goal is thus met.',
    ],
    [
      'a length in weeks beside its base',
      {
        kind: 'level',
        direction: 'at_most',
        value: 9.9,
        unit: 'weeks',
        unitText: 'uge',
        basePeriod: '2021',
        targetPeriod: '2022',
      },
      years('2021', [10.6, 9.8]),
      'Status viser 9,8 uge i 2022, mod 10,6 uge i 2021. Målet er højst 9,9 uge i 2022. Målet er dermed opfyldt.',
      'Status shows 9.8 weeks in 2022, against 10.6 weeks in 2021. The goal is at most 9.9 weeks in 2022. The goal is thus met.',
    ],
    [
      'a level stated with the change it comes to',
      { ...atMost683, percent: 16, absolute: 130, basePeriod: '2013-12', unitText: 'personer' },
      months('2013-12', [813, ...repeat([700], 23), 680]),
      'Status viser et fald fra december 2013 til december 2015 på 16,4 pct., svarende til ca. 133 personer. Målet er højst 683 personer i december 2015. Målet er dermed opfyldt.',
      'Status shows a fall from December 2013 to December 2015 of 16.4%, corresponding to about 133 persons. The goal is at most 683 persons in December 2015. The goal is thus met.',
    ],
    [
      'a range',
      { kind: 'range', value: 15, valueHigh: 20, unit: 'companies', targetPeriod: '2019' },
      flat(repeat([1.5], 12), { aggregation: 'sum' }),
      'Status viser i alt 18 virksomheder i 2019. Målet er 15-20 virksomheder i 2019. Målet er dermed opfyldt.',
      'Status shows 18 companies in all in 2019. The goal is 15-20 companies in 2019. The goal is thus met.',
    ],
    [
      'a range to be reached, without an upper end',
      { kind: 'range', value: 15, unit: 'companies', targetPeriod: '2019', reach: true },
      flat(repeat([2], 12), { aggregation: 'sum' }),
      'Status viser i alt 24 virksomheder i 2019. Målet er mindst 15 virksomheder i 2019. Målet er dermed opfyldt.',
      'Status shows 24 companies in all in 2019. The goal is at least 15 companies in 2019. The goal is thus met.',
    ],
    [
      'a yearly count',
      { kind: 'count', value: 2, unit: 'events', unitText: 'rekrutteringsevents', per: 'year', targetPeriod: '2019' },
      flat([1, 0, 1], { aggregation: 'sum', unit: 'events' }),
      'Status viser i alt 2 rekrutteringsevents fra januar 2019 til marts 2019. Målet er mindst 2 rekrutteringsevents i 2019. Målet er allerede nået.',
      'Status shows 2 recruitment events in all from January 2019 to March 2019. The goal is at least 2 recruitment events in 2019. The goal has already been reached.',
    ],
    [
      'a yearly count that falls short',
      { kind: 'count', value: 12, unit: 'events', per: 'year', targetPeriod: '2019' },
      flat([1, 0, 1, 0], { aggregation: 'sum', unit: 'events' }),
      'Status viser i alt 2 events fra januar 2019 til april 2019. Målet er mindst 12 events i 2019. Prognosen for 2019 er i alt 6 events. Kræver mindst 1,3 events om måneden i de resterende 8 måneder.',
      'Status shows 2 events in all from January 2019 to April 2019. The goal is at least 12 events in 2019. The projection for 2019 is 6 events in all. Requires at least 1.3 events a month in the remaining 8 months.',
    ],
    [
      'a count per month',
      { kind: 'count', value: 10, unit: 'visits', unitText: 'virksomhedsbesøg', per: 'month', targetPeriod: '2019' },
      flat([12, 8, 9], { aggregation: 'sum', unit: 'events' }),
      'Status viser i gennemsnit 9,7 virksomhedsbesøg pr. måned fra januar 2019 til marts 2019. Målet er mindst 10 virksomhedsbesøg pr. måned i 2019. Prognosen for 2019 er i gennemsnit 9,7 virksomhedsbesøg pr. måned. Kræver et gennemsnit på 10,1 virksomhedsbesøg i de resterende 9 måneder.',
      'Status shows 9.7 company visits a month on average from January 2019 to March 2019. The goal is at least 10 company visits a month in 2019. The projection for 2019 is 9.7 company visits a month on average. Requires an average of 10.1 company visits in the remaining 9 months.',
    ],
    [
      'all of a group',
      { kind: 'all', unit: 'percent', targetPeriod: '2019-01' },
      flat([98.5], { unit: 'percent' }),
      'Status viser en andel på 98,5 pct. i januar 2019. Målet er alle (100 pct.) i januar 2019. Målet er dermed delvist opfyldt (målopfyldelse 98,5 pct.).',
      'Status shows a share of 98.5% in January 2019. The goal is everyone (100%) in January 2019. The goal is thus partly met (attainment 98.5%).',
    ],
    [
      'a path',
      { kind: 'path', direction: 'at_most', unit: 'persons', targetPeriod: '2019-03', path: flat([100, 98, 96]) },
      flat([101, 99]),
      'Status viser 99 personer i februar 2019, mod 98 personer på målstien. Målstien er 98 personer i februar 2019. Prognosen for marts 2019 er 99 personer. Kræver et fald på 3,0 personer i den resterende måned.',
      'Status shows 99 persons in February 2019, against 98 persons on the target path. The target path is 98 persons in February 2019. The projection for March 2019 is 99 persons. Requires a fall of 3.0 persons in the remaining month.',
    ],
  ];

  test.each(table)('%s', (_name, goal, indicator, danish, english) => {
    expect(da(goal, indicator)).toBe(danish);
    expect(en(goal, indicator)).toBe(english);
  });
});

describe('figures in sentences', () => {
  test('thousands have a point', () => {
    const goal: Goal = { ...atMost683, value: 13000, targetPeriod: '2019-01', unitText: 'personer' };
    expect(da(goal, months('2019-01', [12999.6]))).toContain('13.000 personer i januar 2019');
    expect(en(goal, months('2019-01', [12999.6]))).toContain('13,000 persons in January 2019');
  });

  test('a miss that rounding would hide is shown with the decimals it takes', () => {
    const text = da(averageOfSixty, months('2019-01', repeat([59.96], 12), { unit: 'percent' }));
    expect(text).toContain('andel på 59,96 pct. i 2019');
    const persons = da({ ...atMost683, targetPeriod: '2019-01' }, months('2019-01', [683.4]));
    expect(persons).toContain('683,4 personer');
  });

  test('a fall just short of the goal is not shown as the goal', () => {
    expect(da(fallOfFourPercent, months('2018-10', [10000, ...repeat([10000], 11), 9604]))).toContain('på 3,96 pct.,');
    expect(da(fallOfFourPercent, months('2018-10', [10000, ...repeat([10000], 11), 9596]))).toContain('på 4,0 pct.,');
  });

  test('a change too small for one decimal is not shown as none', () => {
    expect(da(fallOfFourPercent, months('2018-10', [10000, ...repeat([1], 11), 9998]))).toContain(
      'på 0,02 pct., svarende til ca. 2 fuldtidspersoner',
    );
  });

  test('no change is said to be none', () => {
    expect(da(fallOfFourPercent, months('2018-10', repeat([3249], 13)))).toContain(
      'Status viser ingen ændring fra oktober 2018 til oktober 2019; niveauet er 3.249 fuldtidspersoner.',
    );
  });

  test('a base of 0 gives a change without a percentage', () => {
    expect(da(fallOfFourPercent, months('2018-10', [0, ...repeat([0], 11), 5]))).toContain(
      'Status viser en stigning fra oktober 2018 til oktober 2019 på 5 fuldtidspersoner.',
    );
  });

  test('a share that changes in percent has its points beside it', () => {
    const goal: Goal = { ...fallOfFourPercent, direction: 'increase', unitText: 'pct.' };
    expect(da(goal, months('2018-10', [20, ...repeat([20], 11), 30], { unit: 'percent' }))).toContain(
      'på 50,0 pct., svarende til 10,0 procentpoint. Målet er en stigning på 4 pct. fra oktober 2018 til oktober 2019, svarende til 0,8 procentpoint.',
    );
  });

  test('the word for what is counted may come from outside, or be missing', () => {
    const bare: Goal = { ...fallOfFourPercent, unitText: null };
    const assessment = evaluateGoal(bare, months('2018-10', [100, ...repeat([90], 12)]));
    expect(inWords(bare, assessment, { language: 'da' })).toContain('svarende til ca. 10. ');
    expect(inWords(bare, assessment, { language: 'da', unitText: 'helårspersoner' })).toContain(
      'ca. 10 helårspersoner. ',
    );
    expect(inWords(bare, assessment, { language: 'en', unitText: 'helårspersoner' })).toContain(
      'about 10 full-year persons. ',
    );
  });

  test('the last period is named in the singular', () => {
    expect(da(averageOfSixty, months('2019-01', repeat([59], 11), { unit: 'percent' }))).toContain(
      'Kræver 71,0 pct. i den resterende måned.',
    );
    const quarterly = quarters('2019-Q1', [59, 59, 59], { unit: 'percent' });
    expect(da(averageOfSixty, quarterly)).toContain('Kræver 63,0 pct. i det resterende kvartal.');
    expect(en(averageOfSixty, quarterly)).toContain('Requires 63.0% in the remaining quarter.');
  });

  test.each<[Goal, Indicator, string]>([
    [
      averageOfSixty,
      months('2019-01', repeat([55], 11), { unit: 'percent' }),
      'Kræver 115,0 pct. i den resterende måned. Det kan ikke længere nås.',
    ],
    [
      { ...atMost683, kind: 'average', value: 10, targetPeriod: '2019' },
      months('2019-01', repeat([20], 8)),
      'Kræver et gennemsnit på højst -10 personer i de resterende 4 måneder. Det kan ikke længere nås.',
    ],
  ])('what can no longer be reached is said to be out of reach', (goal, indicator, sentence) => {
    expect(da(goal, indicator)).toContain(sentence);
  });

  test('a point that is reached now has nothing to make up for', () => {
    const lost = months('2018-01', [...repeat([600], 3), 700, ...repeat([600], 11)]);
    const goal: Goal = { ...atMost683, targetPeriod: '2019-04' };
    expect(evaluateGoal(goal, lost).status).toBe('at_risk');
    expect(da(goal, lost)).not.toContain('Kræver');
  });
});

describe('why there is no status', () => {
  const gap = months('2018-10', [100, ...repeat([90], 11), null, 90]);
  test.each<[string, Goal, Indicator | null, string]>([
    ['a missing value', fallOfFourPercent, gap, 'da der mangler tal for oktober 2019.'],
    [
      'a suppressed value',
      fallOfFourPercent,
      { ...gap, gaps: { '2019-10': 'suppressed' } },
      'da tallet for oktober 2019 er skjult af hensyn til diskretion.',
    ],
    [
      'a break',
      fallOfFourPercent,
      { ...gap, breaks: ['2019-01'] },
      'da der er databrud i januar 2019 mellem basis- og målperioden.',
    ],
    ['no indicator', fallOfFourPercent, null, 'da der ikke er fundet en indikator for målet.'],
    [
      'periods that do not fit',
      fallOfFourPercent,
      quarters('2018-Q1', [1, 2]),
      'da indikatoren ikke har tal for de perioder, målet nævner.',
    ],
  ])('%s', (_name, goal, indicator, reason) => {
    expect(da(goal, indicator)).toContain(`Status kan ikke opgøres, ${reason}`);
  });

  test('a change that has not begun waits for figures after its base', () => {
    expect(da(fallOfFourPercent, months('2018-10', [3249]))).toMatch(
      /^Der foreligger endnu ingen tal efter oktober 2018\. Målet er et fald på 4 pct\. /,
    );
  });
});

describe('sub-goals', () => {
  test('are counted', () => {
    const a: Goal = { ...atMost683, targetPeriod: '2019-01' };
    const goal: Goal = { kind: 'qualitative', subgoals: [a, { ...a, value: 10 }] };
    expect(da(goal, months('2019-01', [600]))).toBe('1 af 2 delmål er opfyldt.');
    expect(en(goal, months('2019-01', [600]))).toBe('1 of 2 sub-goals are met.');
  });
});
