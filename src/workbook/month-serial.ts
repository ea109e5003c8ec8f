/** Excel's serial of the first day of a month that is counted as `year * 12 + (month - 1)`. */
export function monthSerial(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000 + 25_569;
}
