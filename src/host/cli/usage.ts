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
  ],
};

/** How the command is called: its flags are the same in both languages. */
export function usage(language: Language): string {
  return LINES[language].join('\n');
}
