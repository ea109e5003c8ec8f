import type { GoalColumn, StatusColumn } from '../decoded';
import { fold, remember } from './text';

/** Headers by meaning, most telling first; `(?: ...)?` allows "Måltal 2026", "Mål for 2026". */
const GOAL_HEADERS: readonly (readonly [GoalColumn, RegExp])[] = [
  ['number', /^(?:nr|nummer|mål ?nr|mål-nr|målnummer|#|no|number|løbenr)$/],
  [
    'ministerGoal',
    /^(?:ministermål|ministerens mål|ministermål\?|udmeldt af ministeren|nationalt mål|beskæftigelsesministerens mål|minister goal)$/,
  ],
  ['section', /^(?:indsatsområde(?:r)?|indsats|fokusområde|tema|målområde|politikområde|section)$/],
  ['type', /^(?:type|måltype|type mål|type af mål|goal type)$/],
  ['form', /^(?:måleform|målform|form|opgøres som|måles som|measure form)$/],
  ['direction', /^(?:retning|ønsket retning|ønsket udvikling|målretning|direction)$/],
  [
    'value',
    /^(?:måltal|resultatkrav|resultatniveau|målniveau|måltal\/niveau|mål ?\(tal\)|ambition|ambitionsniveau|målværdi|target|target value|værdi)(?: (?:for )?(?:19|20)\d\d)?$/,
  ],
  ['unit', /^(?:enhed|måleenhed|måltallets enhed|unit)$/],
  [
    'basePeriod',
    /^(?:basisperiode|basismåned|basisår|baseline|baselineperiode|udgangspunkt|startperiode|fra|fra periode|base period|sammenligningsperiode|referenceperiode)$/,
  ],
  [
    'targetPeriod',
    /^(?:målperiode|målmåned|målår|slutperiode|til|til periode|måltidspunkt|tidsfrist|frist|deadline|tidspunkt|periode|target period)$/,
  ],
  ['rating', /^(?:egen vurdering|vurdering|analytikerens vurdering|kommunens vurdering|own rating)$/],
  ['rationale', /^(?:begrundelse(?:r)?|begrundelse for (?:mål|måltal|resultatniveau).*|rationale)$/],
  [
    'method',
    /^(?:opgørelse ?- ?teknisk|teknisk opgørelse|opgørelse|opgørelsesmetode|metode|målemetode|datagrundlag|method)$/,
  ],
  ['remarks', /^(?:bemærkning(?:er)?|kommentar(?:er)?|noter?|remarks?|comments?)$/],
  ['indicator', /^(?:indikator(?:er|navn)?|nøgletal|måles på|målepunkt|måling|indicator)$/],
  ['area', /^(?:område|kommune|geografi|geografisk område|area|municipality)$/],
  [
    'text',
    /^(?:mål|målet|resultatmål|målsætning(?:er)?|målformulering|måltekst|formulering|sætning|beskrivelse af mål|goal|goals?text)(?: (?:for|i|til) .{1,60})?(?: (?:19|20)\d\d)?$/,
  ],
];

const STATUS_HEADERS: readonly (readonly [StatusColumn, string])[] = [
  ['status', 'status'],
  ['lastPeriod', 'seneste periode'],
  ['base', 'basis'],
  ['targetLevel', 'måltal (niveau)'],
  ['actual', 'aktuelt'],
  ['change', 'ændring'],
  ['gap', 'afvigelse'],
  ['attainment', 'målopfyldelse'],
  ['projection', 'prognose'],
  ['sentence', 'statustekst'],
  ['assessedAt', 'vurderet pr'],
];

const LONGEST_HEADER = 80;

/** A header as it is compared: one dash for all dashes. */
function header(text: string): string {
  return fold(text).replace(/[–—−]/g, '-').replace(/\s+/g, ' ');
}

const goalColumn = remember((text): GoalColumn | null => {
  const folded = header(text);
  return GOAL_HEADERS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
});

const statusColumn = remember((text): StatusColumn | null => {
  const folded = header(text).replace(OWN_MARK, '');
  return STATUS_HEADERS.find(([, name]) => name === folded)?.[0] ?? null;
});

/** "Status (Målbar)": Målbar's column beside one of the user's own that is headed "Status". */
const OWN_MARK = / \(målbar\)$/;

export function isMarkedAsOwn(text: string): boolean {
  return OWN_MARK.test(header(text));
}

export function goalColumnOf(text: string): GoalColumn | null {
  return text.length > LONGEST_HEADER ? null : goalColumn(text);
}

export function statusColumnOf(text: string): StatusColumn | null {
  return text.length > LONGEST_HEADER ? null : statusColumn(text);
}

/** Headers that indicator tables and lists have as well: they alone make no goal table. */
export function isWeakHeader(text: string): boolean {
  return /^(?:værdi|periode|måling|tidspunkt|fra|til|nøgletal|område|noter?|kommune|mål|tema)$/.test(header(text));
}
