import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/**
 * The parts of a package in a form in which two packages that mean the same read the same, made from the XML alone: cells
 * carry their format and their text instead of numbers into lists, whose order says nothing. Parts that are no XML as bytes.
 */
export type Canonical = Readonly<Record<string, string>>;

const LISTS = /^xl\/(sharedStrings|calcChain|styles)\.xml$/;

export function canonical(bytes: Uint8Array): Canonical {
  const files = unzipSync(bytes);
  const text = (path: string): string | null => (files[path] ? strFromU8(files[path]) : null);
  const lists = new Lists(text('xl/styles.xml'), text('xl/sharedStrings.xml'));
  const result: Record<string, string> = {};
  for (const [path, content] of Object.entries(files)) {
    if (LISTS.test(path)) continue;
    if (!/\.(xml|rels|vml)$/.test(path)) result[path] = Buffer.from(content).toString('base64');
    else if (path === '[Content_Types].xml' || path.endsWith('.rels')) result[path] = entries(strFromU8(content));
    else result[path] = write(parse(strFromU8(content)), lists, '');
  }
  return result;
}

/**
 * The same without whether a row's height is fixed: Excel does not tell it, so that undo gives back the height alone
 * (workbook/excel/restore/sizes.ts).
 */
export function heightsAlone(parts: Canonical): Canonical {
  const plain = (text: string): string => text.replace(/(<row )customHeight="1" /g, '$1');
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, plain(text)]));
}

/** The lines in which two packages differ, part by part; empty where they mean the same. */
export function differences(before: Canonical, after: Canonical): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [before[path], after[path]];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [`${a === undefined ? '+' : '-'} ${path}`];
    const [left, right] = [new Set(a.split('\n')), new Set(b.split('\n'))];
    const gone = [...left].filter((line) => !right.has(line)).map((line) => `${path}: - ${line.trim()}`);
    const come = [...right].filter((line) => !left.has(line)).map((line) => `${path}: + ${line.trim()}`);
    return [...gone, ...come, ...(gone.length + come.length === 0 ? [`${path}: other order`] : [])];
  });
}

function parse(xml: string): Element {
  const document: Document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
  if (!document.documentElement) throw new Error('no root');
  return document.documentElement;
}

/** Relationships and content types: a set; what the lists are called is no matter. */
function entries(xml: string): string {
  return children(parse(xml))
    .map((element) => attributes(element).join(' '))
    .filter((line) => !/sharedStrings|calcChain/.test(line))
    .map((line) => line.replace(/Target="\/(xl\/)?/, 'Target="'))
    .sort()
    .join('\n');
}

/** How far the cells reach, and how the file is calculated when it is opened. */
const IGNORED = new Set(['dimension', 'calcPr']);

class Lists {
  private readonly formats: string[];
  private readonly differential: string[];
  private readonly strings: string[];

  constructor(styles: string | null, strings: string | null) {
    const root = styles === null ? null : parse(styles);
    const list = (name: string): Element[] => {
      const found = root && children(root).find(({ localName }) => localName === name);
      return found ? children(found) : [];
    };
    const raw = (element: Element | undefined): string =>
      element ? write(element, null, '').replace(/\s*\n\s*/g, '') : '';
    const numberFormats = new Map(
      list('numFmts').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]),
    );
    const entry = (name: string, id: string | null): string => raw(list(name)[Number(id ?? 0)]);
    this.formats = list('cellXfs').map((xf) => {
      const id = xf.getAttribute('numFmtId') ?? '0';
      const parts = [
        numberFormats.get(id) ?? id,
        entry('fonts', xf.getAttribute('fontId')),
        entry('fills', xf.getAttribute('fillId')),
        entry('borders', xf.getAttribute('borderId')),
        ...children(xf)
          .filter((one) => one.attributes.length > 0)
          .map(raw),
      ];
      return parts.join('|');
    });
    this.differential = list('dxfs').map(raw);
    this.strings = strings === null ? [] : children(parse(strings)).map(raw);
  }

  format(index: string | null): string {
    return this.formats[Number(index ?? 0)] ?? '';
  }

  dxf(index: string): string {
    return this.differential[Number(index)] ?? '';
  }

  text(index: string): string {
    return this.strings[Number(index)] ?? '';
  }
}

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node: Node): node is Element => node.nodeType === 1);
}

