import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a cell of a saved workbook shows: the result of its formula, as the program that saved it worked it out. */
export type Shown = string | number | boolean | null;

/** The cells of a workbook file by sheet and A1 address, read without any code of the project. */
export function readXlsx(bytes: Uint8Array): Map<string, Map<string, Shown>> {
  const parts = unzipSync(bytes);
  const text = (path: string): string => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook has no part ${path}`);
    return strFromU8(part);
  };
  const strings = parts['xl/sharedStrings.xml'] === undefined ? [] : sharedStrings(text('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  walk(text('xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
  });
  const sheets = new Map<string, Map<string, Shown>>();
  walk(text('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const target = (targets.get(attributes['r:id'] ?? '') ?? '').replace(/^\/?(xl\/)?/, '');
    sheets.set(attributes.name ?? '', readSheet(text(`xl/${target}`), strings));
  });
  return sheets;
}

type Attributes = Readonly<Record<string, string>>;

function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  characters: (text: string) => void = () => undefined,
  close: (name: string) => void = () => undefined,
): void {
  const parser = new SaxesParser({});
  parser.on('opentag', (tag) => open(tag.name, tag.attributes as Attributes));
  parser.on('text', characters);
  parser.on('closetag', (tag) => close(tag.name));
  parser.write(xml).close();
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  walk(
    xml,
    (name) => {
      if (name === 'si') strings.push('');
      inText = name === 't';
    },
    (text) => {
      if (inText) strings[strings.length - 1] += text;
    },
    (name) => {
      if (name === 't') inText = false;
    },
  );
  return strings;
}

function readSheet(xml: string, strings: readonly string[]): Map<string, Shown> {
  const cells = new Map<string, Shown>();
  let cell: Attributes = {};
  let value = '';
  let reading = false;
  walk(
    xml,
    (name, attributes) => {
      if (name === 'c') {
        cell = attributes;
        value = '';
      }
      reading = name === 'v' || name === 't';
    },
    (text) => {
      if (reading) value += text;
    },
    (name) => {
      reading = false;
      if (name === 'c' && cell.r !== undefined) cells.set(cell.r, shown(cell.t, value, strings));
    },
  );
  return cells;
}

function shown(type: string | undefined, value: string, strings: readonly string[]): Shown {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1';
    case 'e':
    case 'str':
    case 'inlineStr':
      return value;
    default:
      return value === '' ? null : Number(value);
  }
}
