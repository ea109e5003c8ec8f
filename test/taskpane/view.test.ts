import { createTranslator } from '../../src/i18n';
import { cardId } from '../../src/taskpane/view/card-id';
import { asOfChoices, lastMonthOf } from '../../src/taskpane/view/periods';
import { placeOf } from '../../src/taskpane/view/place';
import { bareText, differenceText, measureOf, quantityText } from '../../src/taskpane/view/quantity';
import { sectionsOf } from '../../src/taskpane/view/sections';
import { countStatuses, STATUS_ORDER } from '../../src/taskpane/view/statuses';
import { isDarkColor, isDarkTheme } from '../../src/taskpane/theme/office-theme';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../src/taskpane/theme/status-colors';
import { failureOf } from '../../src/taskpane/app-port';
import { da as catalogue } from '../../src/i18n/da';
import { reservationsOf } from '../../src/taskpane/view/reservations';
import { decodedOf, evaluationOf, goalOf } from './fixtures';

const da = createTranslator('da');
const en = createTranslator('en');

describe('places', () => {
  test.each([
    ['Tal!C7', { sheet: 'Tal', address: 'C7' }],
    ["'Mål 2026'!C7", { sheet: 'Mål 2026', address: 'C7' }],
    ["'Bo''s ark'!A1:B2", { sheet: "Bo's ark", address: 'A1:B2' }],
    ["'a!b'!C3", { sheet: 'a!b', address: 'C3' }],
    ['C7', null],
    ['!C7', null],
    ['Tal!', null],
  ])('%s', (reference, place) => {
    expect(placeOf(reference)).toEqual(place);
  });

  test('cards of sheets with similar names have different ids', () => {
    expect(cardId('a b!3')).not.toBe(cardId('a-b!3'));
  });
});

describe('reservations about a goal', () => {
  const stale = { code: 'stale', severity: 'warning', goal: '1', params: { period: '2026-01', months: 6 } } as const;
  const told = da.t('finding.stale', { period: 'januar 2026', months: '6' });

  test('are those of its verdict and what was found of it when the workbook was read, each once', () => {
    const issue = { code: 'latest_preliminary', params: { period: '2026-07' } };
    const goal = goalOf({ number: '1', assessment: { issues: [issue, stale] } });
    const evaluation = evaluationOf([goal, goalOf({ number: '2' })], {
      findings: [stale, { ...stale, goal: '2', params: { period: '2025-01', months: 18 } }],
    });
    expect(reservationsOf(evaluation, goal, da)).toEqual([
      'Tallet for juli 2026 er foreløbigt og kan ændre sig.',
      told,
    ]);
  });

  test('are not those of another goal with its number on another sheet', () => {
    const [here, there] = [goalOf({ number: '1', sheet: 'Mål' }), goalOf({ number: '1', sheet: 'Mål 2025' })];
    const evaluation = evaluationOf([here, there], { findings: [stale, { ...stale, sheet: 'Mål 2025' }] });
    expect(reservationsOf(evaluation, here, da)).toEqual([]);
    expect(reservationsOf(evaluation, there, da)).toEqual([told]);
  });
});

describe('as-of', () => {
  test.each([
    ['2018-10', '2018-10'],
    ['2018-Q4', '2018-12'],
    ['2018-Q1', '2018-03'],
    ['2018-H1', '2018-06'],
    ['2018', '2018-12'],
    ['2018-10/P12M', '2018-10'],
    ['okt', null],
    ['', null],
  ])('the last month of %s is %s', (code, month) => {
    expect(lastMonthOf(code)).toBe(month);
  });

  test('offers every month with a figure once, latest first, gaps left out', () => {
    const decoded = decodedOf([
      ['2026-05', 1],
      ['2026-Q2', 2],
      ['2026-06', 3],
      ['2026-07', null],
    ]);
    expect(asOfChoices({ decoded }, null)).toEqual(['2026-06', '2026-05']);
  });

  test('leaves out what lies after the latest figure of the goals: budgets and target paths', () => {
    const decoded = decodedOf([
      ['2026-06', 3],
      ['2026-12', 4],
    ]);
    expect(asOfChoices({ decoded }, '2026-06')).toEqual(['2026-06']);
  });
});

