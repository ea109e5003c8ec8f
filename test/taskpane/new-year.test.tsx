import { screen, within } from '@testing-library/react';
import type { NewYearChoices, NewYearDraft } from '../../src/app';
import { readLevel } from '../../src/taskpane/view/level-input';
import { examplePlan } from './example';
import { exampleDraft } from './example-views';
import { appOf, renderPane, type RecordingApp } from './render';

const words = (text: string) => ({ da: text, en: text });
const asks = (of: 'share' | 'fall' | 'change' | 'any', isRange = false) => ({ unit: words('pct.'), isRange, of });

async function drafted(given: Parameters<typeof appOf>[0] = {}) {
  const app = appOf({ evaluation: examplePlan(), ...given });
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('heading', { name: 'Overblik' });
  await rendered.user.click(screen.getByRole('button', { name: 'Nyt år' }));
  await screen.findByRole('heading', { name: 'Målene' });
  return { app, ...rendered };
}

const row = (number: number) => screen.getByRole('button', { name: new RegExp(`^Mål ${number} `) });
const asked = (app: RecordingApp): readonly [unknown, NewYearDraft, NewYearChoices] =>
  app.calls
    .filter(([name]) => name === 'proposeNewYear')
    .at(-1)
    ?.slice(1) as never;

describe('a level of the user’s own', () => {
  test.each([
    ['4', '', asks('fall'), { value: 4, valueHigh: null }],
    ['9,5', '', asks('share'), { value: 9.5, valueHigh: null }],
    ['1.200', '', asks('any'), { value: 1200, valueHigh: null }],
    ['0', '', asks('any'), { value: 0, valueHigh: null }],
    ['100', '', asks('share'), { value: 100, valueHigh: null }],
    ['140', '', asks('change'), { value: 140, valueHigh: null }],
    ['680', '700', asks('any', true), { value: 680, valueHigh: 700 }],
    ['fire', '', asks('fall'), 'notNumber'],
    ['', '', asks('fall'), 'notNumber'],
    ['680', '', asks('any', true), 'notNumber'],
    ['−4', '', asks('change'), 'negative'],
    ['0', '', asks('change'), 'zero'],
    ['0', '', asks('fall'), 'zero'],
    ['100,1', '', asks('share'), 'over100'],
    ['101', '', asks('fall'), 'fallOver100'],
    ['700', '680', asks('any', true), 'reversed'],
    ['700', '700', asks('any', true), 'reversed'],
  ])('%s %s, asked %j: %j', (low, high, what, read) => {
    expect(readLevel(what, low, high)).toEqual(read);
  });

  test('goes into the proposal when the field is left, and into the folded row', async () => {
    const { app, user } = await drafted();
    expect(row(1).textContent).toContain('måltal X');
    await user.click(row(1));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Måltal' }), 'Eget måltal');
    await user.type(screen.getByRole('textbox', { name: 'Eget måltal' }), '3,5{Tab}');
    expect(asked(app)[2].goals).toEqual({ 'Mål!5': { level: { value: 3.5, valueHigh: null } } });
    expect(row(1).textContent).toContain('3,5 pct.');
  });

  test('that is none is said beside the field, and the level stays open', async () => {
    const { app, user } = await drafted();
    await user.click(row(1));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Måltal' }), 'Eget måltal');
    const field = screen.getByRole('textbox', { name: 'Eget måltal' });
    await user.type(field, '3,5{Enter}');
    await user.clear(field);
    await user.type(field, 'cirka 4{Tab}');
    expect(screen.getByRole('alert').textContent).toBe('Skriv et tal, fx 4 eller 9,5.');
    expect(asked(app)[2].goals?.['Mål!5']?.level).toBeNull();
    expect(row(1).textContent).toContain('måltal X');
  });
});

describe('next year’s plan', () => {
  test('shows its goals folded, with no control in the page before one is unfolded', async () => {
    await drafted();
    expect(screen.queryByRole('combobox', { name: 'Hvad skal der ske?' })).toBeNull();
    expect(row(2).textContent).toContain('Andelen skal være minimum X pct. i 2027.');
  });

  test('a goal can be dropped, and the count says so', async () => {
    const { app, user } = await drafted();
    await user.click(row(2));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvad skal der ske?' }), 'Udgår');
    expect(screen.getByText('1 mål kommer med i udkastet.')).toBeTruthy();
    expect(asked(app)[2].goals).toEqual({ 'Mål!6': { action: 'drop' } });
    expect(screen.queryByRole('textbox', { name: 'Næste års sætning' })).toBeNull();
  });

  test('a sentence can be rewritten, is warned of where it says another goal, and can be taken back', async () => {
    const { app, user } = await drafted();
    await user.click(row(2));
    const sentence = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Næste års sætning' });
    expect(sentence.lang).toBe('da');
    await user.clear(sentence);
    expect(screen.getByText('Skriv en sætning.')).toBeTruthy();
    await user.type(sentence, 'Andelen   skal være 61 pct.{Tab}');
    expect(asked(app)[2].goals).toEqual({ 'Mål!6': { text: 'Andelen skal være 61 pct.' } });
    expect(await screen.findByText(/^Sætningen siger noget andet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Brug den foreslåede sætning' }));
    expect(asked(app)[2].goals).toEqual({ 'Mål!6': {} });
    expect(sentence.value).toBe('Andelen skal være minimum X pct. i 2027.');
  });

  test('tells when what is to happen', async () => {
    const { user } = await drafted();
    await user.click(screen.getByRole('button', { name: /^Tidsplan/ }));
    expect(screen.getByText('Maj 2027')).toBeTruthy();
    expect(screen.getByText('Opfølgning på 1. kvartal 2027')).toBeTruthy();
  });

  test('a goal of the minister’s that is not covered can be added, and taken out again', async () => {
    const { app, user } = await drafted();
    const add = await screen.findByRole('button', {
      name: 'Tilføj målet »Flere personer med handicap skal i beskæftigelse«',
    });
    await user.click(add);
    expect(await screen.findAllByText('3 mål kommer med i udkastet.')).toHaveLength(2);
    expect(row(3).textContent).toContain('Tilføjet');
    expect(asked(app)[1].goals.map(({ number }) => number)).toEqual(['1', '2', '3']);
    await user.click(row(3));
    await user.click(screen.getByRole('button', { name: 'Fjern målet igen' }));
    expect(await screen.findAllByText('2 mål kommer med i udkastet.')).toHaveLength(2);
  });

  test('of five hundred goals draws those near the window', async () => {
    const [first] = exampleDraft(2027).goals;
    const goals = first === undefined ? [] : Array.from({ length: 500 }, (_, at) => ({ ...first, id: `Mål!${at}` }));
    await drafted({ draftNewYear: (_evaluation, { year }) => Promise.resolve({ ...exampleDraft(year), goals }) });
    expect(screen.getByText('500 mål kommer med i udkastet.')).toBeTruthy();
    const list = screen.getByRole('heading', { name: 'Målene' }).closest('section');
    expect(within(list as HTMLElement).queryAllByRole('article').length).toBeLessThan(150);
  });
});
