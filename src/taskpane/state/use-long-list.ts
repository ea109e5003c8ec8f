import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useState, type CSSProperties } from 'react';

interface LongListOptions {
  readonly count: number;
  /** Pixels of a row; a guess that holds until the row has been measured. */
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** Rows that stay in the page when they are out of sight: the one with the focus, those with something half typed. */
  readonly kept: readonly number[];
  /** Pixels between rows. */
  readonly gap?: number;
}

interface LongList {
  /** Ref of the element that holds the rows. */
  readonly setList: (element: HTMLElement | null) => void;
  /** Its style: as high as all rows together. */
  readonly listStyle: CSSProperties;
  /** The rows that are in the page. */
  readonly rows: readonly VirtualItem[];
  /** For every row, which has `data-index`. */
  readonly measure: (element: Element | null) => void;
  readonly rowStyle: (row: VirtualItem) => CSSProperties;
  /** Brings a row into sight, and calls back when it is in the page. */
  readonly reach: (index: number, then: () => void) => void;
}

/** Of hundreds of rows only those near the window are in the page, and those that are kept. The window scrolls. */
export function useLongList(options: LongListOptions): LongList {
  const { count, estimate, keyOf, kept, gap = 0 } = options;
  const [list, setList] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  const rangeExtractor = useCallback(
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])]
        .filter((one) => one >= 0 && one < range.count)
        .sort((a, b) => a - b),
    [kept],
  );
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    gap,
    overscan: 6,
    scrollMargin: top,
    // The navigation stays on top of what is scrolled.
    scrollPaddingStart: 56,
    scrollPaddingEnd: 80,
    rangeExtractor,
  });
  const place = useCallback(() => {
    const offset = list === null ? 0 : list.getBoundingClientRect().top + window.scrollY;
    setTop((before) => (Math.abs(offset - before) > 1 ? offset : before));
  }, [list]);
  // What stands above may have grown or shrunk: a notice came, something was unfolded. It settles with the second look.
  useLayoutEffect(place);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [place]);

  return {
    setList,
    listStyle: { position: 'relative', height: `${virtual.getTotalSize()}px` },
    rows: virtual.getVirtualItems(),
    measure: virtual.measureElement,
    rowStyle: ({ start }) => ({
      position: 'absolute',
      top: 0,
      left: 0,
      width: '100%',
      transform: `translateY(${start - top}px)`,
    }),
    reach: (index, then) => {
      virtual.scrollToIndex(index, { align: 'auto' });
      // The row is in the page after the next drawing.
      requestAnimationFrame(() => {
        requestAnimationFrame(then);
      });
    },
  };
}
