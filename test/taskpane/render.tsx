import { configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Evaluation } from '../../src/app/evaluation';
import type { Language } from '../../src/i18n';
import type { App } from '../../src/taskpane/app-port';
import { Pane } from '../../src/taskpane/Pane';
import { exampleChanges, proposalOf, viewsOf } from './example-views';

// A busy machine may take its time over jsdom; that is no fault of the pane.
jest.setTimeout(60_000);
// A screen is compiled when it is first opened; the library would wait one second for it.
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no media queries: a light theme, and no one who changes it. */
function mockMedia(): void {
  window.matchMedia = (query: string): MediaQueryList => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
}

/** jsdom lays nothing out, so no size ever changes. */
function mockSizes(): void {
  window.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
}

/**
 * jsdom works out styles rule by rule, and Fluent has thousands: asking for an element by its role would take a second.
 * What is hidden in the pane is hidden by the attribute or by its own style, so that is all there is to know here.
 */
function quickStyles(): void {
  const real = window.getComputedStyle.bind(window);
  const plain = real(document.createElement('div'));
  window.getComputedStyle = (element: Element) => {
    const hidden =
      element.hasAttribute('hidden') || (element instanceof HTMLElement && element.style.display === 'none');
    const display = hidden ? 'none' : 'block';
    return new Proxy(plain, {
      get: (target, key) => {
        if (key === 'display') return display;
        if (key === 'visibility') return 'visible';
        if (key === 'pointerEvents') return 'auto';
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}
quickStyles();

export interface RecordingApp extends App {
  /** Every call, in order: ["evaluate", {...}]. */
  readonly calls: readonly (readonly [string, ...unknown[]])[];
}

/** An App that gives what a test says and remembers what it was asked. */
export function appOf(given: Partial<App> & { readonly evaluation?: Evaluation }): RecordingApp {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const { evaluation, ...own } = given;
  const app: App = {
    evaluate: () =>
      evaluation === undefined ? Promise.reject(new Error('no evaluation given')) : Promise.resolve(evaluation),
    proposeWrite: () => Promise.resolve(proposalOf()),
    preview: () => Promise.resolve(exampleChanges()),
    commit: () =>
      Promise.resolve({ edits: 3, sheets: ['Mål', 'Grafer'], places: { Mål: 'R6', Grafer: 'A1' }, findings: [] }),
    undoInfo: () => Promise.resolve(null),
    undo: () => Promise.resolve({ purpose: 'status', sheets: ['Mål'], findings: [] }),
    onReport: () => Promise.resolve(() => undefined),
    select: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
    goalAt: () => Promise.resolve(null),
    isOutdatedBy: () => Promise.resolve(true),
    goalChart: () => Promise.resolve(null),
    openSample: () => Promise.resolve(),
    opensWithWorkbook: () => Promise.resolve(false),
    setOpensWithWorkbook: () => Promise.resolve(),
    checkEvaluatedPlan: () => Promise.resolve([]),
    ...viewsOf(),
    ...own,
  };
  return new Proxy<RecordingApp>(Object.assign(app, { calls }), {
    get: (target, name: string, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      // What only looks or listens is no step of what the user does.
      if (typeof member !== 'function' || QUIET.has(name)) return member;
      return (...args: unknown[]): unknown => {
        calls.push([name, ...args.filter((arg) => !isTurns(arg))]);
        return member(...args);
      };
    },
  });
}

/** How long work is followed and given up is no part of what was asked. */
const isTurns = (arg: unknown): boolean => typeof arg === 'object' && arg !== null && 'signal' in arg;

const QUIET = new Set([
  'watch',
  'goalAt',
  'isOutdatedBy',
  'goalChart',
  'onReport',
  'preview',
  'undoInfo',
  'opensWithWorkbook',
  'newYearCoverage',
  'appendixParts',
  'appendixHtml',
  'chartPictures',
]);

export interface Rendered extends RenderResult {
  readonly user: UserEvent;
}

/** What jsdom lacks of a window, and nothing kept from the test before. */
export function mockWindow(): void {
  mockMedia();
  mockSizes();
  window.localStorage.clear();
  window.scrollTo = () => undefined;
}

/** The whole pane on an App. */
export function renderPane(app: App, language: Language = 'da'): Rendered {
  mockWindow();
  const user = userEvent.setup();
  const result = render(<Pane app={app} language={language} version="9.9.9" hostTheme={null} />);
  return { ...result, user };
}
