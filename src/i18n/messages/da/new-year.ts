/** Texts of the command that makes next year's plan. */
export const newYearReport = {
  newYearReport: {
    carried_one: '{{count}} mål fra {{fromYear}} ført videre til {{year}}',
    carried_other: '{{count}} mål fra {{fromYear}} ført videre til {{year}}',
    from_nothing: 'Tom plan for {{area}}, {{year}}',
    column: { number: 'Nr.', action: 'Forslag', periods: 'Perioder', base: 'Udgangspunkt', awaits: 'Mangler' },
    action: { carry: 'videreføres', change: 'ændres', drop: 'udgår' },
    awaiting: 'afventer data',
    so_far: 'til nu',
    ministers: 'Ministerens mål (listen for {{year}}) og de mål, der svarer på dem:',
    uncovered: 'ingen',
  },
} as const;