function attributes(element: Element): string[] {
  return Array.from(element.attributes)
    .filter(
      ({ name }) => !name.startsWith('xmlns') && name !== 'spans' && !name.endsWith(':uid') && name !== 'mc:Ignorable',
    )
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
}

/** One line for every element, cells with what they mean. */
function write(element: Element, lists: Lists | null, indent: string): string {
  const name = element.localName ?? '';
  if (lists && IGNORED.has(name)) return '';
  if (lists && name === 'c') return cell(element, lists, indent);
  if (lists && name === 'cols') return columns(element, lists);
  const shown = attributes(element)
    .filter((attribute) => name !== 'row' || !isStandardHeight(element) || !/^(ht|customHeight)=/.test(attribute))
    .map((attribute) =>
      name === 'cfRule' && attribute.startsWith('priority=')
        ? `rank=${rankOf(element)}`
        : named(attribute, name, lists),
    );
  const inner = children(element)
    .map((one) => write(one, lists, `${indent} `))
    .filter((line) => line !== '');
  const text = children(element).length === 0 ? (element.textContent ?? '') : '';
  if (lists && name === 'row' && inner.length === 0 && shown.length <= 1) return '';
  return [`${indent}<${[name, ...shown].join(' ')}> ${JSON.stringify(text)}`, ...inner].join('\n');
}

/** A row of the standard height has it whether it says so or not. */
function isStandardHeight(row: Element): boolean {
  return row.getAttribute('ht') === '15';
}

/** One line for every column, its width in whole pixels, as it is shown. */
function columns(element: Element, lists: Lists): string {
  return children(element)
    .flatMap((span) => {
      const [min, max] = [Number(span.getAttribute('min')), Number(span.getAttribute('max'))];
      const pixels = Math.trunc(((256 * Number(span.getAttribute('width')) + 18) / 256) * 7);
      const rest = attributes(span).filter((one) => !/^(min|max|width|style)=/.test(one));
      const line = `${pixels} px ${rest.join(' ')} ${lists.format(span.getAttribute('style'))}`;
      return Array.from({ length: Math.min(max - min + 1, 200) }, (_, i) => `column ${min + i}: ${line}`);
    })
    .join('\n');
}

/** Rules are ranked by their numbers, whatever these are. */
function rankOf(rule: Element): number {
  const own = Number(rule.getAttribute('priority'));
  const sheet = rule.parentNode?.parentNode;
  const others = Array.from(sheet?.childNodes ?? []).flatMap((node) => Array.from(node.childNodes ?? []));
  const numbers = others.flatMap((node) =>
    node.nodeType === 1 && node.localName === 'cfRule' ? [Number((node as Element).getAttribute('priority'))] : [],
  );
  return numbers.filter((number) => number < own).length;
}

function named(attribute: string, element: string, lists: Lists | null): string {
  const [, name, value] = /^([^=]+)="([\s\S]*)"$/.exec(attribute) ?? [];
  if (!lists || name === undefined || value === undefined) return attribute;
  if (name === 'dxfId') return `dxf=${lists.dxf(value)}`;
  if ((element === 'col' && name === 'style') || (element === 'row' && name === 's'))
    return `format=${lists.format(value)}`;
  return attribute;
}

function cell(element: Element, lists: Lists, indent: string): string {
  const [reference, type] = [element.getAttribute('r') ?? '', element.getAttribute('t') ?? 'n'];
  const of = (name: string): Element | undefined => children(element).find(({ localName }) => localName === name);
  const formula = of('f');
  const value = of('v')?.textContent ?? null;
  const format = lists.format(element.getAttribute('s'));
  const shown =
    type === 's' && value !== null ? lists.text(value) : of('is') ? write(of('is') as Element, null, '') : value;
  if (shown === null && !formula && format === lists.format('0')) return '';
  const content = formula
    ? `=${formula.textContent ?? ''} ${attributes(formula).join(' ')}`
    : `${type === 's' ? 't' : type} ${String(shown)}`;
  return `${indent}${reference} ${content.replaceAll('\n', '\\n')} [${format}]`;
}
