import type { Period } from '../../period';

/**
 * What a period does in its sentence: the goal's target, its base, a way from one to the other, a stretch that is both
 * ("i perioden 2020-2024"), a start ("fra 2024"), or only part of a name ("Beskæftigelsesplan 2019").
 */
export type PeriodRole = 'target' | 'base' | 'fromTo' | 'stretch' | 'from' | 'title';

/** Token indices, `to` exclusive; `from` includes the words that lead the period in ("i forhold til niveauet ved"). */
export interface PeriodPhrase {
  readonly from: number;
  readonly to: number;
  readonly role: PeriodRole;
  /** The period itself; of `fromTo` and `stretch` the last. Null for "året før". */
  readonly period: Period | null;
  /** Of `fromTo` and `stretch` the first. */
  readonly first: Period | null;
  /** Tokens of `period` and of `first` alone. */
  readonly at: readonly [number, number];
  readonly firstAt: readonly [number, number] | null;
  /** "niveauet for 2019", "2019-niveau": the figure of that period is meant. */
  readonly level: boolean;
  /** Led in as a deadline: senest, inden, ved udgangen af, frem til. */
  readonly deadline: boolean;
}

export type Draft = Partial<PeriodPhrase> & Pick<PeriodPhrase, 'to' | 'role' | 'period' | 'at'>;
