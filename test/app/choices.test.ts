import { DEFAULT_CHOICES, proposeChoices, readChoices, type Choices } from '../../src/app';
import type { Edit } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheet, workbook } from '../builders/snapshot';

const EMPTY = workbook(sheet([['Mål']], { name: 'Mål' }));

/** The workbook after a proposal's settings are written. */
function after(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const settings = { ...snapshot.settings };
  for (const edit of edits) {
    if (edit.kind !== 'setting') continue;
    if (edit.after === null) Reflect.deleteProperty(settings, edit.key);
    else settings[edit.key] = edit.after;
  }
  return { ...snapshot, settings };
}

const keep = (snapshot: Snapshot, changes: Partial<Choices>): Snapshot =>
  after(snapshot, proposeChoices(snapshot, changes).plan.edits);

const CHANGES: readonly (readonly [string, Partial<Choices>])[] = [
  ['a policy', { policy: { ...DEFAULT_CHOICES.policy, partialMovement: 0.6, compare: 'as_stated' } }],
  ['an as-of', { asOf: '2026-Q2' }],
  ['an area with an apostrophe and letters of its own', { area: "Ærø's Ådal" }],
  ['columns', { columns: ['status', 'sentence'] }],
  ['live mode', { mode: 'live' }],
  ['a meeting', { meeting: 'Beskæftigelsesudvalget, 5. februar 2027 »ekstraordinært«' }],
];

describe('choices kept in the workbook', () => {
  it('are the defaults where nothing is kept', () => {
    expect(readChoices(EMPTY)).toEqual(DEFAULT_CHOICES);
  });

  it.each(CHANGES)('come back as they were: %s', (_, changes) => {
    expect(readChoices(keep(EMPTY, changes))).toEqual({ ...DEFAULT_CHOICES, ...changes });
  });

  it.each(CHANGES)('need no edit the second time: %s', (_, changes) => {
    expect(proposeChoices(keep(EMPTY, changes), changes).plan.edits).toEqual([]);
  });

  it('leave what is not given as it was', () => {
    const first = keep(EMPTY, { area: 'Ærø', columns: ['gap'] });
    expect(readChoices(keep(first, { columns: ['status', 'gap'] }))).toMatchObject({
      area: 'Ærø',
      columns: ['status', 'gap'],
    });
  });

  it('leave no setting behind when all is as it would be without', () => {
    const kept = keep(EMPTY, { area: 'Ærø' });
    expect(keep(kept, { area: null }).settings).toEqual({});
  });

  it('put columns into the order of the sheet', () => {
    expect(readChoices(keep(EMPTY, { columns: ['sentence', 'status', 'gap'] })).columns).toEqual([
      'status',
      'gap',
      'sentence',
    ]);
  });

  it('refuse a policy that is none, and no column at all', () => {
    const policy = { ...DEFAULT_CHOICES.policy, partialRatio: 1.5 };
    expect(() => proposeChoices(EMPTY, { policy })).toThrow();
    expect(() => proposeChoices(EMPTY, { columns: [] })).toThrow();
    expect(() => proposeChoices(EMPTY, { asOf: 'næste uge' })).toThrow();
  });

  it.each([
    ['no JSON', '{"area":'],
    ['a list', '["area"]'],
    ['null', 'null'],
  ])('count as not made where the setting is damaged: %s', (_, text) => {
    expect(readChoices({ ...EMPTY, settings: { 'maalbar.choices': text } })).toEqual(DEFAULT_CHOICES);
  });

  it('are read field by field where one of them is damaged', () => {
    const text = JSON.stringify({
      area: 'Ærø',
      asOf: '2026-13',
      policy: { partialMovement: 7, compare: 'as_stated' },
      columns: ['status', 'farve'],
      from: 'a later version',
    });
    expect(readChoices({ ...EMPTY, settings: { 'maalbar.choices': text } })).toEqual({
      ...DEFAULT_CHOICES,
      area: 'Ærø',
      policy: { ...DEFAULT_CHOICES.policy, compare: 'as_stated' },
    });
  });
});

describe("the as-of's cell in a live workbook", () => {
  const live = (cell: string | number, settings: Snapshot['settings'] = {}): Snapshot => ({
    ...workbook(sheet([['Vurderet pr.', cell]], { name: 'Beregning' })),
    names: [{ name: 'Maalbar_AsOf', formula: '=Beregning!$B$1' }],
    settings,
  });
  const JULY_2026 = 46_204;

  it('goes before the setting: it is what everyone sees', () => {
    expect(readChoices(live(JULY_2026)).asOf).toBe('2026-07');
    expect(readChoices(live('', { 'maalbar.choices': '{"asOf":"2026-03"}' })).asOf).toBeNull();
  });

  it('keeps the period as it was chosen while it shows its last month', () => {
    const settings = { 'maalbar.choices': '{"asOf":"2026-Q2"}' };
    expect(readChoices(live(46_174, settings)).asOf).toBe('2026-Q2');
    expect(readChoices(live(JULY_2026, settings)).asOf).toBe('2026-07');
  });

  it('leaves it to the setting where it cannot be read, or is gone', () => {
    const settings = { 'maalbar.choices': '{"asOf":"2026-03"}' };
    expect(readChoices(live('i går', settings)).asOf).toBe('2026-03');
    expect(readChoices({ ...live('', settings), names: [{ name: 'Maalbar_AsOf', formula: '=#REF!' }] }).asOf).toBe(
      '2026-03',
    );
  });

  it('is written with the choice', () => {
    expect(proposeChoices(live(''), { asOf: '2026-07' }).plan.edits).toContainEqual(
      expect.objectContaining({ kind: 'cells', sheet: 'Beregning', before: [['']], after: [[JULY_2026]] }),
    );
    expect(proposeChoices(live(JULY_2026), { asOf: '2026-07' }).plan.edits).not.toContainEqual(
      expect.objectContaining({ kind: 'cells' }),
    );
  });
});
