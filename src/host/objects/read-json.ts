import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { parseColor } from '../xlsx/colors';

/** Reads a value that a property is set to; InvalidArgument where it is of another kind. */
export function toText(value: Json): string {
  if (typeof value !== 'string') throw apiError('InvalidArgument');
  return value;
}

export function toBoolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw apiError('InvalidArgument');
  return value;
}

export function toNumber(value: Json, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw apiError('InvalidArgument');
  }
  return value;
}

/** "#RRGGBB" or a colour's name -> "#RRGGBB". */
export function toColor(value: Json): string {
  const rgb = typeof value === 'string' ? parseColor(value) : null;
  if (rgb === null) throw apiError('InvalidArgument');
  return `#${rgb}`;
}

/** One of the keys of a table; what the table says it means. */
export function toChoice<V>(value: Json, choices: Readonly<Record<string, V>>): V {
  const found = typeof value === 'string' && Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (found === undefined) throw apiError('InvalidArgument');
  return found;
}

/** The key of a table that means `value`; `missing` where none does. */
export function keyOf<V>(choices: Readonly<Record<string, V>>, value: V, missing: string): string {
  return Object.entries(choices).find(([, meaning]) => meaning === value)?.[0] ?? missing;
}

export function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function toRecord(value: Json): { readonly [key: string]: Json } {
  if (!isRecord(value)) throw apiError('InvalidArgument');
  return value;
}
