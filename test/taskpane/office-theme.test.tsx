import { act, render } from '@testing-library/react';
import { followOfficeTheme, type ThemedOffice } from '../../src/taskpane/theme/follow-office-theme';
import type { HostTheme } from '../../src/taskpane/theme/office-theme';
import { Pane } from '../../src/taskpane/Pane';
import { appOf, mockWindow } from './render';

const WHITE: HostTheme = { bodyBackgroundColor: '#FFFFFF' };
const BLACK: HostTheme = { bodyBackgroundColor: '#262626' };

/** An Office whose theme a test changes, with or without the event. */
function officeOf(has: 'event' | 'no event' | 'an event that fails') {
  const state = { theme: WHITE, raise: (event: unknown): void => void event, types: [] as unknown[] };
  const office: ThemedOffice = {
    ...(has === 'no event' ? {} : { EventType: { OfficeThemeChanged: 'officeThemeChanged' } }),
    context: {
      get officeTheme() {
        return state.theme;
      },
      document: {
        addHandlerAsync: (type: unknown, handler) => {
          if (has === 'an event that fails') throw new Error('not supported here');
          state.types.push(type);
          state.raise = handler;
        },
      },
    },
  };
  return { office, state };
}

describe('the theme of Office', () => {
  const seen: (HostTheme | null)[] = [];
  const ends: (() => void)[] = [];
  const follow = (office: ThemedOffice): void => {
    ends.push(followOfficeTheme(office, (theme) => seen.push(theme)));
  };
  beforeEach(() => {
    seen.length = 0;
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  test('is taken from the event, also when the host itself still tells the old one', () => {
    const { office, state } = officeOf('event');
    follow(office);
    expect(state.types).toEqual(['officeThemeChanged']);
    state.raise({ type: 'officeThemeChanged', officeTheme: BLACK });
    expect(seen).toEqual([BLACK]);
  });

  test('is read again when the event carries none', () => {
    const { office, state } = officeOf('event');
    follow(office);
    state.theme = BLACK;
    state.raise({ type: 'officeThemeChanged' });
    expect(seen).toEqual([BLACK]);
  });

  test.each(['no event', 'an event that fails'] as const)('is read when the user comes back to the pane: %s', (has) => {
    const { office, state } = officeOf(has);
    follow(office);
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([]);
    state.theme = BLACK;
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([BLACK]);
    state.theme = WHITE;
    document.documentElement.dispatchEvent(new Event('pointerenter'));
    expect(seen).toEqual([BLACK, WHITE]);
  });

  test('is not told of when only its shade differs, nor after the end', () => {
    const { office, state } = officeOf('event');
    const end = followOfficeTheme(office, (theme) => seen.push(theme));
    state.raise({ officeTheme: { bodyBackgroundColor: '#F0F0F0' } });
    end();
    state.raise({ officeTheme: BLACK });
    state.theme = BLACK;
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([]);
  });

  test('colours the whole pane anew, and what the user was doing stays', async () => {
    mockWindow();
    const pane = (hostTheme: HostTheme) => <Pane app={appOf({})} language="da" version="9.9.9" hostTheme={hostTheme} />;
    const { container, rerender, findByRole } = render(pane(WHITE));
    const backgrounds = (): string =>
      getComputedVariable(container.querySelector('.fui-FluentProvider'), '--colorNeutralBackground1');
    const button = await findByRole('button', { name: 'Vurder mål' });
    button.focus();
    const light = backgrounds();
    act(() => {
      rerender(pane(BLACK));
    });
    expect(light).toBe('#ffffff');
    expect(backgrounds()).not.toBe(light);
    expect(document.activeElement).toBe(button);
  });
});

/** Fluent puts its colours into a style sheet, under the class of its provider. */
function getComputedVariable(element: Element | null, name: string): string {
  const classes = [...(element?.classList ?? [])].map((one) => `.${one}`);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const texts = rules.map(({ cssText }) => cssText).filter((text) => classes.some((one) => text.startsWith(`${one} `)));
  return texts.map((text) => new RegExp(`${name}:\\s*([^;]+);`).exec(text)?.[1]?.trim()).find(Boolean) ?? '';
}
