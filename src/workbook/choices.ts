/**
 * What the user has chosen for this workbook, kept in its settings: everyone who opens it evaluates it alike.
 * A setting is only a cache: one that is missing or damaged counts as not chosen, each field on its own.
 */
import { z } from 'zod';
import { DEFAULT_POLICY, isPeriod, type Period, type Policy } from '../engine';
import { asOfCellEdits, asOfInCell } from './as-of-cell';
import type { StatusColumn } from './decoded';
import type { Edit } from './plan';
import type { Snapshot } from './snapshot';

/** The status columns of product.md, in their order. */
export const STATUS_COLUMN_KEYS = [
  'status',
  'lastPeriod',
  'base',
  'targetLevel',
  'actual',
  'change',
  'gap',
  'attainment',
  'projection',
  'sentence',
  'assessedAt',
] as const satisfies readonly StatusColumn[];

/** Values stand as they were when they were written; live formulas go on evaluating (evaluation.md sections 2 to 5.4). */
export type Mode = 'values' | 'live';

export interface Choices {
  /** Whole: what nobody chose is as evaluation.md has it. */
  readonly policy: Policy;
  /** The last period to see; null sees everything that is in the workbook. */
  readonly asOf: Period | null;
  /** The area of goals that name none; null lets the workbook show it. */
  readonly area: string | null;
  /** Status columns to write, in the order of product.md. */
  readonly columns: readonly StatusColumn[];
  readonly mode: Mode;
  /** The meeting the appendix was last made for, as it stands in its pages' headers; '' for none. */
  readonly meeting: string;
}

export const DEFAULT_CHOICES: Choices = {
  policy: DEFAULT_POLICY,
  asOf: null,
  area: null,
  columns: STATUS_COLUMN_KEYS,
  mode: 'values',
  meeting: '',
};

const SETTING = 'maalbar.choices';
/** Far more than a page's header has room for. */
const MEETING_LENGTH = 500;

const share = z.number().min(0).max(1);
const policy = z.strictObject({
  partialMovement: share,
  partialRatio: share,
  compare: z.enum(['exact', 'as_stated']),
  pooled: z.boolean(),
  closeIncomplete: z.boolean(),
}) satisfies z.ZodType<Policy>;
const columns = z.array(z.enum(STATUS_COLUMN_KEYS)).min(1);
const fields = z.strictObject({
  policy: policy.partial(),
  asOf: z.string().refine(isPeriod).nullable(),
  area: z.string().min(1).nullable(),
  columns,
  mode: z.enum(['values', 'live']),
  meeting: z.string().max(MEETING_LENGTH),
});

/** As they are stored: only what differs from the defaults, so that a default mended later is a default everywhere. */
const stored = fields.partial();

export function readChoices(snapshot: Snapshot): Choices {
  const kept = parse(snapshot.settings[SETTING]);
  const own = <K extends keyof typeof fields.shape>(key: K): z.infer<(typeof fields.shape)[K]> | undefined => {
    const result = fields.shape[key].safeParse(kept[key]);
    return result.success ? (result.data as z.infer<(typeof fields.shape)[K]>) : undefined;
  };
  const asOf = own('asOf') ?? DEFAULT_CHOICES.asOf;
  const inCell = asOfInCell(snapshot, asOf);
  return {
    policy: { ...DEFAULT_POLICY, ...readPolicy(kept.policy) },
    asOf: inCell === undefined ? asOf : inCell,
    area: own('area') ?? DEFAULT_CHOICES.area,
    columns: inOrder(own('columns') ?? DEFAULT_CHOICES.columns),
    mode: own('mode') ?? DEFAULT_CHOICES.mode,
    meeting: own('meeting') ?? DEFAULT_CHOICES.meeting,
  };
}

/** Keeps the choices; no edits where the workbook has them already. Throws on a choice that is none (a share above 1). */
export function choiceEdits(snapshot: Snapshot, choices: Choices): Edit[] {
  const before = snapshot.settings[SETTING] ?? null;
  const after = textOf(choices);
  const same = before === after || textOf(readChoices(snapshot)) === after;
  return [
    ...(same ? [] : [{ kind: 'setting', key: SETTING, before, after } as const]),
    ...asOfCellEdits(snapshot, choices.asOf),
  ];
}

/** null where everything is as it would be without. */
function textOf({ policy: own, asOf, area, columns: chosen, mode, meeting }: Choices): string | null {
  const different = Object.entries(own).filter(([key, value]) => DEFAULT_POLICY[key as keyof Policy] !== value);
  const ordered = inOrder(chosen);
  const text: z.infer<typeof stored> = {
    ...(different.length > 0 ? { policy: Object.fromEntries(different) } : {}),
    ...(asOf === null ? {} : { asOf }),
    ...(area === null ? {} : { area }),
    ...(ordered.length === STATUS_COLUMN_KEYS.length ? {} : { columns: ordered }),
    ...(mode === DEFAULT_CHOICES.mode ? {} : { mode }),
    ...(meeting.trim() === '' ? {} : { meeting: meeting.trim().slice(0, MEETING_LENGTH) }),
  };
  const checked = stored.parse(text);
  return Object.keys(checked).length === 0 ? null : JSON.stringify(checked);
}

const inOrder = (chosen: readonly StatusColumn[]): (typeof STATUS_COLUMN_KEYS)[number][] =>
  STATUS_COLUMN_KEYS.filter((key) => chosen.includes(key));

const record = z.record(z.string(), z.unknown());

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

function readPolicy(kept: unknown): Partial<Policy> {
  const entries = Object.entries(record.safeParse(kept).data ?? {});
  return Object.assign(
    {},
    ...entries.map(([key, value]) => policy.partial().safeParse({ [key]: value }).data ?? {}),
  ) as Partial<Policy>;
}
