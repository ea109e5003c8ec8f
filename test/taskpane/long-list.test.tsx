import { act, render, screen } from '@testing-library/react';
import { LongList } from '../../src/taskpane/parts/LongList';

const ROW = 50;

let scrolled = 0;

beforeAll(() => {
  // jsdom lays nothing out and scrolls nothing.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => ROW });
  Object.defineProperty(window, 'scrollY', { configurable: true, get: () => scrolled });
  jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, -scrolled, 300, ROW));
});
afterAll(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, 'offsetHeight');
  Reflect.deleteProperty(window, 'scrollY');
});

function show(count: number): void {
  const items = Array.from({ length: count }, (_, at) => `Mål ${at + 1}`);
  render(
    <LongList items={items} keyOf={(item) => item} height={ROW} gap={0}>
      {(item) => <button type="button">{item}</button>}
    </LongList>,
  );
}

test('a short list is in the page as it is', () => {
  show(40);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
});

test('of a long list only what is near the window is in the page, and the list says how long it is', () => {
  show(500);
  const items = screen.getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(60);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('500');
  expect(screen.getByRole('list').style.height).toBe(`${500 * ROW}px`);
});

test('the items that the user was in stay, wherever the window is scrolled to', () => {
  show(500);
  act(() => {
    screen.getByRole('button', { name: 'Mål 3' }).focus();
  });
  act(() => {
    scrolled = 400 * ROW;
    window.dispatchEvent(new Event('scroll'));
  });
  expect(screen.queryByRole('button', { name: 'Mål 4' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Mål 3' })).toBe(document.activeElement);
  expect(screen.getByRole('button', { name: 'Mål 401' })).toBeTruthy();
});
