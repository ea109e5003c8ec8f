import { parseRect, type Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { relationshipsOf } from '../../xlsx/relationships';
import { attributesOf, child, children, descendants, rootOf, textOf, type Element } from '../../xlsx/xml';
import type { CellMarks } from '../port';

export type MarksOf = (row: number, column: number) => CellMarks | null;

/** Links to whole columns are given to so many cells only. */
const MOST_LINKED = 10_000;

/** What cells have beside their content: notes, links, the buttons of filters. */
export function cellMarks(sheet: Sheet): MarksOf {
  const marks = new Map<string, CellMarks>();
  const add = (row: number, column: number, mark: CellMarks): void => {
    const key = `${row} ${column}`;
    marks.set(key, { ...marks.get(key), ...mark });
  };
  for (const [reference, note] of notesOf(sheet)) {
    const area = parseRect(reference);
    if (area) add(area.row, area.column, { note });
  }
  for (const { area, link } of linksOf(sheet)) {
    for (let at = 0; at < Math.min(MOST_LINKED, area.rowCount * area.columnCount); at += 1) {
      add(area.row + Math.floor(at / area.columnCount), area.column + (at % area.columnCount), { link });
    }
  }
  for (const { row, column, columnCount } of filterHeaders(sheet)) {
    for (let at = column; at < column + columnCount; at += 1) add(row, at, { filter: true });
  }
  return marks.size === 0 ? () => null : (row, column) => marks.get(`${row} ${column}`) ?? null;
}

/** Texts of notes by address. A thread of comments stands before the note that older programs are shown in its place. */
function notesOf(sheet: Sheet): Map<string, string> {
  const { pack } = sheet.workbook;
  const parts = relationshipsOf(pack, sheet.path).filter(({ target, external }) => !external && pack.has(target));
  const rootsOf = (type: string): Element[] =>
    parts.filter((one) => one.type === type).map(({ target }) => rootOf(pack.document(target)));
  const notes = new Map<string, string>();
  for (const root of rootsOf('comments')) {
    for (const comment of descendants(root, 'comment')) {
      const text = descendants(comment, 't').map(textOf).join('');
      notes.set(comment.getAttribute('ref') ?? '', text);
    }
  }
  const threads = new Map<string, string[]>();
  for (const root of rootsOf('threadedComment')) {
    for (const comment of children(root, 'threadedComment')) {
      const reference = comment.getAttribute('ref') ?? '';
      threads.set(reference, [...(threads.get(reference) ?? []), textOf(child(comment, 'text'))]);
    }
  }
  for (const [reference, texts] of threads) notes.set(reference, texts.join('\n'));
  return notes;
}

interface Linked {
  readonly area: Rect;
  readonly link: NonNullable<CellMarks['link']>;
}

function linksOf(sheet: Sheet): Linked[] {
  const list = sheet.find('hyperlinks');
  if (list === null) return [];
  const targets = new Map(relationshipsOf(sheet.workbook.pack, sheet.path).map((one) => [one.id, one.target]));
  return children(list, 'hyperlink').flatMap((element): Linked[] => {
    const area = parseRect(element.getAttribute('ref') ?? '');
    const id = Object.entries(attributesOf(element)).find(([name]) => name.endsWith(':id'))?.[1];
    const place = element.getAttribute('location');
    const address = id === undefined ? undefined : targets.get(id);
    if (area === null) return [];
    // Some programs write a place in the workbook as an address of the form "#place".
    const inside = address === undefined ? place : /^#(.+)/.exec(address)?.[1];
    if (inside !== null && inside !== undefined) return [{ area, link: { address: inside, isInside: true } }];
    return address === undefined ? [] : [{ area, link: { address, isInside: false } }];
  });
}

/** The cells that have a filter's button: of the sheet's own filter and of its tables. */
function filterHeaders(sheet: Sheet): Rect[] {
  const own = parseRect(sheet.find('autoFilter')?.getAttribute('ref') ?? '');
  const ofTables = sheet.tables
    .all()
    .filter(({ part }) => child(part.root(), 'autoFilter') !== null)
    .flatMap(({ header }) => (header === null ? [] : [header]));
  return [...(own === null ? [] : [own]), ...ofTables];
}
