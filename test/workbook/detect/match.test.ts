import type { Goal } from '../../../src/engine';
import type { DecodedGoal, DecodedWorkbook } from '../../../src/workbook/decoded';
import { decodeWorkbook, matchSeries, type MatchOptions } from '../../../src/workbook/detect';
import { sheet, workbook, type Cell } from '../../builders/snapshot';

const NAMES = [
  'Antal fuldtidspersoner på offentlig forsørgelse',
  'Antal fuldtidspersoner på a-dagpenge',
  'Antal fuldtidspersoner på kontanthjælp',
  'Antal personer på kontanthjælp',
  'Kontanthjælpsmodtagere i pct. af befolkningen 16-66 år',
  'Jobparate kontanthjælpsmodtagere, antal fuldtidspersoner',
  'Aktivitetsparate kontanthjælpsmodtagere, antal fuldtidspersoner',
  'Aktivitetsparate unge under 30 år, antal fuldtidspersoner',
  'Job- og uddannelsesparate unge under 30 år, antal fuldtidspersoner',
  'Antal fuldtidspersoner på sygedagpenge',
  'Gennemsnitlig varighed af sygedagpengeforløb (uger)',
  'Andel delvist raskmeldte af sygedagpengemodtagere',
  'Antal langtidsledige personer',
  'Antal ledige akademikere',
  'Personer på offentlig forsørgelse i mere end 52 uger',
  'Personer på offentlig forsørgelse i mere end 26 uger',
  'Tilkendelser af førtidspension',
  'Antal virksomhedsbesøg',
  'Antal rekrutteringsevents',
  'Andel af borgere i virksomhedsrettet tilbud',
  'Andel med ordinære løntimer (pct.)',
];

function decodedOf(
  names: readonly string[],
  areas: readonly string[] = ['Lyngby-Taarbæk Kommune', 'Hele landet'],
): DecodedWorkbook {
  const rows: Cell[][] = [['Indikator', 'Område', 'okt 2018', 'nov 2018']];
  for (const name of names) for (const area of areas) rows.push([name, area, 10, 11]);
  return decodeWorkbook(workbook(sheet(rows, { name: 'Tal' })));
}

function goalNamed(
  indicator: string | null,
  more: Partial<Omit<DecodedGoal, 'goal'>> & { goal?: Partial<Goal> } = {},
): DecodedGoal {
  const { goal, ...rest } = more;
  return {
    row: 1,
    number: '7',
    text: null,
    section: null,
    ministerGoal: false,
    indicator,
    area: null,
    rationale: null,
    method: null,
    remarks: null,
    ...rest,
    goal: { kind: 'change', direction: 'decrease', value: 4, unit: 'percent', ...goal },
  };
}

const decoded = decodedOf(NAMES);
const match = (goal: DecodedGoal, options: Partial<MatchOptions> = {}, within = decoded) =>
  matchSeries(goal, within, { area: 'Lyngby-Taarbæk', ...options });

