import { tokenize, type Token } from '../../calc/tokens';

/** Functions by their Danish names in Excel: those that a follow-up of goals uses. Others are written in English. */
const DANISH: readonly (readonly [danish: string, english: string])[] = [
  ['AFRUND', 'ROUND'],
  ['AFRUND.LOFT', 'CEILING'],
  ['AFRUND.GULV', 'FLOOR'],
  ['RUND.NED', 'ROUNDDOWN'],
  ['RUND.OP', 'ROUNDUP'],
  ['HELTAL', 'INT'],
  ['AFKORT', 'TRUNC'],
  ['REST', 'MOD'],
  ['ABS', 'ABS'],
  ['POTENS', 'POWER'],
  ['KVROD', 'SQRT'],
  ['SUM', 'SUM'],
  ['SUM.HVIS', 'SUMIF'],
  ['SUM.HVISER', 'SUMIFS'],
  ['SUMPRODUKT', 'SUMPRODUCT'],
  ['PRODUKT', 'PRODUCT'],
  ['MIDDEL', 'AVERAGE'],
  ['MIDDEL.HVIS', 'AVERAGEIF'],
  ['MIDDEL.HVISER', 'AVERAGEIFS'],
  ['MEDIAN', 'MEDIAN'],
  ['MAKS', 'MAX'],
  ['MIN', 'MIN'],
  ['STØRSTE', 'LARGE'],
  ['MINDSTE', 'SMALL'],
  ['TÆL', 'COUNT'],
  ['TÆLV', 'COUNTA'],
  ['TÆL.HVIS', 'COUNTIF'],
  ['TÆL.HVISER', 'COUNTIFS'],
  ['ANTAL.BLANKE', 'COUNTBLANK'],
  ['HVIS', 'IF'],
  ['HVIS.FEJL', 'IFERROR'],
  ['HVISER', 'IFS'],
  ['OG', 'AND'],
  ['ELLER', 'OR'],
  ['IKKE', 'NOT'],
  ['ER.TOM', 'ISBLANK'],
  ['ER.FEJL', 'ISERROR'],
  ['ER.TAL', 'ISNUMBER'],
  ['ER.TEKST', 'ISTEXT'],
  ['LOPSLAG', 'VLOOKUP'],
  ['VOPSLAG', 'HLOOKUP'],
  ['XOPSLAG', 'XLOOKUP'],
  ['INDEKS', 'INDEX'],
  ['SAMMENLIGN', 'MATCH'],
  ['FORSKYDNING', 'OFFSET'],
  ['INDIREKTE', 'INDIRECT'],
  ['VÆLG', 'CHOOSE'],
  ['RÆKKE', 'ROW'],
  ['KOLONNE', 'COLUMN'],
  ['TEKST', 'TEXT'],
  ['VÆRDI', 'VALUE'],
  ['VENSTRE', 'LEFT'],
  ['HØJRE', 'RIGHT'],
  ['MIDT', 'MID'],
  ['LÆNGDE', 'LEN'],
  ['FIND', 'FIND'],
  ['SØG', 'SEARCH'],
  ['UDSKIFT', 'SUBSTITUTE'],
  ['FJERN.OVERFLØDIGE.BLANKE', 'TRIM'],
  ['STORE.BOGSTAVER', 'UPPER'],
  ['SMÅ.BOGSTAVER', 'LOWER'],
  ['DATO', 'DATE'],
  ['ÅR', 'YEAR'],
  ['MÅNED', 'MONTH'],
  ['DAG', 'DAY'],
  ['IDAG', 'TODAY'],
  ['EDATO', 'EDATE'],
  ['SLUT.PÅ.MÅNED', 'EOMONTH'],
];
const TO_ENGLISH = new Map(DANISH);
const TO_DANISH = new Map(DANISH.map(([danish, english]) => [english, danish]));
const TRUTHS: readonly (readonly [string, string])[] = [
  ['SAND', 'TRUE'],
  ['FALSK', 'FALSE'],
];

/**
 * A formula (without "=") as typed in Danish: semicolons between arguments, decimal commas, Danish names of functions. One
 * with English names and no semicolon, as copied from an English text, is left as it is.
 */
export function fromDanishFormula(formula: string): string {
  const tokens = tokenize(formula);
  const isDanish = tokens.some(({ kind, text }) => kind === 'operator' && text === ';') || !tokens.some(isEnglish);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === 'function') return TO_ENGLISH.get(text.toUpperCase()) ?? text;
      if (kind === 'name') return TRUTHS.find(([danish]) => danish === text.toUpperCase())?.[1] ?? text;
      if (!isDanish || kind !== 'operator') return text;
      if (text === ';') return ',';
      return text === ',' && isDecimal(tokens, index) ? '.' : text;
    })
    .join('');
}

/** A function by a name that Danes write otherwise. */
function isEnglish({ kind, text }: Token): boolean {
  const name = text.toUpperCase();
  return kind === 'function' && !TO_ENGLISH.has(name) && TO_DANISH.has(name);
}

/** A comma with a digit on either side: "9,28". */
function isDecimal(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return before?.kind === 'number' && after?.kind === 'number' && /^\d+$/.test(before.text) && /^\d/.test(after.text);
}

/** A formula as Excel shows it to Danes. Texts and the braces of arrays are left as they are. */
export function toDanishFormula(formula: string): string {
  let braces = 0;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === 'function') return TO_DANISH.get(text.toUpperCase()) ?? text;
      if (kind === 'number') return text.replace('.', ',');
      if (kind === 'name') return TRUTHS.find(([, english]) => english === text.toUpperCase())?.[0] ?? text;
      if (kind !== 'operator') return text;
      if (text === '{') braces += 1;
      if (text === '}') braces -= 1;
      return text === ',' && braces === 0 ? ';' : text;
    })
    .join('');
}
