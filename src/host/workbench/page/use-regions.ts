import { useEffect } from 'react';
import { eachWindow } from './windows';

/** Where F6 goes in turn: the bar, the sheet, its tabs, the pane. */
const REGIONS = [
  'header button, header select',
  '[role="grid"] [aria-selected="true"]',
  'main nav [aria-current="true"]',
  'iframe',
];

function next(from: number, by: 1 | -1): HTMLElement | null {
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const selector = REGIONS[(from + by * step + REGIONS.length * 2) % REGIONS.length] ?? '';
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null) return element;
  }
  return null;
}

function regionOf(element: Element | null): number {
  if (element === null) return -1;
  if (element.tagName === 'IFRAME') return 3;
  if (element.closest('main nav') !== null) return 2;
  return element.closest('main') !== null ? 1 : element.closest('header') !== null ? 0 : -1;
}

/** F6 and Shift+F6 go from one part of the page to the next, as in Excel; the pane's own page lets them through. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const element = next(regionOf(document.activeElement), event.shiftKey ? -1 : 1);
      if (element === null) return;
      event.preventDefault();
      element.focus();
    };
    const stop = eachWindow((target) => {
      target.addEventListener('keydown', onKeyDown);
    });
    return () => {
      stop();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