describe('finding the series of a goal', () => {
  it.each(NAMES)('finds %s by its own name, with full score and no doubt', (name) => {
    const found = match(goalNamed(name));
    expect(found).toMatchObject({ score: 1, findings: [] });
    expect(found.best).toMatchObject({ indicator: name, area: 'Lyngby-Taarbæk' });
  });

  it.each<[string, string]>([
    ['antal fuldtidspersoner på A-dagpenge', 'Antal fuldtidspersoner på a-dagpenge'],
    ['Antallet af helårspersoner på arbejdsløshedsdagpenge', 'Antal fuldtidspersoner på a-dagpenge'],
    ['Antal helårspersoner på sygedagpenge', 'Antal fuldtidspersoner på sygedagpenge'],
    ['Fuldtidspersoner, der modtager offentlig forsørgelse', 'Antal fuldtidspersoner på offentlig forsørgelse'],
    [
      'Antal fuldtidspersoner: jobparate kontanthjælpsmodtagere',
      'Jobparate kontanthjælpsmodtagere, antal fuldtidspersoner',
    ],
    [
      'Antal fuldtidspersoner: aktivitetsparate unge under 30 år',
      'Aktivitetsparate unge under 30 år, antal fuldtidspersoner',
    ],
    [
      'Antallet af job- og uddannelsesparate unge under 30 år',
      'Job- og uddannelsesparate unge under 30 år, antal fuldtidspersoner',
    ],
    ['Antal langtidsledige (ledige i min. 80 pct. af de seneste 52 uger)', 'Antal langtidsledige personer'],
    ['Langtidsledighed', 'Antal langtidsledige personer'],
    [
      'Antal personer på offentlig forsørgelse i mere end 52 uger',
      'Personer på offentlig forsørgelse i mere end 52 uger',
    ],
    ['Tilkendelser af førtidspension (det seneste år)', 'Tilkendelser af førtidspension'],
    ['Antal gennemførte virksomhedsbesøg pr. måned', 'Antal virksomhedsbesøg'],
    ['Antal afholdte rekrutteringsevents', 'Antal rekrutteringsevents'],
    ['Gennemsnitlig varighed af sygedagpengeforløb i uger', 'Gennemsnitlig varighed af sygedagpengeforløb (uger)'],
    [
      'Delvis raskmeldte i pct. af det samlede antal sygedagpengemodtagere',
      'Andel delvist raskmeldte af sygedagpengemodtagere',
    ],
    [
      'Personer i virksomhedsrettet tilbud i pct. af alle ledige i tilbud',
      'Andel af borgere i virksomhedsrettet tilbud',
    ],
    ['Andelen af kontanthjælpsmodtagere i befolkningen', 'Kontanthjælpsmodtagere i pct. af befolkningen 16-66 år'],
  ])('finds "%s" by other words', (wanted, name) => {
    expect(match(goalNamed(wanted)).best?.indicator).toBe(name);
  });

  it('takes the subject of the sentence, then the sentence, where no indicator is named', () => {
    const subject = goalNamed(null, { goal: { subject: 'antallet af langtidsledige' } });
    expect(match(subject).best?.indicator).toBe('Antal langtidsledige personer');
    const text = goalNamed(null, { text: 'Antallet af virksomhedsbesøg skal være mindst 10 pr. måned i 2019' });
    expect(match(text).best?.indicator).toBe('Antal virksomhedsbesøg');
  });

  it('finds an indicator by measure and benefit in either order, and by the title of its table', () => {
    const within = decodeWorkbook(
      workbook(
        sheet([
          ['Måling', 'Ydelse', 'Område', 'Periode', 'Værdi'],
          ['Antal fuldtidspersoner', 'Kontanthjælp', 'Furesø', '2018M10', 1],
          ['Antal fuldtidspersoner', 'Kontanthjælp', 'Furesø', '2018M11', 2],
          ['Antal fuldtidspersoner', 'A-dagpenge', 'Furesø', '2018M10', 3],
          ['Antal fuldtidspersoner', 'A-dagpenge', 'Furesø', '2018M11', 4],
        ]),
        sheet(
          [
            ['Sygedagpenge'],
            ['Område', 'Periode', 'Antal fuldtidspersoner'],
            ['Furesø', '2018M10', 5],
            ['Furesø', '2018M11', 6],
          ],
          { name: 'Syge' },
        ),
      ),
    );
    const find = (name: string) => matchSeries(goalNamed(name), within, { area: 'Furesø' }).best;
    expect(find('Kontanthjælp, fuldtidspersoner')?.indicator).toBe('Antal fuldtidspersoner · Kontanthjælp');
    expect(find('A-dagpenge · Antal fuldtidspersoner')?.indicator).toBe('Antal fuldtidspersoner · A-dagpenge');
    expect(find('Antal fuldtidspersoner på sygedagpenge')?.series.points[0]?.[1]).toBe(5);
  });
});

