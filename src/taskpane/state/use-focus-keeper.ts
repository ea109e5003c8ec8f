import { useEffect } from 'react';

/** An element that had the focus, or one around it, and where it stood. */
interface Stand {
  readonly element: Element;
  readonly parent: Element | null;
  readonly before: Element | null;
}

const HEADINGS = 'h1, h2, h3';
const SCREEN = '[data-screen]';

/** What came of writing and undoing is told here, */
const OUTCOME = '[data-outcome]';
/** and until then this stands on the page. */
const WORKING = '[data-working]';

/**
 * Keeps the focus with what the user does. A button that has done its work often goes away with the focus on it, and the
 * browser then leaves the keyboard at the top of the page. The focus goes instead to what came of it where that is told (what
 * was written or taken back), else to what has taken the place of the button: its heading, where there is one.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let path: readonly Stand[] = [];
    /** The same before the focus went from the screen to what is around the screens. */
    let onScreen: readonly Stand[] = [];
    let outcome: Element | null = null;
    let byKeys = true;
    let waiting = 0;

    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      path = pathOf(target);
      outcome = document.querySelector(OUTCOME);
      if (target.closest(SCREEN) !== null) onScreen = path;
    };
    const look = (): void => {
      waiting = 0;
      const active = document.activeElement;
      const isLost = active === null || active === document.body;
      const [left] = path;
      // Only what is gone has lost the focus; and in the workbook it is no matter of ours.
      if (!isLost || left === undefined || isShown(left.element) || !document.hasFocus()) return;
      if (document.querySelector(WORKING) !== null) return;
      const told = document.querySelector<HTMLElement>(OUTCOME);
      const next =
        told !== null && told !== outcome ? told : (inPlaceOf(path) ?? inPlaceOf(onScreen) ?? shownHeading(document));
      if (next === null) return;
      if (next.tabIndex < 0) next.tabIndex = -1;
      // Whoever points sees where he is; nothing is to move under the pointer.
      next.focus({ preventScroll: !byKeys });
    };
    const observer = new MutationObserver(() => {
      // The browser takes the focus from what is hidden when it next draws.
      if (waiting === 0 && path.length > 0)
        waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(look)));
    });
    const onInput = ({ type }: Event): void => {
      byKeys = type === 'keydown';
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onInput, true);
    document.addEventListener('pointerdown', onInput, true);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'hidden', 'disabled', 'data-working'],
    });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onInput, true);
      document.removeEventListener('pointerdown', onInput, true);
      observer.disconnect();
      cancelAnimationFrame(waiting);
    };
  }, []);
}

function pathOf(from: Element): readonly Stand[] {
  const path: Stand[] = [];
  for (
    let element: Element | null = from;
    element !== null && element !== document.body;
    element = element.parentElement
  ) {
    path.push({ element, parent: element.parentElement, before: element.previousElementSibling });
  }
  return path;
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** What stands where these are gone from; null where that is around the screens, or nowhere. */
function inPlaceOf(path: readonly Stand[]): HTMLElement | null {
  const [first] = path;
  if (first?.element instanceof HTMLElement && isShown(first.element)) return first.element;
  const { parent = null, before = null } = path.find((one) => one.parent !== null && isShown(one.parent)) ?? {};
  if (!(parent instanceof HTMLElement) || parent.closest(SCREEN) === null) return null;
  const next = before?.parentElement === parent ? before.nextElementSibling : parent.firstElementChild;
  if (next instanceof HTMLElement && isShown(next)) return shownHeading(next) ?? next;
  return shownHeading(parent) ?? parent;
}

function shownHeading(within: ParentNode): HTMLElement | null {
  return [...within.querySelectorAll<HTMLElement>(HEADINGS)].find(isShown) ?? null;
}
