import { readFileSync } from 'node:fs';
import { appendixHtml, evaluateSnapshot, type Evaluation } from '../../../src/app';
import { sheet, workbook, type Cell } from '../../builders/snapshot';

interface PlanGoal {
  readonly id: string;
  readonly number: string;
  readonly area: string;
  readonly text: string;
  readonly category: string;
  readonly statusStatements: readonly { readonly statement: string }[];
}

const DATA = 'test/engine/sentence/data';
const ALL = JSON.parse(readFileSync(`${DATA}/goals.json`, 'utf8')) as readonly PlanGoal[];

function evaluationOf(title: string, goals: readonly PlanGoal[], sections: ReadonlyMap<string, string>): Evaluation {
  const rows: Cell[][] = [
    [title],
    [],
    ['Nr.', 'Indsatsområde', 'Mål', 'Type', 'Bemærkninger'],
    ...goals.map(({ number, area, text, category, statusStatements }) => [
      number,
      sections.get(area) ?? area,
      text,
      category === 'follow_goal' ? 'Følgemål' : 'Mål',
      statusStatements[0]?.statement ?? '',
    ]),
  ];
  return evaluateSnapshot(workbook(sheet(rows, { name: 'Mål' })));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the overview of 2019, made from the goals of the plan', () => {
  /** The plan's own order: the following goal e stands between goals 7 and 8, and each other one after its area's goals. */
  const order = ['1', 'a', '2', '3', '4', '5', '6', 'b', 'c', 'd', '7', 'e', '8', '9', '10', 'f', '11'];
  const own = ALL.filter(({ id }) => /^ltk-2019-(?:\d+|foelge-[a-f])$/.test(id));
  const goals = order.flatMap((number) => own.find((goal) => goal.number === number) ?? []);
  /** Two areas are called otherwise in the overview than in the note. */
  const sections = new Map([
    ['Flere i beskæftigelse', 'Beskæftigelse'],
    ['Flere personer med handicap i beskæftigelse', 'Flere personer med handicap skal i beskæftigelse'],
  ]);
  const text = appendixHtml(evaluationOf('Beskæftigelsesplan 2019', goals, sections), 'overview')?.text ?? '';
  const document = readFileSync(`${DATA}/sources/001_bdef884d2f48260c.txt`, 'utf8');
  const printed = flat(document.slice(document.indexOf('Oversigt over mål for Beskæftigelsesplan 2019')));

  it('has every goal of the plan', () => {
    expect(goals).toHaveLength(17);
  });

  it('has the title, the headings and the goals in the wording and the order of the document', () => {
    const lines = text
      .split('\n')
      .map(flat)
      .filter((line) => line !== '');
    expect(lines[0]).toBe('Oversigt over mål for Beskæftigelsesplan 2019');
    // Goal 5 had no figure yet in the copy of the document that is kept; its beginning is the same.
    const asPrinted = (line: string): string =>
      line.replace(/^MÅL 5: (.*?) skal .*$/, 'Mål 5:$1 skal').replace(/\.$/, '');
    let at = 0;
    for (const line of lines) {
      const found = printed.toLowerCase().indexOf(asPrinted(line).toLowerCase(), at);
      expect({ line, found: found >= at }).toEqual({ line, found: true });
      at = found;
    }
  });

  it('has neither status nor the equivalent in persons', () => {
    expect(text).not.toMatch(/svarer til|status|ca\. 130/i);
  });
});

describe('the table of 2015, made from the goals of the plan', () => {
  const goals = ALL.filter(({ id }) => /^ltk-2015-\d+a?$/.test(id));
  const clipboard = appendixHtml(evaluationOf('Mål i Beskæftigelsesplan 2015', goals, new Map()), 'remarks');
  const rows = (clipboard?.text ?? '')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));
  const document = flat(readFileSync(`${DATA}/sources/002_3f64be9e88abdc96.txt`, 'utf8').replace(/<\/?p>/g, ''));

  it('has the columns of the document', () => {
    expect(rows[0]).toEqual(['NR.', 'MÅL', 'BEMÆRKNINGER']);
    expect(document).toContain('NR. MÅL BEMÆRKNINGER');
  });

  it('has the rows of the document in its order, the goals word for word', () => {
    expect(rows.slice(1).map(([number]) => number)).toEqual(['1', '2', '2a', '3', '4', '5', '6', '7', '8', '9']);
    let at = 0;
    for (const [number = '', goal = ''] of rows.slice(1)) {
      const found = document.indexOf(`${number} ${goal}`, at);
      expect({ number, found: found >= at }).toEqual({ number, found: true });
      at = found;
    }
  });

  it('has the status sentence first among the remarks, and the remarks of the goal table after it', () => {
    for (const [index, [, , remarks = '']] of rows.slice(1).entries()) {
      const own = goals[index]?.statusStatements[0]?.statement ?? '';
      expect(remarks.endsWith(own)).toBe(true);
      expect(remarks.length).toBeGreaterThan(own.length);
    }
  });
});
