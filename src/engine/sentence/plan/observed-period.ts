import { periodAt, periodSpan, type Period } from '../../period';

/** The rolling year a mean covers, where it covers one; else the last period itself. */
export function observedPeriod({
  from,
  to,
}: {
  readonly from: Period | null;
  readonly to: Period | null;
}): Period | null {
  if (to === null || from === null) return to;
  const [a, b] = [periodSpan(from), periodSpan(to)];
  return b.last - a.first === 11 && b.kind === 'month' ? periodAt('rolling_year', b.last) : to;
}
