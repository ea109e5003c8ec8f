import type { GoalDraft } from '../../app';
import { parseDanishNumber } from '../../engine';
import { formatNumber, type Language } from '../../i18n';

type Asked = NonNullable<GoalDraft['asks']>;

/** A level of the user's own. */
export interface OwnLevel {
  readonly value: number;
  readonly valueHigh: number | null;
}

/** Why a text is no level of a goal. */
export type LevelTrouble = 'notNumber' | 'negative' | 'zero' | 'over100' | 'fallOver100' | 'reversed';

/** What was typed as a level, in Danish form ("9,5", "1.200"), checked against what the goal asks. */
export function readLevel({ isRange, of }: Asked, low: string, high: string): OwnLevel | LevelTrouble {
  const value = parseDanishNumber(low.trim());
  const valueHigh = isRange ? parseDanishNumber(high.trim()) : null;
  if (value === null || (isRange && valueHigh === null)) return 'notNumber';
  const most = Math.max(value, valueHigh ?? value);
  if (value < 0) return 'negative';
  if (value === 0 && (of === 'change' || of === 'fall')) return 'zero';
  if (most > 100 && of === 'share') return 'over100';
  if (most > 100 && of === 'fall') return 'fallOver100';
  return valueHigh !== null && valueHigh <= value ? 'reversed' : { value, valueHigh };
}

/** "4 pct.", "680 til 700 personer" is "680–700 personer". */
export function ownLevelText({ value, valueHigh }: OwnLevel, asks: Asked | null, language: Language): string {
  const size = [value, ...(valueHigh === null ? [] : [valueHigh])].map((one) => formatNumber(one, language)).join('–');
  const unit = asks?.unit[language] ?? '';
  return unit === '' ? size : unit === '%' ? `${size}%` : `${size} ${unit}`;
}
