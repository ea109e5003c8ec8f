import { dateParts } from '../../src/workbook/detect/period-cell';
import { serial } from '../builders/snapshot';
import { LAYOUTS, makeCase, NOISES, suits, type CorpusCase } from '../builders/corpus';
import { PERIOD_FORMS } from '../builders/corpus/forms';
import { importText, seriesOf } from './import-support';

/** A cell of the corpus as a Danish export writes it. */
function asText(value: string | number | boolean, format: string): string {
  if (typeof value !== 'number') return String(value);
  if (dateParts(format) !== null) {
    const day = new Date((value - serial(1970, 1)) * 86_400_000);
    return `${String(day.getUTCDate()).padStart(2, '0')}-${String(day.getUTCMonth() + 1).padStart(2, '0')}-${String(day.getUTCFullYear())}`;
  }
  return format.includes('%')
    ? `${String(Number((value * 100).toPrecision(12))).replace('.', ',')} %`
    : String(value).replace('.', ',');
}

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

interface Named {
  readonly name: string;
  readonly area: string | null;
  readonly points: readonly (readonly [string, number | null])[];
}

/** "name | area" -> points; months of a matrix that lie outside the facts are blank cells. */
function namedPoints(all: readonly Named[], { facts }: CorpusCase): Record<string, Record<string, number | null>> {
  const known = new Set(facts.flatMap(({ points }) => [...points.keys()]));
  return Object.fromEntries(
    all.map(({ name, area, points }) => [
      `${name} | ${area ?? '-'}`,
      Object.fromEntries(
        points
          .filter(([period, value]) => known.has(period) || value !== null)
          .map(([period, value]) => [period, value === null ? null : Number(value.toFixed(6))]),
      ),
    ]),
  );
}

describe('every layout of the corpus, as CSV', () => {
  const noises = NOISES.filter(({ name }) => !name.startsWith('another') && !name.startsWith('an Excel'));
  const cases = LAYOUTS.flatMap((layout, i) =>
    PERIOD_FORMS.slice(0, 8).map((period, j) => {
      const noise = noises[(i + j) % noises.length] ?? noises[0];
      return { layout, period, noise, numberForm: i + j, seed: 100 + i * 10 + j };
    }),
  );

  it.each(LAYOUTS.map(({ name }) => name))('%s', (name) => {
    for (const choice of cases) {
      if (choice.layout.name !== name || choice.noise === undefined || !suits(choice.layout, choice.noise)) continue;
      const made = makeCase({ ...choice, noise: choice.noise });
      const cells = made.snapshot.sheets[0]?.cells;
      const text = (cells?.values ?? [])
        .map((row, i) =>
          row.map((cell, j) => quoted(asText(cell, cells?.numberFormats[i]?.[j] ?? 'General'))).join(';'),
        )
        .join('\n');
      const found = namedPoints(
        seriesOf(importText(text, 'Tal.csv')).map(({ indicator, area, series }) => ({
          name: indicator,
          area,
          points: series.points,
        })),
        made,
      );
      const expected = namedPoints(
        made.facts.map(({ measure, benefit, area, points }) => ({
          name: benefit === null ? measure : `${measure} · ${benefit}`,
          area,
          points: [...points],
        })),
        made,
      );
      expect({ name: made.name, text, found }).toEqual({ name: made.name, text, found: expected });
    }
  });
});
