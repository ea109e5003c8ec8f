import { isGiven } from '../given';
import type { Goal } from '../goal';
import { decimalsOf, roundTo } from '../rounding';
import { impliedFigures, type StatedFigures } from './arithmetic';
import type { PlacedGoal, PlanFinding } from './finding';

/**
 * `level_vs_percent` and `percent_vs_absolute` (evaluation.md section 7): the percentage that level or base and absolute
 * change imply, rounded to the decimals the goal states, must equal the stated one; "ca." allows half of its last digit more.
 */
export function checkFigures({ goal, index }: PlacedGoal): PlanFinding[] {
  const stated = statedFigures(goal);
  if (stated === null || stated.percent === null || stated.absolute === null) return [];
  const { percent, absolute, percentDecimals = 0 } = stated;
  const implied = impliedFigures(stated);
  const found = implied.percentFromLevelAndAbsolute;
  if (found === null || agrees(found.point, percent, percentDecimals, goal.approximate === true)) return [];
  // Without a level the absolute change is the derived figure: it may be the percentage of the base, rounded.
  if (stated.level === null && roundTo(implied.absoluteFromBaseAndPercent ?? 0, 0) === absolute) return [];
  const base = stated.level === null ? stated.base : (implied.baseFromLevelAndAbsolute?.point ?? null);
  return [
    {
      code: stated.level === null ? 'percent_vs_absolute' : 'level_vs_percent',
      goal: goal.number ?? null,
      index,
      params: {
        level: stated.level,
        percent,
        absolute,
        base,
        impliedPercent: roundTo(found.point, percentDecimals + 1),
        impliedAbsolute: implied.absoluteFromBaseAndPercent,
        impliedLevel: implied.levelFromBaseAndPercent,
      },
    },
  ];
}

/** The change a goal states, from whichever of its fields hold it; null where it states none. */
function statedFigures(goal: Goal): StatedFigures | null {
  const direction = directionOf(goal);
  if (direction === null) return null;
  if (goal.kind === 'change' && goal.unit === 'percent' && isGiven(goal.value)) {
    const percentDecimals = goal.decimals ?? decimalsOf(goal.value);
    return figures(direction, goal.value, percentDecimals, goal.absolute, null, goal.statedBase);
  }
  if ((goal.kind === 'level' || goal.kind === 'baseline_level') && isGiven(goal.percent)) {
    return figures(direction, goal.percent, decimalsOf(goal.percent), goal.absolute, goal.value, goal.statedBase);
  }
  return null;
}

function figures(
  direction: StatedFigures['direction'],
  percent: number,
  percentDecimals: number,
  absolute: number | null | undefined,
  level: number | null | undefined,
  base: number | null | undefined,
): StatedFigures {
  return { direction, percent, percentDecimals, absolute: absolute ?? null, level: level ?? null, base: base ?? null };
}

/** Which way the stated change goes: its own way where the goal says so, else the goal's. */
function directionOf({ equivalentDirection, direction }: Goal): StatedFigures['direction'] | null {
  if (isGiven(equivalentDirection)) return equivalentDirection;
  if (direction === 'decrease' || direction === 'at_most') return 'decrease';
  return direction === 'increase' || direction === 'at_least' ? 'increase' : null;
}

function agrees(implied: number, stated: number, decimals: number, approximate: boolean): boolean {
  if (roundTo(implied, decimals) === roundTo(stated, decimals)) return true;
  return approximate && Math.abs(implied - stated) <= 10 ** -decimals;
}
