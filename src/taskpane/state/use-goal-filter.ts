import { useMemo, useState } from 'react';
import type { EvaluatedGoal, Evaluation } from '../../app';
import type { Status } from '../../engine';
import { matchesSearch, SEARCHABLE } from '../view/goal-search';
import { inListOrder } from '../view/sections';
import { countStatuses, type StatusCount } from '../view/statuses';

/** Which goals of the evaluation are shown, and in which order: the same for the list and for going from goal to goal. */
export interface GoalFilter {
  readonly statuses: ReadonlySet<Status>;
  readonly query: string;
  readonly setStatuses: (statuses: ReadonlySet<Status>) => void;
  readonly setQuery: (query: string) => void;
  readonly clear: () => void;
  /** Whether there are so many goals that one searches for them. */
  readonly isSearchable: boolean;
  readonly isFiltered: boolean;
  /** How many of the goals that are searched for have each status; those that none has are chosen ones. */
  readonly counts: readonly StatusCount[];
  /** What is shown, in the order of the list. */
  readonly goals: readonly EvaluatedGoal[];
}

const NONE: ReadonlySet<Status> = new Set();

export function useGoalFilter(evaluation: Evaluation | null): GoalFilter {
  const [chosen, setStatuses] = useState(NONE);
  const [asked, setQuery] = useState('');
  const filtered = useMemo(() => filterGoals(evaluation?.goals ?? [], chosen, asked), [evaluation, chosen, asked]);
  return {
    ...filtered,
    setStatuses,
    setQuery,
    clear: () => {
      setStatuses(NONE);
      setQuery('');
    },
  };
}

/** What a filter leaves of these goals. */
export function filterGoals(all: readonly EvaluatedGoal[], chosen: ReadonlySet<Status>, asked: string) {
  const ofPlan = countStatuses(all.map(({ assessment }) => assessment.status));
  // A status that no goal has any more, or a search that is offered no longer, must not keep the list empty.
  const statuses = new Set([...chosen].filter((status) => ofPlan.some((one) => one.status === status)));
  const isSearchable = all.length >= SEARCHABLE;
  const query = isSearchable ? asked : '';
  const found = query.trim() === '' ? all : all.filter((goal) => matchesSearch(goal, query));
  const shown = statuses.size === 0 ? found : found.filter(({ assessment }) => statuses.has(assessment.status));
  return {
    statuses,
    query,
    isSearchable,
    isFiltered: statuses.size > 0 || query.trim() !== '',
    counts: ofPlan
      .map(({ status }) => ({
        status,
        count: found.filter(({ assessment }) => assessment.status === status).length,
      }))
      .filter(({ status, count }) => count > 0 || statuses.has(status)),
    goals: inListOrder(shown),
  };
}
