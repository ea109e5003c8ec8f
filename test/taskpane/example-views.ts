import type { Change, DataReport, GoalChart, NewYearDraft, Proposal } from '../../src/app';
import { proposeChoices } from '../../src/app/choices';
import { withMinisterGoal, withoutAddedGoal } from '../../src/app/new-year';
import { readPlanText } from '../../src/app/plan-text';
import type { App, Finding } from '../../src/taskpane/app-port';

/** Four years of a falling, seasonal series with target, base and projection. The figures are made up. */
export function exampleChart(): GoalChart {
  const periods = Array.from({ length: 46 }, (_, at) => {
    const month = at + 12 * 2023;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const value = (at: number): number => 3420 - at * 6.5 + 55 * Math.sin((at / 12) * 2 * Math.PI);
  return {
    points: periods.map((period, at) => ({
      period,
      label: period,
      actual: at <= 42 ? value(at) : null,
      projection: at >= 42 ? value(at) : null,
      target: period >= '2025-10' ? 3119 : null,
      base: period === '2025-10' ? value(at) : null,
    })),
    interval: { period: '2026-10', value: value(45), low: value(45) - 42, high: value(45) + 44 },
  };
}

export function exampleReview(): readonly Finding[] {
  return [
    {
      code: 'level_vs_percent',
      severity: 'error',
      sheet: 'Mål',
      cell: 'C8',
      goal: '3',
      params: { level: 463, percent: 5, absolute: 29, base: 492, impliedPercent: 5.9, impliedAbsolute: 24.6 },
    },
    { code: 'missing_number', severity: 'warning', sheet: 'Mål', params: { number: '7' } },
    {
      code: 'wording_differs',
      severity: 'warning',
      sheet: 'Mål',
      cell: 'C12',
      goal: '8',
      params: { text: 'Andelen skal være minimum 26 pct.', other: 'Andelen skal være 26 pct.', where: 'Oversigt!B12' },
    },
  ];
}

/** A proposal of the status columns; what it would change is `exampleChanges`. */
export function proposalOf(given: Partial<Proposal> = {}): Proposal {
  return {
    purpose: 'status',
    snapshot: { sheets: [], names: [], settings: {} },
    plan: { edits: [{ kind: 'add_sheet', sheet: 'Grafer' }] },
    findings: [],
    ...given,
  };
}

export function exampleChanges(): readonly Change[] {
  const cells = ['På vej', 'I risiko', 'Bagud', 'Opfyldt'].map((after, at): Change => ({
    kind: 'cell',
    sheet: 'Mål',
    address: `R${at + 6}`,
    before: at === 0 ? 'I risiko' : '',
    after,
  }));
  const many = Array.from({ length: 90 }, (_, at): Change => ({
    kind: 'cell',
    sheet: 'Data til grafer',
    address: `D${at + 5}`,
    before: '',
    after: 3249.5 - at,
  }));
  return [
    { kind: 'sheet', sheet: 'Data til grafer', address: null, before: false, after: true },
    ...cells,
    { kind: 'cell', sheet: 'Mål', address: 'S6', before: 3249, after: { formula: '=IFERROR(INDEX(Tal!D:D,62),"")' } },
    { kind: 'width', sheet: 'Mål', address: 'R:R', before: null, after: 98 },
    ...many,
    { kind: 'setting', sheet: null, address: null, key: 'maalbar.sheets', before: null, after: '{}' },
  ];
}

/** What the further screens ask for, as plain examples. */
export function viewsOf(): Pick<
  App,
  | 'readPlanText'
  | 'preparePlanText'
  | 'draftNewYear'
  | 'newYearCoverage'
  | 'newYearGoal'
  | 'withMinisterGoal'
  | 'withoutAddedGoal'
  | 'proposeNewYear'
  | 'dataReport'
  | 'matchesOf'
  | 'proposeMapping'
  | 'proposeChoices'
  | 'appendixParts'
  | 'appendixHtml'
  | 'chartPictures'
  | 'importInto'
> {
  return {
    readPlanText: (text, options) => Promise.resolve(readPlanText(text, options)),
    preparePlanText: () => Promise.resolve(proposalOf({ purpose: 'plan_text' })),
    draftNewYear: (_evaluation, { year }) => Promise.resolve(exampleDraft(year)),
    newYearGoal: (draft, goalId, choice) => {
      const offered = draft.goals.find(({ id }) => id === goalId)?.text ?? null;
      return Promise.resolve({ text: choice.text ?? offered, offered, agrees: choice.text === undefined });
    },
    withMinisterGoal: (draft, goal) => Promise.resolve(withMinisterGoal(draft, goal)),
    withoutAddedGoal: (draft, goalId) => Promise.resolve(withoutAddedGoal(draft, goalId)),
    newYearCoverage: (draft) =>
      Promise.resolve(
        (draft.lists[0]?.goals ?? []).map((goal, at) => ({
          goal,
          mark: at === 0 ? ('X' as const) : at === 1 ? ('(X)' as const) : null,
          by: at < 2 ? ['Mål!5'] : [],
        })),
      ),
    proposeNewYear: () => Promise.resolve(proposalOf({ purpose: 'new_year' })),
    dataReport: () => Promise.resolve(exampleReport()),
    matchesOf: (evaluation) =>
      Promise.resolve(
        evaluation.goals.map(({ id }, at) => ({
          goalId: id,
          chosen: evaluation.decoded.indicatorTables[0]?.series[0] ?? null,
          score: at % 4 === 1 ? 0.62 : 1,
          confirmed: at % 4 === 2,
          unsure: at % 4 === 1,
          alternatives: [],
        })),
      ),
    proposeMapping: () => Promise.resolve(proposalOf({ purpose: 'mapping' })),
    proposeChoices: (snapshot, changes) => Promise.resolve(proposeChoices(snapshot, changes)),
    appendixParts: () =>
      Promise.resolve([
        { part: 'overview', title: 'Målsætninger og status' },
        { part: 'goals', title: 'Mål for mål' },
      ]),
    appendixHtml: (_evaluation, part, { pictures }) =>
      Promise.resolve({ html: `<p>${part}</p>${[...(pictures?.keys() ?? [])].join('')}`, text: part }),
    chartPictures: () => Promise.resolve(new Map([['Maalbar 1', 'data:image/png;base64,AA==']])),
    importInto: () =>
      Promise.resolve({
        ...proposalOf(),
        purpose: 'import' as const,
        summary: {
          sheet: 'Ydelser',
          encoding: null,
          delimiter: ';' as const,
          rows: 61,
          columns: 4,
          series: 3,
          title: 'Personer på offentlig forsørgelse',
          indicators: ['Antal fuldtidspersoner', 'Andel i pct.', 'Antal forløb'],
          areas: ['Lyngby-Taarbæk'],
          periods: 61,
          first: '2021-07',
          last: '2026-07',
        },
      }),
  };
}

export const PLAN_TEXT = [
  'Mål 1: Antallet af personer, der modtager offentlig forsørgelse, skal falde med 4 pct. fra oktober 2025 til oktober 2026.',
  'Mål 2: Antallet af langtidsledige skal være højst 209 personer i december 2026.',
].join('\n\n');

const words = (da: string, en: string) => ({ da, en });

export function exampleDraft(year: number): NewYearDraft {
  const [source] = [{} as NewYearDraft['goals'][number]['source']];
  const goal = (id: string, number: string, oldText: string, text: string): NewYearDraft['goals'][number] => ({
    id,
    number,
    section: 'Flere i job og uddannelse',
    ministerGoal: true,
    suggested: 'carry',
    reason: words('Målet er på vej og kan føres videre.', 'The goal is on track and can be carried over.'),
    oldText,
    text,
    goal: { kind: 'undetermined' },
    kindWhenSet: 'change',
    isOpen: true,
    isMoved: true,
    indicator: 'Offentligt forsørgede',
    pathName: null,
    base: null,
    latest: { period: '2026-07', value: 3155 },
    proposals: [
      {
        source: 'same_ambition',
        value: 4,
        valueHigh: null,
        level: 3029,
        equivalent: null,
        label: words('4 pct. (samme ambition)', '4% (same ambition)'),
        reasoning: words('Samme fald som i år.', 'The same decrease as this year.'),
      },
    ],
    asks: { unit: words('pct.', '%'), isRange: false, of: 'fall' },
    notOffered: [],
    rationale: null,
    method: null,
    remarks: null,
    awaits: [{ what: 'level', words: words('Måltallet skal fastsættes.', 'The target is to be decided.') }],
    source,
  });
  return {
    fromYear: year - 1,
    year,
    area: 'Lyngby-Taarbæk',
    goals: [
      goal(
        'Mål!5',
        '1',
        'Antallet af personer, der modtager offentlig forsørgelse, skal falde med 4 pct. fra oktober 2025 til oktober 2026.',
        `Antallet af personer, der modtager offentlig forsørgelse, skal falde med X pct. fra oktober 2026 til oktober ${year}.`,
      ),
      goal('Mål!6', '2', 'Andelen skal være minimum 60 pct. i 2026.', `Andelen skal være minimum X pct. i ${year}.`),
    ],
    lists: [
      {
        year: 2022,
        source: 'Beskæftigelsesplan 2022',
        isTyped: false,
        goals: [
          { number: '1', text: 'Alle ledige skal have en værdig sagsbehandling', about: [] },
          { number: '2', text: 'Flere ledige skal opkvalificeres', about: [] },
          { number: '3', text: 'Flere personer med handicap skal i beskæftigelse', about: [] },
        ],
      },
    ],
    calendar: [
      {
        key: 'levels',
        when: words(`Primo ${year}`, `Early ${year}`),
        what: words('Resultatniveauer fastsættes (X erstattes af tal)', 'Levels are decided (X becomes figures)'),
        who: words('Fagudvalget', 'The committee'),
      },
      {
        key: 'follow_up_1',
        when: words(`Maj ${year}`, `May ${year}`),
        what: words(`Opfølgning på 1. kvartal ${year}`, `Follow-up on quarter 1 of ${year}`),
        who: words('Fagudvalget', 'The committee'),
      },
    ],
    findings: [],
  };
}

export function exampleReport(): DataReport {
  return {
    tables: [
      {
        sheet: 'Tal fra jobindsats',
        address: 'A4:D65',
        shape: 'long',
        tableName: null,
        title: 'Personer på offentlig forsørgelse',
        source: 'Jobindsats.dk',
        notes: [],
        hidden: false,
        series: [
          {
            indicator: 'Offentlig forsørgelse · Fuldtidspersoner',
            area: 'Lyngby-Taarbæk',
            unit: 'count',
            granularity: 'month',
            first: '2021-07',
            last: '2026-07',
            observed: 60,
            gaps: [{ from: '2023-02', to: '2023-02', count: 1, reason: 'suppressed', cell: 'D24' }],
            breaks: ['2025-07'],
            preliminary: ['2026-07'],
            numberText: null,
            share: null,
            cell: 'D65',
            goals: ['Mål!5'],
          },
        ],
      },
    ],
    duplicates: [],
    revisions: [
      {
        indicator: 'Offentlig forsørgelse · Fuldtidspersoner',
        area: 'Lyngby-Taarbæk',
        sheet: 'Tal fra jobindsats',
        cell: 'D56',
        period: '2025-10',
        before: 3249,
        after: 3252,
        goals: ['Mål!5'],
        asBase: ['Mål!5'],
      },
    ],
    notUnderstood: [],
  };
}
