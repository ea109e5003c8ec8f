import { FIELDS_A } from './fields-a';
import { FIELDS_B } from './fields-b';
import { FIELDS_C } from './fields-c';
import { FIELDS_D } from './fields-d';
import type { Expected } from '../reading';

/** A sentence and what it is to be read as; no goals for a status or running text. */
export interface FieldSentence {
  readonly text: string;
  readonly goals: readonly Expected[];
}

/** Every sentence of the fields, in the form told in fields-a.ts. "?" is not looked at. */
export const FIELDS: readonly FieldSentence[] = [FIELDS_A, FIELDS_B, FIELDS_C, FIELDS_D].flatMap((table) =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(sentenceOf),
);

function sentenceOf(line: string): FieldSentence {
  const [text = '', told = ''] = line.split(' => ');
  return { text, goals: told === 'none' ? [] : told.split(';').map((goal) => expectedOf(goal.trim())) };
}

function expectedOf(told: string): Expected {
  const [kind = '', direction = '', value = '', target = '', ...more] = told.split(' ');
  const extra = Object.fromEntries(more.map((pair) => pair.split('=') as [string, string]));
  const known = <T>(key: string, word: string, read: (text: string) => T): Record<string, T | null> =>
    word === '?' ? {} : { [key]: word === '-' ? null : read(word) };
  return {
    ...known('kind', kind, String),
    ...known('direction', direction, String),
    ...known('value', value, Number),
    ...known('target', target, String),
    ...(extra.high === undefined ? {} : { high: Number(extra.high) }),
    ...(extra.unit === undefined ? {} : { unit: extra.unit }),
    ...(extra.base === undefined ? {} : { base: extra.base }),
    ...(extra.per === undefined ? {} : { per: extra.per }),
  } as Expected;
}
