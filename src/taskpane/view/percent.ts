const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

/** What is typed as a percentage, as a share: "97,5" -> 0.975; null for what is none from 0 to 100. */
export function shareOf(text: string): number | null {
  const match = PERCENT.exec(text.trim().replace(/\s*(?:%|pct\.?)$/, ''));
  if (match === null) return null;
  const [, whole = '', decimals = ''] = match;
  const percent = Number(`${whole}.${decimals || '0'}`);
  return percent <= 100 ? Number((percent / 100).toFixed(4)) : null;
}

/** 0.57 -> 57, not 56.99999999999999. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(2));
}
