import { fold, remember, tidy, withoutEnd } from './text';

/** The 98 municipalities since 2007, as jobindsats.dk and Statistics Denmark write them. */
const MUNICIPALITIES = `Albertslund, Allerød, Assens, Ballerup, Billund, Bornholm, Brøndby, Brønderslev, Christiansø, Dragør,
Egedal, Esbjerg, Fanø, Favrskov, Faxe, Fredensborg, Fredericia, Frederiksberg, Frederikshavn, Frederikssund, Furesø,
Faaborg-Midtfyn, Gentofte, Gladsaxe, Glostrup, Greve, Gribskov, Guldborgsund, Haderslev, Halsnæs, Hedensted, Helsingør,
Herlev, Herning, Hillerød, Hjørring, Holbæk, Holstebro, Horsens, Hvidovre, Høje-Taastrup, Hørsholm, Ikast-Brande, Ishøj,
Jammerbugt, Kalundborg, Kerteminde, Kolding, København, Køge, Langeland, Lejre, Lemvig, Lolland, Lyngby-Taarbæk, Læsø,
Mariagerfjord, Middelfart, Morsø, Norddjurs, Nordfyns, Nyborg, Næstved, Odder, Odense, Odsherred, Randers, Rebild,
Ringkøbing-Skjern, Ringsted, Roskilde, Rudersdal, Rødovre, Samsø, Silkeborg, Skanderborg, Skive, Slagelse, Solrød, Sorø,
Stevns, Struer, Svendborg, Syddjurs, Sønderborg, Thisted, Tønder, Tårnby, Vallensbæk, Varde, Vejen, Vejle, Vesthimmerlands,
Viborg, Vordingborg, Ærø, Aabenraa, Aalborg, Aarhus`;

const NAMES: ReadonlyMap<string, string> = new Map(
  MUNICIPALITIES.split(/,\s+/).flatMap((name) => [
    [spelling(name), name],
    ...(name.endsWith('s') ? [] : [[`${spelling(name)}s`, name] as const]),
  ]),
);

const OTHER_AREAS = [
  /^(?:i )?hele (?:landet|danmark)$/,
  /^(?:lands)?gennemsnit(?:tet)?(?: for landet| i hele landet)?$/,
  /^danmark$/,
  /^landet(?: i alt)?$/,
  /^landsplan$/,
  /^(?:rar|br|ar)[ -]\p{L}.*$/u,
  /^(?:den )?klynge(?:n)?(?: \d+)?$/,
  /^(?:vores|min|egen) klynge$/,
  /^region \p{L}+$/u,
  /^landsdel \p{L}.*$/u,
  /^(?:hovedstadsområdet|hovedstaden|øst|vest|øvrige kommuner|sammenlignelige kommuner|nabokommuner(?:ne)?)$/,
  /^\p{L}[\p{L}\- ]* kommune(?:r)?$/u,
  /^jobcenter \p{L}.*$/u,
];

/** One spelling for a name that is written in several: "Høje Taastrup", "Århus", "Nordfyn". */
function spelling(name: string): string {
  return fold(name)
    .replaceAll('å', 'aa')
    .replace(/[\s-]+/g, '-');
}

/**
 * An area without what only decorates it: "Lyngby-Taarbæk Kommune" -> "Lyngby-Taarbæk", "Københavns Kommune" ->
 * "København", "173 Lyngby-Taarbæk" -> "Lyngby-Taarbæk", "Jobcenter Allerød" -> "Allerød". Other text is only tidied.
 */
export function normaliseArea(text: string): string {
  const bare = withoutEnd(tidy(text), ':;,')
    .replace(/^\d{2,3}\s+(?=\p{Lu})/u, '')
    .replace(/^jobcenter(?:et)?\s+(?:i\s+)?/i, '')
    .replace(/ kommune$/i, '')
    .trim();
  if (/^i hele landet$/i.test(bare)) return 'Hele landet';
  return NAMES.get(spelling(bare)) ?? (bare === '' ? tidy(text) : bare);
}

/** An area as it is compared: two texts with the same key are the same area, however they are written. */
export const areaKey = remember((text) => spelling(normaliseArea(text)));

/** Same area, however written. */
export function sameArea(a: string, b: string): boolean {
  return areaKey(a) === areaKey(b);
}

/** True when the text names an area: a municipality, the country, RAR, a cluster ... */
export function isAreaName(text: string): boolean {
  const folded = fold(text);
  if (folded === '' || folded.length > 60) return false;
  return NAMES.has(spelling(normaliseArea(text))) || OTHER_AREAS.some((pattern) => pattern.test(folded));
}
