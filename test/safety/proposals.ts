import {
  draftNewYear,
  proposeChoices,
  proposeEmptyPlan,
  proposeImport,
  proposeMapping,
  proposeNewYear,
  proposePlanText,
  proposeWrite,
  readPlanText,
  type Evaluation,
  type Proposal,
} from '../../src/app';

const CSV = `Område;Periode;Fuldtidsledige;Andel i job
Ærø;jan 2026;1.204,5;12,5 pct.
Ærø;feb 2026;1.190,0;-
Ærø;mar 2026;"=1+1 ""citat""";13,1 pct.
`;

const PLAN = `Beskæftigelsesplan 2026
Mål 1: Antallet af borgere på kontanthjælp skal falde med 6 pct. fra december 2025 til december 2026 (status viser et niveau på 412 personer i december 2025).
Mål 2: Andelen af ledige i virksomhedsrettet tilbud skal minimum være 62 pct. i gennemsnit i 2026.
`;

/** Every proposal that is written into the small plan: a new use case belongs here. */
export const PROPOSALS: Readonly<Record<string, (evaluation: Evaluation) => Proposal>> = {
  'status as values': (evaluation) => proposeWrite(evaluation, { charts: false, mode: 'values' }),
  'status with charts': (evaluation) => proposeWrite(evaluation, { charts: true, mode: 'values' }),
  'status as formulas': (evaluation) => proposeWrite(evaluation, { charts: false, mode: 'live' }),
  'the choices of the user': (evaluation) =>
    proposeChoices(evaluation.snapshot, { ...evaluation.choices, columns: ['status'] }),
  'an imported table': ({ snapshot }) => proposeImport(snapshot, { text: CSV, name: "Ledige '26.csv" }),
  'goals of a plan text': ({ snapshot }) => {
    const { goals, observations } = readPlanText(PLAN, { planYear: 2026 });
    return proposePlanText(snapshot, goals, { planYear: 2026, observations });
  },
  "next year's plan": (evaluation) => proposeNewYear(evaluation, draftNewYear(evaluation, { year: 2027 })),
  'an empty plan': ({ snapshot }) => proposeEmptyPlan(snapshot, { year: 2028, area: 'Ærø' }),
  'the appendix': (evaluation) => proposeWrite(evaluation, { charts: false, appendix: true, mode: 'values' }),
  'the series of a goal': (evaluation) => {
    const [goal] = evaluation.goals;
    const series = evaluation.decoded.indicatorTables.flatMap((table) => table.series).at(-1) ?? null;
    return proposeMapping(evaluation, goal?.id ?? '', series);
  },
};
