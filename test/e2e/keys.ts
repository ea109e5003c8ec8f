import type { Frame, Page } from 'playwright-core';

/** Where the keyboard is. */
interface Focus {
  readonly frame: Frame;
  /** Its name, or what it says; empty where nothing has the focus. */
  readonly name: string;
  readonly role: string;
  /** What is wrong with it: that it cannot be told from the rest, or lies under what stays in place (WCAG 2.4.7, 2.4.11). */
  readonly trouble: string | null;
}

/** What has the focus: in the page, or in the frame that has it. */
export async function focusOf(page: Page): Promise<Focus> {
  const main = page.mainFrame();
  const [child] = main.childFrames();
  const isInside = await main.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  const frame = isInside && child !== undefined ? child : main;
  return { frame, ...(await frame.evaluate(lookAtFocus)) };
}

/** Run in the page. */
function lookAtFocus(): { name: string; role: string; trouble: string | null } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: '', role: '', trouble: null };
  const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
  const name =
    [element.getAttribute('aria-label'), label, element.textContent].find((text) => (text ?? '') !== '') ?? '';
  const role = element.getAttribute('role') ?? element.getAttribute('type') ?? element.tagName.toLowerCase();
  const around = [element.parentElement, element.parentElement?.parentElement, element.nextElementSibling];
  const marks = [element, ...element.getElementsByTagName('*'), ...around.filter((one) => one != null)]
    .flatMap((one) => ['', '::after', '::before'].map((part) => getComputedStyle(one, part)))
    .some(
      ({ outlineStyle, outlineWidth, boxShadow, borderTopWidth, borderBottomWidth, content }) =>
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
        boxShadow.includes('inset') ||
        (content !== 'none' && Math.max(parseFloat(borderTopWidth), parseFloat(borderBottomWidth)) >= 2),
    );
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const places = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const isOpen = places.some(([x, y]) => {
    if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return false;
    for (let hit = document.elementFromPoint(x, y); hit !== null; hit = hit.parentElement) {
      if (hit.contains(element)) return true;
      if (/sticky|fixed/.test(getComputedStyle(hit).position)) return false;
    }
    return true;
  });
  const said = name.trim().slice(0, 60);
  const trouble = !marks ? `cannot be seen on "${said}"` : !isOpen ? `is covered on "${said}"` : null;
  return { name: name.trim(), role, trouble };
}

/** Someone who has nothing but a keyboard; what is wrong on the way is remembered. */
export interface Typist {
  readonly trouble: readonly string[];
  /** Presses Tab (or Shift+Tab) until what has the focus has that name, in the page or in the pane. */
  tabTo(name: RegExp, options?: { readonly back?: boolean; readonly role?: string }): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** After something was done: the focus must be somewhere, in the pane, and be seen. Its name. */
  focus(after: string): Promise<string>;
}

export function typist(page: Page): Typist {
  const trouble: string[] = [];
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    trouble,
    press,
    type: (text) => page.keyboard.insertText(text),
    tabTo: async (name, { back = false, role } = {}) => {
      const stops: string[] = [];
      for (let turn = 0; turn < 150; turn += 1) {
        await press(back ? 'Shift+Tab' : 'Tab');
        const focus = await focusOf(page);
        if (focus.trouble !== null && !trouble.includes(focus.trouble)) trouble.push(focus.trouble);
        stops.push(focus.name.slice(0, 20));
        if (name.test(focus.name) && (role === undefined || role === focus.role)) return;
      }
      throw new Error(`Tab never came to ${String(name)}: ${stops.slice(0, 60).join(' | ')}`);
    },
    focus: async (after) => {
      // Whatever leads the focus elsewhere does so within a few pictures.
      await page.waitForTimeout(150);
      const focus = await focusOf(page);
      if (focus.name === '') trouble.push(`is lost after ${after}`);
      if (focus.trouble !== null) trouble.push(`${focus.trouble} after ${after}`);
      return focus.name;
    },
  };
}