describe('quantities', () => {
  const persons = goalOf({ goal: { kind: 'level', unit: 'persons', unitText: 'fuldtidspersoner' } });
  const share = goalOf({ goal: { kind: 'average', unit: 'percent' }, assessment: { unit: 'percent' } });
  const weeks = goalOf({ goal: { kind: 'average', unit: 'weeks', unitText: 'uge' }, assessment: { unit: 'weeks' } });
  const change = goalOf({ goal: { kind: 'change', unit: 'percent', value: 4, decimals: 1 } });

  test.each([
    ['persons', persons, 3249.4, '3.249 fuldtidspersoner', '3,249 persons'],
    ['a share', share, 59.94, '59,9 pct.', '59.9%'],
    ['weeks', weeks, 9.62, '9,6 uge', '9.6 weeks'],
    ['a count that changes by percent', change, 3249.4, '3.249', '3,249'],
  ])('of %s', (_name, goal, value, danish, english) => {
    expect(quantityText(value, measureOf(goal, da), da)).toBe(danish);
    expect(quantityText(value, measureOf(goal, en), en)).toBe(english);
  });

  test('a difference between shares is in percentage points', () => {
    expect(differenceText(-2.07, measureOf(share, da), da, { signed: true })).toBe('−2,1 procentpoint');
  });

  test.each([
    [0.4, '0,4 fuldtidspersoner'],
    [0.5, '1 fuldtidspersoner'],
    [0.03, '0,03 fuldtidspersoner'],
    [0, '0 fuldtidspersoner'],
    [1e-12, '0 fuldtidspersoner'],
  ])('a difference of %d that is there is not shown as 0', (value, text) => {
    expect(differenceText(value, measureOf(persons, da), da)).toBe(text);
  });

  test.each([
    [9.57, 10, '9,6', '10,0'],
    [9.97, 10, '9,97', '10,00'],
    [9.4, 10, '9', '10'],
    [10, 10, '10', '10'],
  ])('an actual of %d for a target of %d is told from it', (actual, target, shownActual, shownTarget) => {
    const goal = goalOf({
      goal: { kind: 'count', unit: 'events' },
      assessment: { actual: { period: '2026', value: actual }, target: { period: '2026', value: target } },
    });
    const measure = measureOf(goal, da);
    expect(bareText(actual, measure, da)).toBe(shownActual);
    expect(bareText(target, measure, da)).toBe(shownTarget);
  });

  test('a level keeps the decimals that the goal states', () => {
    const stated = goalOf({ goal: { kind: 'level', unit: 'percent', decimals: 2 }, assessment: { unit: 'percent' } });
    expect(bareText(3.456, measureOf(stated, da), da)).toBe('3,46 pct.');
  });
});

describe('statuses', () => {
  test('have an order, a text and colours in both themes, every one', () => {
    const all = Object.keys(catalogue.status).sort();
    expect([...STATUS_ORDER].sort()).toEqual(all);
    expect(Object.keys(LIGHT_PALETTE).sort()).toEqual(all);
    expect(Object.keys(DARK_PALETTE).sort()).toEqual(all);
    expect(Object.keys(catalogue.statusMeaning).sort()).toEqual(all);
  });

  test('are counted in that order, without those that no goal has', () => {
    expect(countStatuses(['off_track', 'met', 'off_track'])).toEqual([
      { status: 'met', count: 1 },
      { status: 'off_track', count: 2 },
    ]);
  });

  test.each([...Object.entries(LIGHT_PALETTE), ...Object.entries(DARK_PALETTE)])(
    'the text of %s can be read on its background',
    (_status, { background, text }) => {
      expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('sections', () => {
  test('stand in the order in which the plan names them, and goals keep theirs', () => {
    const [a, b, c] = [goalOf({ section: 'B' }), goalOf({ section: null }), goalOf({ section: 'B' })];
    expect(sectionsOf([a, b, c])).toEqual([
      { name: 'B', goals: [a, c] },
      { name: null, goals: [b] },
    ]);
  });
});

describe('the theme of the host', () => {
  test.each([
    ['#ffffff', false],
    ['#262626', true],
    ['1F1F1F', true],
    ['#0b5a69', true],
    ['#f3f2f1', false],
    ['red', null],
    ['', null],
  ])('%s is dark: %s', (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });

  test('says itself whether it is dark where it can', () => {
    expect(isDarkTheme({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' })).toBe(true);
    expect(isDarkTheme({ bodyBackgroundColor: '#000000' })).toBe(true);
    expect(isDarkTheme({})).toBeNull();
    expect(isDarkTheme(null)).toBeNull();
  });
});

describe('failures', () => {
  test.each([
    [
      Object.assign(new Error('x'), { code: 'busy', excelCode: 'RequestAborted' }),
      { code: 'busy', detail: 'RequestAborted' },
    ],
    [new TypeError('x'), { code: 'unknown', detail: 'TypeError' }],
    ['text', { code: 'unknown', detail: null }],
    [null, { code: 'unknown', detail: null }],
  ])('%p', (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
