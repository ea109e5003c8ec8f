/**
 * The rows of the sheet "Beregning": one goal a column, one step a row, from what the goal asks for to its status.
 * Texts are Danish, as everything Målbar writes in a workbook.
 */
export const GOAL_ROWS = {
  goal: { heading: 'Målet' },
  number: { label: 'Nr.', note: '' },
  text: { label: 'Mål', note: 'Målets tekst; målet findes i måltabellen ved den' },
  row: { label: 'Række i måltabellen', note: '' },
  kind: { label: 'Måleform', note: '' },
  sense: { label: 'Bedst', note: 'Hvilken vej der er den rigtige' },
  value: { label: 'Måltal', note: 'Læses i måltabellen, hvor det står som tal' },
  high: { label: 'Øvre grænse', note: 'Kun for intervaller' },
  decimals: { label: 'Decimaler i måltallet', note: '' },
  measure: { label: 'Opgøres som', note: '' },
  indicator: { label: 'Indikator', note: '' },
  baseName: { label: 'Basisperiode', note: '' },
  baseFrom: { label: 'Basisperiode, første måned', note: '' },
  baseTo: { label: 'Basisperiode, sidste måned', note: '' },
  targetName: { label: 'Målperiode', note: '' },
  targetFrom: { label: 'Målperiode, første måned', note: '' },
  targetTo: { label: 'Målperiode, sidste måned', note: '' },

  data: { heading: 'Tallene' },
  last: { label: 'Seneste periode, sidste måned', note: '0 uden tal' },
  lastName: { label: 'Seneste periode', note: '' },
  latest: { label: 'Seneste værdi', note: '' },
  before: { label: 'Værdi et år før', note: 'Tom ved hul eller databrud imellem' },
  yearly: { label: 'Ændring på et år', note: '' },
  yearlyPercent: { label: 'Ændring på et år, pct.', note: '' },

  levels: { heading: 'Basis og måltal' },
  breaks: { label: 'Databrud fra basis til mål', note: 'Antal' },
  base: { label: 'Basis', note: 'Værdien i basisperioden' },
  level: { label: 'Måltal (niveau)', note: 'Det niveau, målet kræver, i indikatorens enhed' },
  levelNow: { label: 'Målstiens niveau nu', note: 'Kun for målstier' },
  tolerance: { label: 'Forskel, der ikke tæller', note: '1E-9 af måltallet' },

  progress: { heading: 'Hvor langt' },
  total: { label: 'Perioder i målperioden', note: '' },
  observed: { label: 'Perioder med tal', note: '' },
  remaining: { label: 'Perioder tilbage', note: '' },
  phase: { label: 'Fase', note: 'ikke begyndt, i gang eller slut' },
  obstacle: { label: 'Mangler', note: 'Hvorfor målet ikke kan opgøres' },
  soFar: { label: 'Foreløbigt resultat', note: 'Målperioden til og med seneste tal' },
  toDate: { label: 'Værdi hidtil', note: 'Foreløbigt resultat, ellers seneste værdi' },
  actual: { label: 'Aktuelt', note: '' },

  figures: { heading: 'Aktuelt i forhold til basis og mål' },
  change: { label: 'Ændring fra basis', note: '' },
  changePercent: { label: 'Ændring fra basis, pct.', note: '' },
  gap: { label: 'Afvigelse', note: 'Hvor meget bedre end måltallet; minus er dårligere' },
  gapPercent: { label: 'Afvigelse, pct. af måltallet', note: '' },
  attainment: { label: 'Målopfyldelse', note: '1 er på måltallet' },
  reached: { label: 'Måltallet er nået', note: 'ja eller nej' },

  outlook: { heading: 'Prognose, mens målet er i gang' },
  projection: { label: 'Prognose', note: 'Resultatet, hvis udviklingen fortsætter' },
  method: { label: 'Fremskrives ved', note: '' },
  miss: { label: 'Prognosen mangler', note: 'Afstand fra prognose til måltal; 0 når det nås' },
  remainingGap: { label: 'Tilbage til måltallet', note: 'Afstand fra værdien hidtil' },
  outlookStatus: {
    label: 'Udsigt',
    note: 'Mangler der under 5 pct. af afstanden: På vej; op til 20 pct.: I risiko; ellers Bagud',
  },
  wrongWay: { label: 'Står stille eller går væk fra målet', note: '' },
  needed: {
    label: 'Kræves pr. periode',
    note: 'Gennemsnit eller antal i de resterende; ved én måned ændring pr. periode',
  },

  results: { heading: 'Det, måltabellen viser' },
  status: { label: 'Status', note: '' },
  shownLevel: { label: 'Måltal (niveau) som vist', note: '' },
  shownChange: { label: 'Ændring som vist', note: 'I procentpoint for andele, ellers i pct.' },

  words: { heading: 'Statustekst' },
  usual: { label: 'Decimaler i teksten', note: '' },
  actualName: { label: 'Periode for aktuelt', note: '' },
  actualDuring: { label: 'Periode for aktuelt i sætningen', note: '' },
  baseText: { label: 'Basis som tekst', note: '' },
  actualText: { label: 'Aktuelt som tekst', note: '' },
  changeText: { label: 'Ændring som tekst', note: 'Uden fortegn' },
  percentText: { label: 'Ændring i pct. som tekst', note: 'Uden fortegn' },
  levelText: { label: 'Målstiens niveau som tekst', note: 'Kun for målstier' },
  valueText: { label: 'Måltal som tekst', note: '' },
  highText: { label: 'Øvre grænse som tekst', note: 'Kun for intervaller' },
  equivalentText: { label: 'Ændringen svarer til, som tekst', note: '' },
  projectionText: { label: 'Prognose som tekst', note: 'For ændringsmål: ændringen, uden fortegn' },
  neededText: { label: 'Kræves som tekst', note: '' },
  statusWords: { label: 'Hvad tallene viser', note: '' },
  targetWords: { label: 'Hvad målet er', note: '' },
  conclusionWords: { label: 'Konklusion', note: '' },
  neededWords: { label: 'Hvad der kræves', note: '' },
  sentence: { label: 'Statustekst', note: '' },
  assessedAt: { label: 'Vurderet pr.', note: '' },
} as const;

export type GoalRowKey = {
  [K in keyof typeof GOAL_ROWS]: (typeof GOAL_ROWS)[K] extends { readonly label: string } ? K : never;
}[keyof typeof GOAL_ROWS];

/** First row of the steps on the sheet; above them the as-of and the policy. */
export const FIRST_STEP = 13;

const ORDER = Object.keys(GOAL_ROWS);

/** Zero-based row of a step. */
export function stepRow(key: keyof typeof GOAL_ROWS): number {
  return FIRST_STEP + ORDER.indexOf(key);
}
