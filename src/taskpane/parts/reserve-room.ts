/**
 * For a bar that stays at the bottom of the pane, as a ref: what the keyboard comes to is scrolled clear of the bar, however
 * high that is (WCAG 2.4.11).
 */
export function reserveRoom(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null || typeof ResizeObserver === 'undefined') return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    const stays = getComputedStyle(bar).position === 'sticky';
    style.scrollPaddingBottom = stays ? `${bar.offsetHeight + ROOM}px` : '';
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = '';
  };
}

/** Pixels between the bar and what has the focus. */
const ROOM = 16;
