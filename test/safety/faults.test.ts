import { commit, evaluate, proposeWrite, undo, undoInfo } from '../../src/app';
import { openLocalHost, type LocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';
import { canonical, differences } from './canonical';
import { PROPOSALS } from './proposals';
import { smallPlan } from './small-plan';

/** Codes of Excel's documentation ("Error handling with the application-specific JavaScript APIs"), and those of its client. */
const CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Conflict',
  'ConnectionFailure',
  'FilteredRangeConflict',
  'GeneralException',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NotImplemented',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'Timeout',
  'UnsupportedOperation',
];

/** Where nothing of a batch was done, the code makes no difference but to those who read it: these are read. */
const FEW = ['ItemNotFound', 'ResponsePayloadSizeLimitExceeded', 'ConnectionFailure'];

/** These are tried with every point at which a batch may be cut; the others, larger ones, with the ones that tell most. */
const THOROUGH = ['status as values', 'status with charts', 'status as formulas', 'the choices of the user'];

let empty: Uint8Array;
beforeAll(async () => {
  // The hour is written too: it must not pass meanwhile. Only the clock stands still, timers run.
  jest.useFakeTimers({
    now: new Date('2026-11-25T12:00:00Z'),
    doNotFake: [
      'nextTick',
      'queueMicrotask',
      'setImmediate',
      'setInterval',
      'setTimeout',
      'clearTimeout',
      'performance',
    ],
  });
  empty = await (await smallPlan()).save();
});

type Use = (host: LocalHost) => Promise<unknown>;
type Point = 'before' | 'after' | number;
type Try = readonly [code: string, point: Point];

/** Runs a use of the workbook once without fault, and gives what the file is then, and how many syncs it took. */
async function whole(bytes: Uint8Array, use: Use) {
  const host = await openLocalHost(bytes);
  await withHost(host, () => use(host));
  return {
    after: shape(await host.save()),
    syncs: host.syncCount,
    actions: host.requests.map(({ actions }) => actions),
  };
}

/** What is compared: everything but the token and the time that tell one write from another. */
function shape(bytes: Uint8Array) {
  const parts = canonical(bytes);
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([path, text]) => !path.startsWith('customXml/') || text.includes('<maalbar '))
      .map(([path, text]) => [
        // Which number the part has says nothing.
        path.startsWith('customXml/') ? 'what Målbar keeps' : path,
        text.replace(/(token|writtenAt)[\\":]+[\w:.-]+/g, '$1').replace(/kl\. \d\d\.\d\d/g, 'kl.'),
      ]),
  );
}

async function outcome(bytes: Uint8Array, use: Use, n: number, code: string, point: Point) {
  const host = await openLocalHost(bytes);
  host.faults.failSync(n, code, undefined, point);
  let failed = false;
  await withHost(host, async () => {
    try {
      await use(host);
    } catch {
      failed = true;
    }
  });
  return { failed, after: shape(await host.save()) };
}

/** Before, within and after the batch: where the use is large. */
function fewTries(last: number): readonly Try[] {
  return [
    ['ConnectionFailure', 'before'],
    ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ['GeneralException', Math.max(1, Math.floor(last * part))] as const),
    ['ConnectionFailure', 'after'],
  ];
}

/** Every code before the batch; at the other points the code says nothing of what was done. */
function manyTries(codes: readonly string[], last: number): readonly Try[] {
  const points = ['after', ...[0.2, 0.5, 0.8].map((part) => Math.max(1, Math.floor(last * part)))] as const;
  return [
    ...codes.map((code) => [code, 'before'] as const),
    ...points.map((point) => ['ConnectionFailure', point] as const),
    ...points.map((point) => ['GeneralException', point] as const),
  ];
}

async function isAllOrNothing(
  bytes: Uint8Array,
  use: Use,
  triesOf = (last: number) => manyTries(FEW, last),
): Promise<string[]> {
  const before = shape(bytes);
  const { after: written, syncs, actions } = await whole(bytes, use);
  expect(differences(before, written)).not.toEqual([]);
  const wrong: string[] = [];
  for (let n = 1; n <= syncs; n += 1) {
    for (const [code, point] of triesOf(actions[n - 1] ?? 1)) {
      const { failed, after } = await outcome(bytes, use, n, code, point);
      const [asBefore, asWritten] = [differences(before, after), differences(written, after)];
      if (asBefore.length > 0 && asWritten.length > 0) {
        wrong.push(
          `${code} ${point} at sync ${n}: ${[...asBefore.slice(0, 2), 'OR', ...asWritten.slice(0, 2)].join('; ').slice(0, 600)}`,
        );
      } else if (failed && asBefore.length > 0)
        wrong.push(`${code} ${point} at sync ${n}: written, but told as failed`);
      else if (!failed && asWritten.length > 0)
        wrong.push(`${code} ${point} at sync ${n}: told as written, but is not`);
    }
  }
  return wrong;
}

describe('whatever goes wrong at whatever round trip, the workbook is as before or completely written', () => {
  test.each(Object.entries(PROPOSALS))(
    '%s',
    async (name, propose) => {
      const codes = name === 'status as values' ? CODES : FEW;
      const wrong = await isAllOrNothing(
        empty,
        async () => commit(propose(await evaluate())),
        THOROUGH.includes(name) ? (last) => manyTries(codes, last) : fewTries,
      );
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  test('a second write over the first', async () => {
    const host = await openLocalHost(empty);
    await withHost(host, async () => commit(proposeWrite(await evaluate(), { charts: true, mode: 'values' })));
    const changed = await openLocalHost(await host.save());
    await changed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data 2026').getRange('C7').values = [[120]];
      await context.sync();
    });
    const wrong = await isAllOrNothing(await changed.save(), async () =>
      commit(proposeWrite(await evaluate(), { charts: true, mode: 'values' })),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  test('undo', async () => {
    const host = await openLocalHost(empty);
    await withHost(host, async () => commit(proposeWrite(await evaluate(), { charts: true, mode: 'values' })));
    expect(await isAllOrNothing(await host.save(), () => undo())).toEqual([]);
  }, 300_000);
});

test('a write that is cut off for good says so, and is taken back when Excel answers again', async () => {
  const before = shape(empty);
  const host = await openLocalHost(empty);
  await withHost(host, async () => {
    const proposal = proposeWrite(await evaluate(), { charts: true, mode: 'values' });
    host.faults.failSync(2, 'ConnectionFailure', undefined, 60);
    for (let n = 3; n <= 12; n += 1) host.faults.failSync(n, 'ConnectionFailure');
    await expect(commit(proposal)).rejects.toMatchObject({ code: 'half_written' });
    while (host.requests.filter(({ cleanup }) => !cleanup).length < 14) await undoInfo().catch(() => undefined);
    expect(await undoInfo()).toMatchObject({ complete: false });
    await undo();
  });
  expect(differences(before, shape(await host.save()))).toEqual([]);
}, 60_000);
