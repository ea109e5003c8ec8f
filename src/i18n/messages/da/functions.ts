/** Names and descriptions of the custom functions in Excel's function wizard, and what their errors say. */
export const functions = {
  functions: {
    STATUS: {
      name: 'STATUS',
      description: 'Status på et mål ud fra målets tekst og en tidsserie, fx Opfyldt, På vej eller Bagud.',
    },
    TARGET: {
      name: 'MÅLNIVEAU',
      description: 'Det niveau, målet kræver, i indikatorens egen enhed. For et interval den nedre grænse.',
    },
    ACTUAL: {
      name: 'AKTUELT',
      description: 'Det aktuelle tal: værdien i målperioden eller, mens den er i gang, værdien hidtil.',
    },
    CHANGE: {
      name: 'ÆNDRING',
      description: 'Ændringen i en tidsserie fra en periode til en anden, i tal eller i procent.',
    },
    ATTAINMENT: {
      name: 'MÅLOPFYLDELSE',
      description: 'Målopfyldelsen som et tal, hvor 1 er målet. Giv cellen procentformat.',
    },
    PROJECTION: {
      name: 'PROGNOSE',
      description: 'Det forventede resultat i målperioden efter Målbars faste regel.',
    },
    NEEDED: {
      name: 'KRÆVET',
      description: 'Det, der skal til i hver af de resterende perioder for at nå målet.',
    },
    SENTENCE: {
      name: 'STATUSTEKST',
      description: 'Status på målet i hele sætninger til udvalgets bilag.',
    },
    GOAL: {
      name: 'LÆSMÅL',
      description:
        'Læser mål i en tekst. Giver en række for hvert mål: form, retning, måltal, enhed, basisperiode, målperiode og emne.',
    },
    PERIOD: {
      name: 'LÆSPERIODE',
      description: 'Læser en periode i en tekst, fx okt. 2018 eller 4. kvartal 2018, og giver dens kode, fx 2018-10.',
    },
  },
  functionParameters: {
    goal: { name: 'mål', description: 'Målets tekst, som den er vedtaget.' },
    periods: { name: 'perioder', description: 'Området med perioder: datoer eller tekst som okt 2018.' },
    values: { name: 'værdier', description: 'Området med tal i samme rækkefølge. Tomme celler er huller.' },
    asOf: { name: 'opgjort_pr', description: 'Seneste periode, der må ses. Udeladt: alt ses.' },
    unit: { name: 'enhed', description: 'Tallenes enhed, fx pct. eller personer. Udeladt: læses af målet.' },
    method: {
      name: 'opgørelse',
      description: 'Hvordan måneder bliver til et år: gennemsnit, sum eller seneste. Udeladt: læses af målet.',
    },
    language: { name: 'sprog', description: 'da eller en. Udeladt: da.' },
    from: { name: 'fra', description: 'Perioden, der sammenlignes med.' },
    to: { name: 'til', description: 'Perioden, ændringen måles i.' },
    inPercent: { name: 'i_procent', description: 'SAND giver ændringen i procent. Udeladt: i tal.' },
    field: {
      name: 'felt',
      description: 'kind, direction, value, unit, basePeriod, targetPeriod eller subject. Udeladt: alle.',
    },
    text: { name: 'tekst', description: 'Teksten, der skal læses.' },
  },
  functionTrouble: {
    no_goal: 'Der er intet mål i teksten. Skriv målet som i planen, fx »skal falde med 4 pct. fra oktober 2018«.',
    ranges_differ: 'Der er {{periods}} perioder og {{values}} værdier. Vælg to områder af samme størrelse.',
    period_unreadable: 'Periode nr. {{index}} (»{{text}}«) kan ikke læses. Skriv en dato eller fx okt 2018.',
    periods_mixed: 'Perioderne er af forskellig længde. Vælg kun måneder, kun kvartaler eller kun år.',
    period_twice: 'Periode nr. {{index}} (»{{text}}«) står to gange. Vælg tal for ét område og én indikator.',
    value_unreadable: 'Værdi nr. {{index}} (»{{text}}«) er ikke et tal. Skriv et tal, eller lad cellen stå tom.',
    values_unclear: 'Tal skrevet som tekst kan læses på to måder. Skriv dem som tal.',
    no_values: 'Området med værdier har ingen tal.',
    as_of_unreadable: '»{{text}}« er ikke en periode. Skriv fx 2026-07 eller juli 2026.',
    unit_unknown: 'Enheden »{{text}}« kendes ikke. Skriv fx pct., personer, uger eller kr.',
    method_unknown: '»{{text}}« kendes ikke. Skriv gennemsnit, sum eller seneste.',
    language_unknown: 'Sproget »{{text}}« kendes ikke. Skriv da eller en.',
    field_unknown: 'Feltet »{{text}}« findes ikke. Vælg et af {{fields}}.',
    no_change: 'Der mangler et tal for {{from}} eller {{to}}.',
  },
} as const;
