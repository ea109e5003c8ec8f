/** Why a goal has its status: the rule in words with the goal's own figures (evaluation.md sections 4 and 5). */
export const why = {
  why: {
    metFinal: 'Målperioden er slut. Resultatet er {{actual}}, og målet er {{target}}.',
    metEarly: 'Årets mål på {{target}} er allerede nået: {{actual}} til og med {{period}}.',
    partlyMet:
      'Målperioden er slut. Resultatet er {{actual}}, og målet er {{target}}. Målopfyldelsen på {{attainment}} er høj nok til at tælle som delvist opfyldt.',
    notMet: 'Målperioden er slut. Resultatet er {{actual}}, og målet er {{target}}.',
    onTrack: 'Prognosen for {{period}} er {{projection}}. Det opfylder målet på {{target}}.',
    onTrackClose:
      'Prognosen for {{period}} er {{projection}}. Der mangler {{miss}} i at nå målet på {{target}}, men det er under 5 pct. af den afstand, der er tilbage.',
    atRiskLost:
      'Målet på {{target}} er nået lige nu, men prognosen for {{period}} er {{projection}}. Så ender det {{miss}} fra målet.',
    atRisk:
      'Prognosen for {{period}} er {{projection}}. Der mangler {{miss}} i at nå målet på {{target}}: {{share}} af den afstand, der er tilbage.',
    offTrack:
      'Prognosen for {{period}} er {{projection}}. Der mangler {{miss}} i at nå målet på {{target}}: {{share}} af den afstand, der er tilbage.',
    offTrackWrongWay:
      'Prognosen for {{period}} er {{projection}}. Der mangler {{miss}} i at nå målet på {{target}}, og udviklingen står stille eller går den forkerte vej.',
    running: 'Målperioden er i gang. Prognosen for {{period}} er {{projection}}, og målet er {{target}}.',
    followed: 'Et følgemål bliver fulgt, men ikke bedømt.',
    notSet: 'Måltallet er endnu ikke fastsat, så der er ikke noget at bedømme mod.',
    needsAssessment: 'Målet har intet tal. Skriv din egen vurdering i kolonnen »Egen vurdering«.',
    ownRating: 'Målet har intet tal. Status er din egen vurdering fra måltabellen.',
    notStarted: 'Der er endnu ingen tal efter basisperioden eller i målperioden.',
    noData: 'Målet kan ikke bedømmes, fordi et tal mangler eller ikke kan sammenlignes.',
    invalid: 'Målet kan ikke bedømmes, som det er skrevet.',
    subgoals: 'Status er samlet af målets delmål.',
  },
  method: {
    seasonal: 'Prognosen er tallet fra samme periode året før plus den årlige ændring i de seneste tre perioder.',
    'short-trend': 'Prognosen fortsætter udviklingen i de seneste tre måneder, fordi der mangler tal fra året før.',
    'last-value': 'Prognosen er det seneste tal, fordi der er for få tal til at se en udvikling.',
    'mean-change': 'Prognosen fortsætter den gennemsnitlige årlige ændring i de seneste år.',
    'mean-so-far': 'Prognosen regner med, at resten af perioden bliver som gennemsnittet hidtil.',
    path: 'Prognosen er målt mod målstien i projektmappen.',
  },
} as const;
