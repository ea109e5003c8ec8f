/** Goals as they are read from a plan's text. */
export const planText = {
  goalKind: {
    change: 'Ændring',
    level: 'Niveau',
    average: 'Gennemsnit',
    baseline_level: 'Basisniveau',
    range: 'Interval',
    count: 'Antal',
    all: 'Alle',
    path: 'Målsti',
    qualitative: 'Kvalitativt',
    follow: 'Følges',
    undetermined: 'Ikke fastsat',
  },
  goalDirection: {
    decrease: 'fald',
    increase: 'stigning',
    at_most: 'højst',
    at_least: 'mindst',
    equal: 'lig med',
  },
  /** Fields of a goal that are not columns of the goal table. */
  field: {
    kind: 'Måleform',
    valueHigh: 'Måltal',
    absolute: 'antallet ved siden af procenten',
    percent: 'procenten ved siden af niveauet',
    per: 'hvor ofte',
  },
  planText: {
    found_one: 'Fandt {{count}} mål i {{text}}.',
    found_other: 'Fandt {{count}} mål i {{text}}.',
    figures_one: 'Teksten nævner {{count}} tal med periode, som kan indgå i en indikatortabel.',
    figures_other: 'Teksten nævner {{count}} tal med periode, som kan indgå i en indikatortabel.',
    column: {
      number: 'Nr.',
      kind: 'Måleform',
      direction: 'Retning',
      value: 'Måltal',
      unit: 'Enhed',
      base: 'Basis',
      target: 'Målperiode',
      text: 'Mål',
    },
  },
} as const;
