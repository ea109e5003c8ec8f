import type { Sheet } from '../model/sheet';
import { rect } from '../model/address';
import { apiError } from '../protocol/api-error';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { append, children, numberAttribute, remove, setAttributes, type Element } from '../xlsx/xml';
import { rangeArgument, rangeObject } from './range';

interface BreaksRef {
  readonly sheet: Sheet;
  /** Between rows (a horizontal break), or between columns. */
  readonly horizontal: boolean;
}

interface BreakRef extends BreaksRef {
  /** The row or column before which the page ends. */
  readonly index: number;
}

function listName({ horizontal }: BreaksRef): 'rowBreaks' | 'colBreaks' {
  return horizontal ? 'rowBreaks' : 'colBreaks';
}

function elements(ref: BreaksRef): Element[] {
  const list = ref.sheet.find(listName(ref));
  return list ? children(list, 'brk') : [];
}

function indexes(ref: BreaksRef): number[] {
  return elements(ref)
    .flatMap((element) => numberAttribute(element, 'id') ?? [])
    .sort((a, b) => a - b);
}

function set(ref: BreaksRef, wanted: readonly number[]): void {
  const kept = new Map(elements(ref).map((element) => [numberAttribute(element, 'id'), element]));
  const list = ref.sheet.ensure(listName(ref));
  for (const element of children(list)) remove(element);
  for (const id of [...wanted].sort((a, b) => a - b)) {
    const known = kept.get(id);
    if (known) list.appendChild(known);
    else setAttributes(append(list, 'brk'), { id, max: ref.horizontal ? 16_383 : 1_048_575, man: 1 });
  }
  if (wanted.length === 0) remove(list);
  else setAttributes(list, { count: wanted.length, manualBreakCount: wanted.length });
}

function pageBreakClass(name: string): HostClass<BreakRef> {
  return {
    name,
    properties: {
      columnIndex: { get: ({ horizontal, index }) => (horizontal ? 0 : index) },
      rowIndex: { get: ({ horizontal, index }) => (horizontal ? index : 0) },
    },
    methods: {
      delete: (ref) =>
        set(
          ref,
          indexes(ref).filter((index) => index !== ref.index),
        ),
      getCellAfterBreak: ({ sheet, horizontal, index }) =>
        rangeObject(sheet, horizontal ? rect(index, 0) : rect(0, index)),
    },
  };
}

const PageBreakClass = pageBreakClass('PageBreak');

const PageBreakCollectionClass: HostClass<BreaksRef> = {
  name: 'PageBreakCollection',
  properties: {},
  methods: {
    add: (ref, args) => {
      const { row, column } = rangeArgument(ref.sheet, args, 0).area;
      const index = ref.horizontal ? row : column;
      if (index === 0) throw apiError('InvalidArgument');
      set(ref, [...new Set([...indexes(ref), index])]);
      return bind(PageBreakClass, { ...ref, index });
    },
    getCount: (ref) => indexes(ref).length,
    getItem: (ref, args) => {
      const index = indexes(ref)[args.integer(0)];
      if (index === undefined) throw apiError('ItemNotFound');
      return bind(PageBreakClass, { ...ref, index });
    },
    removePageBreaks: (ref) => set(ref, []),
  },
  items: (ref) => indexes(ref).map((index) => bind(PageBreakClass, { ...ref, index })),
};

export function pageBreaksOf(sheet: Sheet, horizontal: boolean): HostObject {
  return bind(PageBreakCollectionClass, { sheet, horizontal });
}
