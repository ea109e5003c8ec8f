import { evaluateGoal, explain, statusLabel, type Goal, type Status } from '../../../src/engine';
import { atMost683, averageOfSixty, fallOfFourPercent, months, repeat } from '../builders';

describe('why a goal has its status', () => {
  test('a finished change: base, target, actual, attainment, verdict', () => {
    const assessment = evaluateGoal(fallOfFourPercent, months('2018-10', [1000, ...repeat([1000], 11), 985]));
    expect(explain(fallOfFourPercent, assessment, { language: 'da' })).toEqual([
      'Basis er 1.000 fuldtidspersoner i oktober 2018.',
      'Et fald på 4 pct. herfra giver et måltal på 960 fuldtidspersoner i oktober 2019.',
      'Det aktuelle tal er 985 fuldtidspersoner i oktober 2019.',
      'Målperioden er slut.',
      'Målopfyldelsen er 37,5 pct.; fra 50 pct. tæller et mål, der ikke er nået, som delvist opfyldt.',
      'Målet er dermed ikke opfyldt.',
    ]);
    expect(explain(fallOfFourPercent, assessment, { language: 'en', policy: { partialMovement: 0.3 } })[4]).toBe(
      'Attainment is 37.5%; from 30% a goal that was not reached counts as partly met.',
    );
  });

  test('a running goal: method, projection, miss against what is left, thresholds', () => {
    const series = months('2018-01', [...repeat([58], 12), ...repeat([59], 4)], { unit: 'percent' });
    const goal: Goal = { ...averageOfSixty, value: 59.2 };
    const steps = explain(goal, evaluateGoal(goal, series), { language: 'da' });
    expect(steps[0]).toBe('Måltallet er 59,2 pct. i 2019.');
    expect(steps[1]).toBe('Det aktuelle tal er en gennemsnitlig andel på 59,0 pct. fra januar 2019 til april 2019.');
    expect(steps[2]).toMatch(/^Prognosen er tallet for samme periode året før plus den årlige ændring/);
    expect(steps[3]).toBe('Prognosen er en gennemsnitlig andel på 59,0 pct. i 2019.');
    expect(steps[4]).toBe(
      'Prognosen ender 0,2 procentpoint fra målet. Afstanden er nu 0,2 procentpoint og bliver altså ikke mindre.',
    );
    expect(steps[5]).toBe('Udviklingen står stille eller går væk fra målet.');
  });

  test.each([
    ['reached', 100, 'Det opfylder målet.'],
    [
      'nearly reached',
      103,
      'Prognosen ender 3 personer fra målet. Der er nu 100 personer tilbage til målet, så 3 pct. af afstanden ville mangle.',
    ],
    [
      'missed',
      150,
      'Prognosen ender 50 personer fra målet. Der er nu 100 personer tilbage til målet, så 50 pct. af afstanden ville mangle.',
    ],
  ])('a goal that is projected to be %s', (_name, projected, sentence) => {
    const flat = [200, 200, 200];
    const series = months('2018-01', [...flat, projected, ...Array<null>(8).fill(null), ...flat]);
    const goal: Goal = { ...atMost683, value: 100, targetPeriod: '2019-04' };
    const steps = explain(goal, evaluateGoal(goal, series), { language: 'da' });
    expect(steps).toContain(sentence);
    expect(steps.includes('Under 5 pct. regnes som på vej, op til 20 pct. som i risiko og derover som bagud.')).toBe(
      projected > 100,
    );
  });

  test('a goal that is reached now and projected to be lost', () => {
    const series = months('2018-01', [...repeat([90], 3), 150, ...repeat([90], 11)]);
    const goal: Goal = { ...atMost683, value: 100, targetPeriod: '2019-04' };
    expect(explain(goal, evaluateGoal(goal, series), { language: 'da' })).toContain(
      'Målet er nået nu, men prognosen ender 50 personer fra målet.',
    );
    expect(explain(goal, evaluateGoal(goal, series), { language: 'en' })).toContain(
      'The goal is reached now, but the projection ends 50 persons from it.',
    );
  });

  test('a projection with a history tells how often it came right, and its interval', () => {
    const series = months(
      '2014-01',
      Array.from({ length: 48 }, (_, i) => 700 - i),
    );
    const goal: Goal = { ...atMost683, value: 660, targetPeriod: '2018-06' };
    const steps = explain(goal, evaluateGoal(goal, series), { language: 'da' });
    expect(steps.slice(-2)).toEqual([
      'Med de fejl, samme prognose har haft tidligere, nås målet i 100 pct. af tilfældene.',
      'I otte ud af ti tilfælde ligger resultatet mellem 647 personer og 647 personer.',
    ]);
  });

  test.each<[Goal, string]>([
    [{ kind: 'follow' }, 'Målet følges.'],
    [{ kind: 'undetermined' }, 'Resultatniveauet er endnu ikke fastsat.'],
    [{ kind: 'qualitative' }, 'Målet har intet måltal og afventer egen vurdering.'],
    [{ kind: 'level' }, 'Målet kan ikke opgøres, som det er formuleret.'],
    [
      atMost683,
      'Status kan ikke opgøres, da der ikke er fundet en indikator for målet. Målet er højst 683 personer i december 2015.',
    ],
  ])('a goal that is not judged has one step: %j', (goal, sentence) => {
    expect(explain(goal, evaluateGoal(goal, null), { language: 'da' })).toEqual([sentence]);
  });

  test('a count that is reached early', () => {
    const goal: Goal = { kind: 'count', value: 2, unit: 'events', per: 'year', targetPeriod: '2019' };
    const steps = explain(goal, evaluateGoal(goal, months('2019-01', [2], { aggregation: 'sum' })), { language: 'da' });
    expect(steps.at(-1)).toBe('Målet er allerede nået.');
  });

  test('a goal that waits for data says what it waits for', () => {
    const started = evaluateGoal(fallOfFourPercent, months('2018-10', [1000]));
    expect(explain(fallOfFourPercent, started, { language: 'da' }).at(-1)).toBe(
      'Der foreligger endnu ingen tal efter oktober 2018.',
    );
    const gap = evaluateGoal(fallOfFourPercent, months('2018-10', [1000, ...repeat([990], 11), null, 990]));
    expect(explain(fallOfFourPercent, gap, { language: 'da' }).at(-1)).toBe(
      'Status kan ikke opgøres, da der mangler tal for oktober 2019.',
    );
  });

  test('no step ends with two full stops or holds a number that is none', () => {
    const series = months(
      '2014-01',
      Array.from({ length: 48 }, (_, i) => 55 + (i % 7)),
      { unit: 'percent' },
    );
    for (const goal of [averageOfSixty, { ...averageOfSixty, kind: 'level' as const, targetPeriod: '2018-06' }]) {
      for (const language of ['da', 'en'] as const) {
        for (const step of explain(goal, evaluateGoal(goal, series, { asOf: '2017-12' }), { language })) {
          expect(step).toMatch(/[^.]\.$/);
          expect(step).not.toMatch(/NaN|undefined|null/);
        }
      }
    }
  });
});

describe('status labels', () => {
  test.each<[Status, string, string]>([
    ['met', 'Opfyldt', 'Met'],
    ['partly_met', 'Delvist opfyldt', 'Partly met'],
    ['not_met', 'Ikke opfyldt', 'Not met'],
    ['on_track', 'På vej', 'On track'],
    ['at_risk', 'I risiko', 'At risk'],
    ['off_track', 'Bagud', 'Off track'],
    ['followed', 'Følges', 'Followed'],
    ['not_set', 'Ikke fastsat', 'Not set'],
    ['needs_assessment', 'Vurderes', 'Needs assessment'],
    ['not_started', 'Ikke begyndt', 'Not started'],
    ['no_data', 'Mangler data', 'Data missing'],
    ['invalid', 'Fejl i målet', 'Error in the goal'],
  ])('%s is "%s" and "%s"', (status, danish, english) => {
    expect(statusLabel(status, 'da')).toBe(danish);
    expect(statusLabel(status, 'en')).toBe(english);
  });
});
