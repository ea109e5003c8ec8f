import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanText } from '../../src/engine';

const SOURCE = join(__dirname, '../engine/sentence/data/sources/001_bdef884d2f48260c.txt');
const SIZES = [10_000, 100_000, 1_000_000] as const;
const UNIT = 100_000;

/** Texts that no plan has: one character or word over and over, one sentence without an end, brackets that never close. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  'opening brackets': '(',
  'empty lines': '\n',
  tabs: '\t',
  'one long word': 'x',
  'numbers and commas': '1, ',
  'figures in one sentence': 'stige med 4 pct. og ',
  'periods in one sentence': 'fra 2018 til 2019 ',
  'relative clauses': 'der skal som ',
  'labels alone': 'Mål 1: ',
  'goals on one line': 'Antallet af ledige skal falde med 4 pct. i 2019. ',
  'goals on lines of their own': 'Mål 1: Antallet af ledige skal falde med 4 pct. i 2019\n',
  'status brackets that never close': '(status viser et fald på 4 pct. ',
  'decomposed letters': 'a\u030a ',
};

/** Milliseconds for 100 kB at each size; the same at all of them where cost is linear. */
export interface SentenceBench {
  readonly perUnit: Readonly<Record<number, number>>;
  /** The worst hostile text: milliseconds for 100 kB at 100 kB and at 1 MB. */
  readonly hostile: Readonly<Record<string, readonly [number, number]>>;
}

export function benchSentence(): SentenceBench {
  const document = readFileSync(SOURCE, 'utf8');
  parsePlanText(document);
  const perUnit = Object.fromEntries(SIZES.map((size) => [size, perUnitTime(filled(document, size), parsePlanText)]));
  const hostile = Object.fromEntries(
    Object.entries(HOSTILE).map(([name, piece]) => [
      name,
      [perUnitTime(filled(piece, UNIT), parsePlanText), perUnitTime(filled(piece, 10 * UNIT), parsePlanText)] as const,
    ]),
  );
  return { perUnit, hostile };
}

/** The text over and over until it is of that size. */
export function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Milliseconds for 100,000 characters, the faster of two runs. */
export function perUnitTime(text: string, read: (text: string) => unknown): number {
  const times = [0, 1].map(() => {
    const begin = performance.now();
    read(text);
    return performance.now() - begin;
  });
  return (Math.min(...times) * UNIT) / text.length;
}

/** The same in lines to print. */
export function sentenceBenchLines({ perUnit, hostile }: SentenceBench): readonly string[] {
  const times = Object.entries(perUnit).map(([size, time]) => `${Number(size) / 1000} kB: ${time.toFixed(0)} ms`);
  const worst = Object.entries(hostile).sort(([, a], [, b]) => b[1] - a[1])[0];
  const grown = Object.entries(hostile).sort(([, a], [, b]) => b[1] / b[0] - a[1] / a[0])[0];
  return [
    'plan text: time for 100 kB, by size of the whole text',
    `  ${times.join(', ')}`,
    ...(worst === undefined ? [] : [`  slowest hostile text at 1 MB: ${worst[0]}, ${worst[1][1].toFixed(0)} ms`]),
    ...(grown === undefined
      ? []
      : [`  most growth from 100 kB to 1 MB: ${grown[0]}, ${(grown[1][1] / grown[1][0]).toFixed(2)} x`]),
  ];
}
