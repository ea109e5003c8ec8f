/** Findings and issues by code: what is the matter, and what to do about it (evaluation.md sections 6 and 7). */
export const findings = {
  finding: {
    unknown: 'Der er noget at se på her ({{code}}).',

    base_missing: 'Der mangler et tal for basisperioden. Tilføj tallet i indikatortabellen, eller ret basisperioden.',
    target_missing:
      'Der mangler et tal i målperioden, så målet kan ikke bedømmes endeligt. Tilføj tallet, når det er opgjort.',
    suppressed: 'Et tal, som vurderingen kræver, er skjult af hensyn til diskretion. Det regnes ikke ud på anden vis.',
    break_in_window: 'Der er databrud mellem de perioder, der sammenlignes. Vælg en basisperiode efter databruddet.',
    partial_period: 'Gennemsnittet bygger ikke på alle perioder, fordi der mangler tal for nogle af dem.',
    latest_preliminary: 'Det seneste tal er foreløbigt og kan ændre sig.',
    unit_mismatch: 'Målets enhed passer ikke til indikatorens enhed. Ret enheden, eller vælg en anden indikator.',
    granularity_mismatch:
      'Målets periode er kortere end indikatorens perioder. Vælg en periode, som indikatoren har tal for.',
    base_revised: 'Basistallet i måltabellen er et andet end det, serien viser i dag. Tjek, hvilket der gælder.',
    percent_of_percent:
      'Målet er en ændring i procent af en andel. Den er regnet relativt, som der står. Skriv »procentpoint«, hvis det er det, der menes.',
    small_population: 'Gruppen er på under 40 personer, så en andel siger kun lidt.',
    stale: 'Det seneste tal er mere end fire måneder ældre end opgørelsen. Hent nye tal.',

    percent_vs_absolute: 'Procenten og antallet i målet passer ikke sammen. Ret det ene af dem.',
    level_vs_percent: 'Niveauet, procenten og antallet i målet passer ikke sammen. Niveauet gælder; ret resten.',
    duplicate_number: 'Flere mål har samme nummer. Giv hvert mål sit eget.',
    missing_number: 'Der mangler et nummer i rækken af mål.',
    target_before_base: 'Målperioden ligger før basisperioden. Ret en af dem.',
    period_outside_plan_year: 'Målperioden ligger uden for planåret. Tjek perioden.',
    value_without_unit: 'Måltallet har ingen enhed. Skriv den i kolonnen »Enhed«.',
    undetermined_target: 'Måltallet er ikke fastsat. Skriv tallet, når det er vedtaget.',
    wording_differs:
      'Målet er formuleret anderledes et andet sted i projektmappen. Tjek, hvilken ordlyd der er vedtaget.',
    minister_goal_uncovered: 'Et ministermål er ikke dækket af noget mål i planen.',
    target_from_plan_year: 'Målperioden står ikke i målet og er sat til planåret.',
  },
} as const;
