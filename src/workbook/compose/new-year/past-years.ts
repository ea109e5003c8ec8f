import type { Goal } from '../../../engine';
import { easier, inDirection, rounded, type Candidate, type ProposalInput, type Refuse } from './candidate';
import { betterOf, pastOutcomes, type Better } from './measure';
import { both } from './words';

const ENOUGH_YEARS = 3;
const SHARES = [
  ['met_25', 0.25],
  ['met_50', 0.5],
  ['met_75', 0.75],
] as const;

/** The levels that a quarter, half and three quarters of the past years would have met. */
export function met({ moved, indicator, reading }: ProposalInput, refuse: Refuse): (Candidate | null)[] {
  const better = betterOf(moved);
  if (indicator === null || better === null) return [];
  const past = pastOutcomes(moved, indicator, reading);
  if (past.length < ENOUGH_YEARS) {
    const [da, en] = [
      `Der er tal for ${past.length} tidligere år; det er for få til at sige, hvor ofte et niveau nås.`,
      `There are figures for ${past.length} past years: too few to tell how often a level is met.`,
    ];
    return [refuse('met_50', da, en)];
  }
  const best = [...past].sort((a, b) => (better === 'less' ? a - b : b - a));
  return SHARES.map(([source, share]) => {
    const hardest = best[Math.ceil(share * best.length) - 1];
    const value = hardest === undefined ? null : inDirection(moved, hardest);
    if (value === null) {
      return refuse(
        source,
        `I mindre end ${share * 100} pct. af de tidligere år gik det den vej, målet vil.`,
        `In less than ${share * 100}% of the past years it went the way the goal asks.`,
      );
    }
    const level = rounded(value, moved, easier(moved, better));
    const count = past.filter((one) => isMet(moved, better, one, level)).length;
    return {
      source,
      value: level,
      reasoning: both((language) =>
        language === 'da'
          ? `${count} af de ${past.length} tidligere år, der er tal for, ville have opfyldt det.`
          : `${count} of the ${past.length} past years with figures would have met it.`,
      ),
    };
  });
}

function isMet(goal: Goal, better: Better, result: number, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (goal.kind === 'change') return (better === 'less' ? -result : result) >= value - slack;
  return better === 'less' ? result <= value + slack : result >= value - slack;
}