describe('areas', () => {
  it('takes the area of the goal before the area chosen for the workbook', () => {
    const goal = goalNamed(NAMES[0] ?? '', { area: 'Hele landet' });
    expect(match(goal).best?.area).toBe('Hele landet');
    expect(match(goalNamed(NAMES[0] ?? ''), { area: 'Lyngby-Taarbæk Kommune' }).best?.area).toBe('Lyngby-Taarbæk');
  });

  it('takes a series that names no area for any area', () => {
    const within = decodeWorkbook(
      workbook(
        sheet([
          ['', 'okt 2018', 'nov 2018'],
          ['Antal unge', 1, 2],
        ]),
      ),
    );
    expect(match(goalNamed('Antal unge'), {}, within)).toMatchObject({ best: { area: null }, findings: [] });
  });

  it('never takes the figures of another area', () => {
    const found = match(goalNamed('Antal ledige akademikere', { area: 'Furesø' }));
    expect(found.best).toBeNull();
    expect(found.findings).toEqual([
      expect.objectContaining({
        code: 'indicator_not_found',
        goal: '7',
        params: expect.objectContaining({ area: 'Furesø' }),
      }),
    ]);
  });
});

describe('doubt', () => {
  it('names the goal and the nearest candidates when no series fits', () => {
    const found = match(goalNamed('Antal unge i fritidsjob på havnen'));
    expect(found.best).toBeNull();
    expect(found.findings).toHaveLength(1);
    expect(found.findings[0]).toMatchObject({
      code: 'indicator_not_found',
      severity: 'warning',
      goal: '7',
      params: { indicator: 'Antal unge i fritidsjob på havnen' },
    });
    expect(found.findings[0]?.params?.candidates).toContain('unge under 30 år');
  });

  it('says so when two series fit as well', () => {
    const within = decodedOf(['Antal unge på kontanthjælp', 'Antal unge på sygedagpenge'], ['Furesø']);
    const found = matchSeries(goalNamed('Antal unge'), within, { area: 'Furesø' });
    expect(found.findings.map(({ code }) => code)).toEqual(['indicator_near_tie']);
    expect(found.alternatives.length).toBeGreaterThan(0);
  });

  it('tells numbers in names apart', () => {
    expect(match(goalNamed('Personer med mere end 26 ugers offentlig forsørgelse')).best?.indicator).toBe(
      'Personer på offentlig forsørgelse i mere end 26 uger',
    );
  });

  it('gives alternatives, best first, and never more than five', () => {
    const { alternatives } = match(goalNamed('Antal fuldtidspersoner på kontanthjælp'));
    expect(alternatives.length).toBeLessThanOrEqual(5);
    const scores = alternatives.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('asks for no series for a quality', () => {
    const found = match(goalNamed(null, { text: 'Indsatsen skal styrkes', goal: { kind: 'qualitative' } }));
    expect(found).toEqual({ best: null, score: 0, confirmed: false, alternatives: [], findings: [] });
  });

  it('prefers a share where a level in percent is asked for, a number where persons are', () => {
    const within = decodedOf(
      ['Kontanthjælpsmodtagere, antal personer', 'Kontanthjælpsmodtagere, andel i pct.'],
      ['Furesø'],
    );
    const find = (unit: string) =>
      matchSeries(goalNamed('Kontanthjælpsmodtagere', { goal: { kind: 'level', unit } }), within, { area: 'Furesø' })
        .best?.indicator;
    expect(find('percent')).toBe('Kontanthjælpsmodtagere, andel i pct.');
    expect(find('persons')).toBe('Kontanthjælpsmodtagere, antal personer');
  });
});

describe('a confirmed choice', () => {
  it('wins over a better name', () => {
    const confirmed = { indicator: 'Antal ledige akademikere', area: 'Lyngby-Taarbæk Kommune' };
    expect(match(goalNamed('Antal langtidsledige personer'), { confirmed })).toMatchObject({
      best: { indicator: 'Antal ledige akademikere', area: 'Lyngby-Taarbæk' },
      score: 1,
      findings: [],
    });
  });

  it('that is gone is said, and the name decides again', () => {
    const found = match(goalNamed('Antal langtidsledige personer'), {
      confirmed: { indicator: 'Antal flyttede', area: null },
    });
    expect(found.best?.indicator).toBe('Antal langtidsledige personer');
    expect(found.findings).toEqual([
      {
        code: 'confirmed_missing',
        severity: 'warning',
        goal: '7',
        params: { indicator: 'Antal flyttede', area: null },
      },
    ]);
  });
});
