import type { Goal } from '../goal';
import { exactUnit, knownNounUnit } from './lexicon/units';

/** How canonical units are written in a Danish sentence; each is read back as the same unit. */
const WORDS: Readonly<Record<string, string>> = {
  percent: 'pct.',
  percentage_point: 'procentpoint',
  per_mille: 'promille',
  persons: 'personer',
  seconds: 'sekunder',
  minutes: 'minutter',
  hours: 'timer',
  days: 'dage',
  working_days: 'hverdage',
  weeks: 'uger',
  months: 'måneder',
  years: 'år',
  kroner: 'kr.',
  tons: 'ton',
  hectares: 'hektar',
  liters: 'liter',
  degrees: 'grader',
  places: 'pladser',
  jobs: 'job',
  positions: 'stillinger',
  companies: 'virksomheder',
  events: 'arrangementer',
  visits: 'besøg',
  meetings: 'møder',
  conversations: 'samtaler',
  contacts: 'kontakter',
  cases: 'sager',
  homes: 'boliger',
  robots: 'robotter',
  points: 'point',
  times: 'gange',
  FTE: 'årsværk',
};

/** The words a goal's unit is written with: as the plan wrote it when that reads as the same unit, else the usual word. */
export function unitWords({ unit, unitText }: Pick<Goal, 'unit' | 'unitText'>): string {
  const canonical = unit ?? '';
  const own = (unitText ?? '').trim();
  const plain = own.toLowerCase().endsWith('.') ? own.toLowerCase().slice(0, -1) : own.toLowerCase();
  const read = exactUnit(plain)?.name ?? knownNounUnit(plain)?.name ?? (plain === '' ? null : plain);
  if (own !== '' && read === canonical) return own;
  return WORDS[canonical] ?? canonical;
}
