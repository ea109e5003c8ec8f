import { readFileSync } from 'node:fs';
import { addYears, parseGoalText } from '../../../../src/engine';
import { isLevelOpen } from '../../../../src/workbook/compose/new-year/open-level';
import { rewriteSentence } from '../../../../src/workbook/compose/new-year/sentence';

const from2019 = { from: 2019, to: 2020 };
const from2026 = { from: 2026, to: 2027 };

const rewritten = (text: string, move = from2026): string => rewriteSentence(text, move).text;

describe('a goal sentence for another year', () => {
  test.each([
    [
      'Antallet af personer der modtager offentlig forsørgelse skal falde med 4 pct. fra oktober 2018 til oktober 2019. Det svarer til et fald på ca. 130 fuldtidspersoner.',
      'Antallet af personer der modtager offentlig forsørgelse skal falde med X pct. fra oktober 2019 til oktober 2020. Det svarer til et fald på ca. X fuldtidspersoner.',
    ],
    [
      'Mål 5 (ministermål): Andelen af delvis raskmeldte sygedagpengemodtagere skal være xx pct. i 2019.',
      'Mål 5 (ministermål): Andelen af delvis raskmeldte sygedagpengemodtagere skal være X pct. i 2020.',
    ],
    [
      'Minimum 30 pct. af borgere i ressourceforløb skal være i virksomhedsrettet tilbud i gennemsnit i 2019.',
      'Minimum X pct. af borgere i ressourceforløb skal være i virksomhedsrettet tilbud i gennemsnit i 2020.',
    ],
    [
      'Antallet skal falde med 4 pct. fra oktober 2018 til oktober 2019 (status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct.).',
      'Antallet skal falde med X pct. fra oktober 2019 til oktober 2020.',
    ],
  ])('keeps the plan of 2019 in its own words: %s', (old, expected) => {
    expect(rewritten(old, from2019)).toBe(expected);
  });

  test.each([
    [
      'Antallet af unge skal begrænses til 428 personer i december 2026 svarende til et fald på 20 pct. (107 personer) fra december 2024 til december 2026.',
      'Antallet af unge skal begrænses til X personer i december 2027 svarende til et fald på X pct. (X personer) fra december 2025 til december 2027.',
    ],
    [
      'Mellem 45 og 50 pct. af borgerne skal være i gang i 2026.',
      'Mellem X og X pct. af borgerne skal være i gang i 2027.',
    ],
    ['Der afholdes årligt to rekrutteringsevents.', 'Der afholdes årligt X rekrutteringsevents.'],
    [
      'I skoleåret 2025/26 skal mindst 95 pct. af eleverne have et fravær under 5 pct.',
      'I skoleåret 2026/27 skal mindst X pct. af eleverne have et fravær under 5 pct.',
    ],
    [
      'Varigheden skal ved udgangen af 2026 højst være på 9,9 uge, mod 10,6 uge i 2025.',
      'Varigheden skal ved udgangen af 2027 højst være på X uge, mod X uge i 2026.',
    ],
    [
      'Antallet af langtidsledige skal ved udgangen af 2026 være nedbragt til niveauet for december 2024.',
      'Antallet af langtidsledige skal ved udgangen af 2027 være nedbragt til niveauet for december 2025.',
    ],
    [
      'Antallet skal falde fra 120 personer i 4. kvartal 2025 til 100 personer i 4. kvartal 2026.',
      'Antallet skal falde fra X personer i 4. kvartal 2026 til X personer i 4. kvartal 2027.',
    ],
    [
      '6 pct. af de 18-66-årige med opholdsgrundlag fra 2004 skal have ordinære timer i 2026.',
      'X pct. af de 18-66-årige med opholdsgrundlag fra 2004 skal have ordinære timer i 2027.',
    ],
    [
      'Halvdelen af de unge under 30 år skal være i uddannelse i 2026.',
      'X pct. af de unge under 30 år skal være i uddannelse i 2027.',
    ],
    [
      'Fra okt. 25 til okt. 26 skal antallet falde med 12 pct.',
      'Fra okt. 26 til okt. 27 skal antallet falde med X pct.',
    ],
    [
      'Andelen af unge må ikke overstige 2,5 pct. i 4. kvartal 2026 (2,8 pct. i 4. kvartal 2025).',
      'Andelen af unge må ikke overstige X pct. i 4. kvartal 2027 (X pct. i 4. kvartal 2026).',
    ],
    [
      'I 2026 skal 8 ud af 10 sygemeldte have en opfølgningssamtale inden for 8 uger.',
      'I 2027 skal X ud af 10 sygemeldte have en opfølgningssamtale inden for 8 uger.',
    ],
    ['Hver fjerde langtidsledige skal i job i 2026.', 'X pct. af langtidsledige skal i job i 2027.'],
    [
      'Status i november 2025 viser et fald på 3 pct. Antallet skal falde med 5 pct. fra november 2025 til november 2026.',
      'Antallet skal falde med X pct. fra november 2026 til november 2027.',
    ],
    [
      'Jobcentret skal i 2026 gennemføre 120 virksomhedsbesøg (2025: 104).',
      'Jobcentret skal i 2027 gennemføre X virksomhedsbesøg (2026: X).',
    ],
    [
      'Tilgangen begrænses til 43 personer i december 2026, svarende til en stigning på 2 pct. (1 person) fra december 2024 til december 2026.',
      'Tilgangen begrænses til X personer i december 2027, svarende til en stigning på X pct. (X personer) fra december 2025 til december 2027.',
    ],
    [
      'Alle ledige med mere end 39 ugers ledighed deltager i et intensivt samtaleforløb.',
      'Alle ledige med mere end 39 ugers ledighed deltager i et intensivt samtaleforløb.',
    ],
  ])('moves its periods and leaves its level open: %s', (old, expected) => {
    expect(rewritten(old)).toBe(expected);
  });

  test('that has no figure to leave open is written afresh, and says so', () => {
    const { text, ownWording } = rewriteSentence(
      'Antallet af langtidsledige skal halveres fra oktober 2025 til oktober 2026.',
      from2026,
    );
    expect(ownWording).toBe(false);
    expect(text).toBe('Antallet af langtidsledige skal falde med X pct. fra oktober 2026 til oktober 2027.');
  });

  test('states the figures that are decided', () => {
    const old =
      'Antallet skal falde med 4 pct. fra oktober 2025 til oktober 2026. Det svarer til et fald på ca. 30 fuldtidspersoner.';
    const { text } = rewriteSentence(old, from2026, { value: 3.5, absolute: 28 });
    expect(text).toBe(
      'Antallet skal falde med 3,5 pct. fra oktober 2026 til oktober 2027. Det svarer til et fald på ca. 28 fuldtidspersoner.',
    );
    expect(parseGoalText(text).goals[0]).toMatchObject({ value: 3.5, absolute: 28, basePeriod: '2026-10' });
  });

  test('keeps the years of laws and reforms', () => {
    expect(
      rewritten(
        'Efter kontanthjælpsreformen af 1. juli 2025 skal antallet falde med 5 pct. fra juli 2025 til juli 2026.',
      ),
    ).toBe('Efter kontanthjælpsreformen af 1. juli 2025 skal antallet falde med X pct. fra juli 2026 til juli 2027.');
  });
});

