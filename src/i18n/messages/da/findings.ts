import { writingFindings } from './writing';

/**
 * Findings and issues by code: what is the matter, and what to do about it (evaluation.md sections 6 and 7).
 * `finding` holds for every place that makes the code; `findingDetail` is used instead where all its parameters are known.
 */
export const findings = {
  finding: {
    unknown: 'Ukendt bemærkning ({{code}}).',
    ...writingFindings,

    base_missing:
      'Der mangler et tal for basisperioden {{period}}. Tilføj tallet i indikatortabellen, eller ret basisperioden.',
    target_missing: 'Der mangler et tal for {{period}} i målperioden. Tilføj tallet, når det er opgjort.',
    suppressed: 'Tallet for {{period}} er skjult af hensyn til diskretion. Det regnes ikke ud på anden vis.',
    break_in_window:
      'Der er databrud i {{period}} mellem de perioder, der sammenlignes. Vælg en basisperiode efter databruddet.',
    partial_period:
      'Gennemsnittet for {{period}} bygger på {{observed}} af {{expected}} tal, fordi resten mangler. Tilføj dem, når de er opgjort.',
    latest_preliminary: 'Tallet for {{period}} er foreløbigt og kan ændre sig.',
    unit_mismatch:
      'Målet er i {{goalUnit}}, men indikatoren er i {{seriesUnit}}. Ret enheden, eller vælg en anden indikator.',
    granularity_mismatch:
      'Målets periode passer ikke til perioderne i indikatoren »{{series}}«. Vælg en periode, som indikatoren har tal for.',
    base_revised:
      'Basistallet i måltabellen er {{stated}}, men serien viser i dag {{now}} for {{period}}. Tjek, hvilket der gælder.',
    percent_of_percent:
      'Målet er en ændring på {{value}} pct. af en andel. Den er regnet relativt, som der står. Skriv »procentpoint«, hvis det er det, der menes.',
    small_population: 'Gruppen er på {{persons}} personer. Under 40 personer siger en andel kun lidt.',
    stale: 'Det seneste tal er fra {{period}}, {{months}} måneder før opgørelsen. Hent nye tal.',
    conflicting_values:
      'Der står forskellige tal for {{period}}. Perioden regnes som et hul, til det er afgjort, hvilket der gælder.',
    periods_below: 'Antallet lå under målet i {{count}} perioder: {{periods}}.',
    indicator_missing: 'Der er ingen indikator at måle målet på. Skriv dens navn i kolonnen »Indikator«.',
    target_period_missing: 'Målet har ingen målperiode. Skriv den i kolonnen »Målperiode«.',
    base_period_missing: 'Målet har ingen basisperiode. Skriv den i kolonnen »Basisperiode«.',
    value_missing: 'Målet har intet måltal. Skriv det i kolonnen »Måltal«.',
    direction_missing: 'Det fremgår ikke, om tallet skal op eller ned. Skriv det i kolonnen »Retning«.',
    range_reversed: 'Den øvre grænse er mindre end den nedre. Byt dem om.',
    path_missing: 'Målet følger en målsti, men den er ikke fundet i projektmappen. Tilføj målstien som en tabel.',

    new_year_no_plan: 'Der er ingen plan i projektmappen at føre videre til {{year}}. Begynd med en tom plan.',
    new_year_not_after: 'Projektmappens plan er for {{planYear}}. Vælg et senere år, eller begynd med en tom plan.',
    new_year_sheet_taken:
      'Der er allerede et ark, der hedder »{{sheet}}«. Det er ikke rørt; det nye har fået et andet navn.',
    goal_table_no_room: 'Under måltabellen står der noget i vejen for nye mål. Flyt det, eller indsæt rækker.',
    goal_table_protected:
      'Arket {{sheet}} er beskyttet, så mål kan ikke sættes ind. Ophæv beskyttelsen under Gennemse.',
    goal_table_fixed:
      'Denne udgave af Excel kan ikke udvide en tabel med rækker. Indsæt så mange tomme rækker i måltabellen, som der er nye mål.',
    goal_table_has_totals:
      'Måltabellen har en totalrække, så nye mål kan ikke sættes ind under den. Slå totalrækken fra.',

    no_goals:
      'Ingen mål fundet. Målbar leder efter en tabel med overskrifter som »Nr.«, »Mål« og »Indikator«. Sæt overskrifterne ind over målene.',
    area_unknown: 'Området »{{area}}« findes ikke i tallene. Vælg et af disse: {{areas}}.',
    area_unclear: 'Tallene har flere områder, og det fremgår ikke, hvilket der er jeres. Vælg et: {{areas}}.',
    sheet_protected:
      'Arket {{sheet}} er beskyttet og røres ikke. Målene er vurderet, og deres status skrives på et ark for sig.',
    table_cannot_grow:
      'Denne udgave af Excel kan ikke udvide en tabel med kolonner. Status for målene på arket {{sheet}} skrives på et ark for sig.',

    ambiguous_number:
      'Et tal kan læses på to måder, som dansk eller som engelsk, og er ikke brugt. Skriv det som et tal og ikke som tekst.',
    error_value: 'Cellen viser fejlen {{value}}. Den regnes som et hul. Ret formlen.',
    unreadable_value: '»{{value}}« er ikke et tal. Cellen regnes som et hul. Skriv et tal, eller lad cellen stå tom.',
    repeated_value: 'Samme tal står flere gange for {{period}}. Slet det ene.',
    schedule_table: 'En tabel ligner en tidsplan og er ikke brugt som indikator.',
    grades_table: 'En tabel ligner karakterer og er ikke brugt som indikator.',
    budget_table: 'En tabel ligner et budget og er ikke brugt som indikator.',
    unreadable_cell: 'Kolonnen »{{column}}« har teksten »{{value}}«, som ikke kan læses. Ret den.',
    goal_without_value: 'Målet har intet måltal. Skriv det i kolonnen »Måltal«.',
    goal_without_direction: 'Det fremgår ikke, om tallet skal op eller ned. Skriv det i kolonnen »Retning«.',
    goal_without_base: 'Målet har ingen basisperiode. Skriv den i kolonnen »Basisperiode«.',
    goal_without_period: 'Målet har ingen målperiode. Skriv den i kolonnen »Målperiode«.',
    decrease_beyond_zero: 'Et fald kan højst være 100 pct., men er her {{value}} pct. Tjek tallet og enheden.',
    indicator_not_found:
      'Indikatoren »{{indicator}}« er ikke fundet. Ret navnet, så det svarer til en overskrift i tallene.',
    indicator_near_tie:
      'Flere indikatorer passer på »{{indicator}}«. »{{chosen}}« er brugt; andre muligheder: {{candidates}}.',
    indicator_outdated:
      'Tallene i »{{indicator}}« slutter med {{period}} og når ikke målet. Tilføj nyere tal, eller vælg en anden indikator under Datagrundlag.',

    percent_vs_absolute: 'Procenten og antallet i målet passer ikke sammen. Ret det ene af dem.',
    level_vs_percent: 'Niveauet, procenten og antallet i målet passer ikke sammen. Niveauet gælder; ret resten.',
    duplicate_number: 'Flere mål har samme nummer. Giv hvert mål sit eget.',
    missing_number: 'Der mangler et nummer i rækken af mål. Tjek, om et mål er faldet ud.',
    target_before_base: 'Målperioden ligger før basisperioden. Ret en af dem.',
    period_outside_plan_year: 'Målperioden ligger uden for planåret. Tjek perioden.',
    value_without_unit: 'Måltallet har ingen enhed. Skriv den i kolonnen »Enhed«.',
    undetermined_target: 'Måltallet er ikke fastsat. Skriv tallet, når det er vedtaget.',
    wording_differs: 'Målet er formuleret anderledes et andet sted. Tjek, hvilken ordlyd der er vedtaget.',
    goals_already_there: '{{count}} af målene står allerede i måltabellen og er ikke sat ind igen.',
    text_differs_from_table:
      'Planteksten og måltabellen siger ikke det samme om målet (kolonnen »{{column}}«). Målet er ikke ændret; ret det, der er forkert.',
    minister_goal_uncovered: 'Et ministermål er ikke dækket af noget mål i planen. Tilføj et mål, eller skriv hvorfor.',
    compared_with_others:
      'Målet sammenligner med andre, fx landsgennemsnittet, og har ikke selv et måltal. Skriv et måltal, eller vurder målet i kolonnen »Egen vurdering«.',
    target_from_plan_year: 'Målperioden står ikke i målet og er sat til planåret. Tjek perioden.',
    live_not_possible:
      'Målet kan ikke skrives som formler, fordi tallene for »{{indicator}}« på arket {{sheet}} ikke kan slås op med en formel. Resultatet står som tal.',
    fractions_as_percent:
      '»{{indicator}}« er i procent, men alle tal er mellem 0 og 1. De er læst, som de står. Giv cellerne procentformat, hvis 0,6 betyder 60 pct.',
    share_differs:
      '»{{indicator}}« er efterregnet og passer næsten altid, men ikke i {{count}} af {{compared}} perioder. Tjek tallene.',
    no_goal:
      'Teksten siger ikke, hvad der skal nås. Skriv målet som i planen, fx »skal falde med 4 pct. fra oktober 2018«, eller vurder det selv i kolonnen »Egen vurdering«.',
    header_missing: 'En kolonne med tal mangler en overskrift. Skriv, hvad tallene viser.',
    values_revised:
      'Kilden har ændret eller fjernet tal, som et mål bygger på, siden sidste vurdering. Tjek, om målets basis skal følge med.',
    months_without_year: 'Månederne i tabellen har intet årstal og er ikke læst. Skriv året over dem.',
    cell_differs_from_sentence:
      'Kolonnen »{{column}}« og målets tekst siger ikke det samme. Cellen gælder; ret den, hvis teksten er den vedtagne.',
    import_empty: 'Der er ingen tabel at indlæse. Indsæt en tabel med overskrifter, eller vælg en CSV-fil.',
    import_xlsx:
      'Filen er en Excel-projektmappe. Åbn den i Excel, markér tabellen, og kopiér den hertil. Eller gem den som CSV.',
    import_xls:
      'Filen er en ældre Excel-fil. Åbn den i Excel, markér tabellen, og kopiér den hertil. Eller gem den som CSV.',
    import_pdf: 'Filen er en PDF. Hent tallene som CSV-fil, eller kopiér tabellen hertil.',
    import_too_large:
      'Tabellen er for stor til et ark ({{rows}} rækker). Del filen, eller vælg færre områder eller perioder.',
    import_encoding: 'Filen er læst som Windows-1252, fordi den ikke er UTF-8. Tjek, at æ, ø og å er rigtige.',
    import_broken_quotes:
      'Anførselstegn går ikke op i {{count}} rækker, første gang i række {{line}}. Tjek, at rækken er delt rigtigt.',
    import_no_series:
      'Der er ikke fundet perioder i tabellen, så den kan ikke bruges som indikator. Kolonnerne er indlæst, som de står.',
    confirmed_missing:
      'Den indikator, der er valgt til målet, findes ikke længere. Vælg en anden, eller ret navnet i tallene.',
  },
  findingDetail: {
    share_differs:
      '»{{indicator}}« er 100 · »{{numerator}}« / »{{denominator}}«, men ikke i {{count}} af {{compared}} perioder, første gang {{period}}. Tjek tallene.',
    missing_number: 'Nummer {{number}} mangler i rækken af mål. Tjek, om et mål er faldet ud.',
    wording_differs: 'Målet er formuleret anderledes et andet sted ({{field}}). Tjek, hvilken ordlyd der er vedtaget.',
    text_differs_from_table:
      'Planteksten siger {{stated}}, måltabellen {{tabled}} (kolonnen »{{column}}«). Målet er ikke ændret; ret det, der er forkert.',
    values_revised:
      'Kilden har ændret {{count}} tal for »{{indicator}}« siden sidste vurdering. Det første er {{period}}: {{before}} er nu {{after}}. Tjek, om målets basis skal følge med.',
    ambiguous_number:
      '{{count}} tal kan læses på to måder, det første som {{danish}} eller {{english}}, og er ikke brugt. Skriv dem som tal og ikke som tekst.',
    conflicting_values:
      '»{{indicator}}« har to tal for {{period}}: {{first}} og {{second}}. Perioden regnes som et hul, til det er afgjort, hvilket der gælder.',
    granularity_mismatch:
      'Indikatoren »{{series}}« har ikke tal, der passer til {{period}}. Vælg en periode, som indikatoren har tal for.',
    unreadable_value:
      '»{{value}}« for {{period}} i »{{indicator}}« er ikke et tal og regnes som et hul (i alt {{count}}). Skriv et tal, eller lad cellen stå tom.',
    error_value:
      'Cellen for {{period}} i »{{indicator}}« viser fejlen {{value}} og regnes som et hul (i alt {{count}}). Ret formlen.',
    repeated_value: 'Tallet for {{period}} i »{{indicator}}« står flere gange. Slet det ene.',
    schedule_table: 'Tabellen »{{title}}« ligner en tidsplan og er ikke brugt som indikator.',
    grades_table: 'Tabellen »{{title}}« ligner karakterer og er ikke brugt som indikator.',
    budget_table: 'Tabellen »{{title}}« ligner et budget og er ikke brugt som indikator.',
    target_before_base: 'Målperioden {{targetPeriod}} ligger før basisperioden {{basePeriod}}. Ret en af dem.',
    range_reversed: 'Den øvre grænse {{valueHigh}} er mindre end den nedre {{value}}. Byt dem om.',
    value_without_unit: 'Måltallet {{value}} har ingen enhed. Skriv den i kolonnen »Enhed«.',
    indicator_not_found:
      'Indikatoren »{{indicator}}« er ikke fundet for området {{area}}. Det ligner mest: {{candidates}}. Ret navnet, så det svarer til tallene.',
  },
  column: {
    number: 'Nr.',
    section: 'Indsatsområde',
    text: 'Mål',
    ministerGoal: 'Ministermål',
    type: 'Type',
    indicator: 'Indikator',
    area: 'Område',
    form: 'Måleform',
    direction: 'Retning',
    value: 'Måltal',
    unit: 'Enhed',
    basePeriod: 'Basisperiode',
    targetPeriod: 'Målperiode',
    rating: 'Egen vurdering',
    rationale: 'Begrundelse',
    method: 'Opgørelse – teknisk',
    remarks: 'Bemærkninger',
  },
} as const;
