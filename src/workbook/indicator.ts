import type { Indicator } from '../engine';
import type { DecodedSeries } from './decoded';

/** A series as the engine measures goals by it: a share with its numerator and denominator, everything else as it stands. */
export function indicatorOf({ series, share }: DecodedSeries): Indicator {
  if (share === undefined) return series;
  const { numerator, denominator, printed } = share;
  return {
    name: series.name,
    numerator: numerator.series,
    denominator: denominator.series,
    ...(printed ? { printed: series } : {}),
  };
}