describe('every goal of the five documents', () => {
  const PLAN = new Set(['plan_goal', 'planGoal', 'sub_goal', 'subGoal']);
  const { goals } = JSON.parse(readFileSync('test/cases/plan-goals.json', 'utf8')) as {
    goals: readonly { readonly category: string; readonly planYear: number; readonly text: string }[];
  };
  const texts = goals
    .filter(({ category }) => PLAN.has(category))
    .map(({ planYear, text }) => [planYear, text] as const);

  test('are there', () => expect(texts.length).toBeGreaterThan(30));

  test.each(texts)(
    'reads, rewritten from %i, as the same goals a year later with their levels open: %s',
    (year, text) => {
      const before = parseGoalText(text, { planYear: year }).goals;
      const after = parseGoalText(rewriteSentence(text, { from: year, to: year + 1 }).text, {
        planYear: year + 1,
      }).goals;
      const later = (period: string | null | undefined) => (period ? addYears(period, 1) : null);
      expect(
        after.map(({ kind, basePeriod, targetPeriod }) => [kind, basePeriod ?? null, targetPeriod ?? null]),
      ).toEqual(
        before.map((goal) => [
          isLevelOpen(goal) ? 'undetermined' : goal.kind,
          ...[later(goal.basePeriod), later(goal.targetPeriod)],
        ]),
      );
      for (const goal of after) expect([goal.absolute ?? null, goal.percent ?? null]).toEqual([null, null]);
    },
  );
});
