import { formatPeriod, periodKind, periodSpan, monthName, type Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { DecodedSeries } from '../../decoded';
import type { ChartInput, Measured } from './block';

/** Chart names begin with this, so that those of a goal that is gone can be told from the user's own. */
export const CHART_PREFIX = 'Målbar ';

export function chartName({ goal }: AssessedGoal): string {
  return `${CHART_PREFIX}mål ${goal.number ?? `i række ${String(goal.row + 1)}`}`;
}

/** "Mål 1: ", "Følgemål a: "; empty for a goal without a number. */
export function goalPrefix({ goal, assessment }: AssessedGoal): string {
  if (goal.number === null) return '';
  return `${assessment.kind === 'follow' ? 'Følgemål' : 'Mål'} ${goal.number}: `;
}

/** "Mål 1: Udviklingen i antallet af fuldtidspersoner, der modtager offentlig forsørgelse, samlet". */
export function developmentCaption({ goal, indicator }: Measured, split: boolean): string {
  return `${goalPrefix(goal)}Udviklingen i ${measuredPhrase(goal, indicator)}${split ? ', samlet' : ''}`;
}

/** What a goal measures, as it stands after "Udviklingen i": the plan's own words where they name a quantity, else the indicator's. */
export function measuredPhrase({ goal }: AssessedGoal, indicator: DecodedSeries): string {
  const subject = goal.goal.subject?.trim() ?? '';
  if (/^(?:antallet|andelen|tilgangen|omfanget|ledigheden)\b/iu.test(subject)) return lowerFirst(subject);
  return definite(withoutUnit(goal.indicator ?? indicator.indicator));
}

/** "Antal personer" -> "antallet af personer"; other words begin with a small letter and are left as they are. */
export function definite(name: string): string {
  const [, noun, after] = /^(antal|andel)(?:et|len|en)?\s+(\S.*)$/iu.exec(name) ?? [];
  if (noun === undefined || after === undefined) return lowerFirst(name);
  const rest = after.replace(/^af\s+(?=\S)/iu, '');
  const known = noun.toLowerCase() === 'antal' ? 'antallet' : 'andelen';
  // "Andel med ordinære løntimer" has no "af" in it.
  const joint = /^(?:med|uden|i|på|under|over|der|som|fra|til|hos)\b/iu.test(rest) ? ' ' : ' af ';
  return `${known}${joint}${lowerFirst(rest)}`;
}

/** A name in capitals ("BR Hovedstaden") stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function withoutUnit(name: string): string {
  return name.replace(/\s*\((?:pct\.?|%|procent)\)\s*$/iu, '');
}

/** "jan 18=100", as the plans write it; other periods as they are written. */
export function indexBase(period: Period): string {
  if (periodKind(period) !== 'month') return `${formatPeriod(period, 'da')}=100`;
  const { last } = periodSpan(period);
  const year = String(Math.floor(last / 12) % 100).padStart(2, '0');
  return `${monthName((last % 12) + 1, 'da', true)} ${year}=100`;
}

/** "Kilde: Jobindsats.dk / STAR. Opgjort pr. juli 2026." */
export function sourceLine({ indicator }: Measured, { decoded, asOf }: Pick<ChartInput, 'decoded' | 'asOf'>): string {
  const table = decoded.indicatorTables.find(({ series }) => series.includes(indicator));
  const source = table?.source ?? null;
  return [
    source === null ? `Tal fra arket ${indicator.location.sheet}.` : `Kilde: ${withoutFullStop(source)}.`,
    asOf === null ? null : `Opgjort pr. ${formatPeriod(asOf, 'da')}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** The name of a source; what a heading says after it ("Månedstal august 2021 - juli 2026") is left out. */
export function withoutFullStop(source: string): string {
  return (source.split(/(?<=\p{L}{3,})\.\s+(?=\p{Lu})/u)[0] ?? source).replace(/^kilde:\s*/iu, '').replace(/\.$/, '');
}

export function axisFormat({ series }: DecodedSeries): string {
  if (series.unit === 'percent') return '0.0';
  return ['count', 'persons', 'events'].includes(series.unit) ? '#,##0' : '#,##0.0';
}
