import type { Language } from '../../i18n';

const LINES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Brug: maalbar evaluate IND.xlsx --out UD.xlsx [--json RESULTAT.json] [--as-of 2026-07]',
    '                       [--area "Lyngby-Taarbæk"] [--charts] [--live] [--appendix] [--lang da|en]',
    '',
    '  --out       projektmappen med statuskolonner (og grafer) gemmes her; IND.xlsx røres ikke',
    '  --json      resultatet som data',
    '  --as-of     seneste periode, der må ses, fx 2026-07; uden den ses alt',
    '  --area      området, målene gælder, når de ikke selv nævner et',
    '  --charts    tegner en graf til hvert mål, der måles på en indikator',
    '  --live      skriver formler, så projektmappen vurderer sig selv uden Målbar',
    '',
    'Brug: maalbar text PLAN.txt --out UD.xlsx [--into IND.xlsx] [--json [RESULTAT.json]] [--year 2019] [--lang da|en]',
    '',
    '  PLAN.txt    planens tekst, som den er kopieret fra Word eller PDF (UTF-8 eller Windows-1252)',
    '  --out       projektmappen med målene gemmes her; uden den skal --json gives',
    '  --into      projektmappen, målene sættes ind i; uden den laves en ny',
    '  --json      målene som data; uden filnavn på standard output',
    '  --year      planens år, for mål der ikke selv nævner en målperiode',
    '',
    'Brug: maalbar new-year [IND.xlsx] --year 2027 --out UD.xlsx [--json RESULTAT.json] [--as-of 2026-07]',
    '                       [--area "Lyngby-Taarbæk"] [--lang da|en]',
    '',
    '  IND.xlsx    projektmappen med årets plan; uden den laves en tom plan for --area',
    '  --year      det år, den nye plan gælder; dens ark sættes ved siden af de gamle, som ikke røres',
  ],
  en: [
    'Usage: maalbar evaluate IN.xlsx --out OUT.xlsx [--json RESULT.json] [--as-of 2026-07]',
    '                        [--area "Lyngby-Taarbæk"] [--charts] [--live] [--appendix] [--lang da|en]',
    '',
    '  --out       the workbook with status columns (and charts) is saved here; IN.xlsx is left alone',
    '  --json      the result as data',
    '  --as-of     the last period that may be seen, for example 2026-07; without it, everything is',
    '  --area      the area the goals are about where they name none',
    '  --charts    draws a chart for every goal that is measured by an indicator',
    '  --live      writes formulas, so that the workbook evaluates itself without Målbar',
    '',
    'Usage: maalbar text PLAN.txt --out OUT.xlsx [--into IN.xlsx] [--json [RESULT.json]] [--year 2019] [--lang da|en]',
    '',
    '  PLAN.txt    the text of the plan as copied from Word or a PDF (UTF-8 or Windows-1252)',
    '  --out       the workbook with the goals is saved here; without it, --json must be given',
    '  --into      the workbook the goals are put into; without it, a new one is made',
    '  --json      the goals as data; without a file name on standard output',
    '  --year      the year of the plan, for goals that name no target period themselves',
    '',
    'Usage: maalbar new-year [IN.xlsx] --year 2027 --out OUT.xlsx [--json RESULT.json] [--as-of 2026-07]',
    '                        [--area "Lyngby-Taarbæk"] [--lang da|en]',
    '',
    "  IN.xlsx     the workbook with this year's plan; without it, an empty plan is made for --area",
    '  --year      the year of the new plan; its sheets are put beside the old ones, which are left alone',
  ],
};

/** How the command is called: its flags are the same in both languages. */
export function usage(language: Language): string {
  return LINES[language].join('\n');
}
