import { readFileSync } from 'node:fs';
import { appendixHtml, evaluateSnapshot } from '../../../src/app';
import { clipboardText, coverageOfPlans } from '../../../src/workbook/compose/appendix';
import { sheet, workbook } from '../../builders/snapshot';

interface Matrix {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly jobcenter: string;
    readonly marks: Readonly<Record<string, string | null>>;
    readonly supplementary: string | null;
  }[];
}

const { matrix2018 } = JSON.parse(readFileSync('test/cases/plan-goals.json', 'utf8')) as {
  readonly matrix2018: Matrix;
};

describe('the matrix of 2018, made from marks that were typed', () => {
  const [, ...headers] = matrix2018.columns;
  const numbers = ['1', '2', '3', '4', '5'];
  const snapshot = workbook(
    sheet(
      [
        [matrix2018.title],
        [],
        ['Jobcenter', ...headers],
        ...matrix2018.rows.map(({ jobcenter, marks, supplementary }) => [
          jobcenter,
          ...numbers.map((number) => marks[number] ?? ''),
          supplementary ?? '',
        ]),
        ['Note: Mål 5 er nyt ift. tidligere år.'],
      ],
      { name: 'Regionen' },
    ),
  );
  const text = appendixHtml(evaluateSnapshot(snapshot), 'coverage')?.text ?? '';
  const rows = text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));

  it('has the 26 rows of the document', () => {
    expect(text.split('\n')[0]).toBe(matrix2018.title);
    expect(rows).toHaveLength(1 + 26 + 2);
    for (const { jobcenter, marks } of matrix2018.rows) {
      const row = rows.find(([name]) => name === jobcenter);
      expect(row?.slice(1, 6)).toEqual(numbers.map((number) => marks[number] ?? ''));
    }
  });

  it('counts the marks as the document does', () => {
    expect(rows.find(([name]) => name === 'I alt X')?.slice(1, 6)).toEqual(['17', '12', '13', '14', '7']);
    expect(rows.find(([name]) => name === 'I alt (X)')?.slice(1, 6)).toEqual(['0', '0', '1', '0', '7']);
  });

  it('names the job centres without a mark', () => {
    expect(text).toContain('Glostrup, Hillerød, Hvidovre, Høje Taastrup, Hørsholm, Rødovre');
  });
});

describe('the matrix made from the goals of several workbooks', () => {
  const planOf = (rows: readonly (readonly string[])[]) => {
    const snapshot = workbook(sheet([['Nr.', 'Mål', 'Ministermål'], ...rows], { name: 'Mål' }));
    return { snapshot, decoded: evaluateSnapshot(snapshot).decoded };
  };

  it('has X for a goal with a level and (X) for one without', () => {
    const goals = [
      { number: '1', text: 'Flere i beskæftigelse' },
      { number: '2', text: 'Socialt bedrageri' },
    ];
    const table = coverageOfPlans('Oversigt', goals, [
      { name: 'Ørsted', ...planOf([['1', 'Antallet af ledige skal være højst 100 personer i 2026.', '1']]) },
      { name: 'Allerød', ...planOf([['1', 'Bekæmpelse af socialt bedrageri skal fortsat styrkes.', '1, 2']]) },
    ]);
    const lines = clipboardText(table).text.split('\n');
    expect(lines).toContain('Ørsted\tX\t');
    expect(lines).toContain('Allerød\t(X)\t(X)');
    expect(lines.indexOf('Allerød\t(X)\t(X)')).toBeLessThan(lines.indexOf('Ørsted\tX\t'));
  });
});
