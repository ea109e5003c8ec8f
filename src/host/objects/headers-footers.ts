import type { Sheet } from '../model/sheet';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { booleanAttribute, child, ensureChild, remove, setAttributes, setText, textOf } from '../xlsx/xml';
import { toBoolean, toChoice, toText } from './read-json';

/** Which pages: the prefix of the two elements of the file. */
type Pages = 'odd' | 'even' | 'first';
type Part = 'Header' | 'Footer';
type Section = 'L' | 'C' | 'R';

interface PagesRef {
  readonly sheet: Sheet;
  readonly pages: Pages;
}

const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function read({ sheet, pages }: PagesRef, part: Part): Record<Section, string> {
  const text = textOf(child(sheet.find('headerFooter'), `${pages}${part}`));
  const sections: Record<Section, string> = { L: '', C: '', R: '' };
  let current: Section = 'C';
  // "&&" is an ampersand; "&L", "&C" and "&R" begin a section.
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+/g)) {
    const code = piece.slice(1).toUpperCase();
    if (piece.startsWith('&') && (code === 'L' || code === 'C' || code === 'R')) current = code;
    else sections[current] += piece;
  }
  return sections;
}

function write(ref: PagesRef, part: Part, section: Section, text: string): void {
  const sections = { ...read(ref, part), [section]: text };
  const element = ref.sheet.ensure('headerFooter');
  const whole = (['L', 'C', 'R'] as const)
    .map((one) => (sections[one] === '' ? '' : `&${one}${sections[one]}`))
    .join('');
  const name = `${ref.pages}${part}`;
  if (whole === '') remove(child(element, name));
  else setText(ensureChild(element, name, ORDER), whole);
}

function section(part: Part, one: Section): Member<PagesRef> {
  return {
    get: (ref) => read(ref, part)[one],
    set: (ref, value) => write(ref, part, one, toText(value)),
  };
}

const HeaderFooterClass: HostClass<PagesRef> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: section('Header', 'L'),
    centerHeader: section('Header', 'C'),
    rightHeader: section('Header', 'R'),
    leftFooter: section('Footer', 'L'),
    centerFooter: section('Footer', 'C'),
    rightFooter: section('Footer', 'R'),
  },
  methods: {},
};

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

function flag(name: string): Member<Sheet> {
  return {
    get: (sheet) => booleanAttribute(sheet.find('headerFooter'), name, true),
    set: (sheet, value) => void setAttributes(sheet.ensure('headerFooter'), { [name]: toBoolean(value) ? null : 0 }),
  };
}

const HeaderFooterGroupClass: HostClass<Sheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: (sheet) => {
        const element = sheet.find('headerFooter');
        const first = booleanAttribute(element, 'differentFirst', false) ? 1 : 0;
        const even = booleanAttribute(element, 'differentOddEven', false) ? 2 : 0;
        return STATES[first + even] ?? 'Default';
      },
      set: (sheet, value) => {
        const index = toChoice(value, Object.fromEntries(STATES.map((name, at) => [name, at])));
        setAttributes(sheet.ensure('headerFooter'), {
          differentFirst: index % 2 === 1 ? 1 : null,
          differentOddEven: index >= 2 ? 1 : null,
        });
      },
    },
    useSheetMargins: flag('alignWithMargins'),
    useSheetScale: flag('scaleWithDoc'),
    defaultForAllPages: { object: (sheet) => bind(HeaderFooterClass, { sheet, pages: 'odd' }) },
    oddPages: { object: (sheet) => bind(HeaderFooterClass, { sheet, pages: 'odd' }) },
    evenPages: { object: (sheet) => bind(HeaderFooterClass, { sheet, pages: 'even' }) },
    firstPage: { object: (sheet) => bind(HeaderFooterClass, { sheet, pages: 'first' }) },
  },
  methods: {},
};

export function headersFootersOf(sheet: Sheet): HostObject {
  return bind(HeaderFooterGroupClass, sheet);
}
