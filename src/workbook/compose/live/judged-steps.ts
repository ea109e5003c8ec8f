import { statusLabel } from '../../../engine';
import { compared, countNumbers, orBlank, type Condition } from './formula';
import type { GoalRowKey } from './goal-rows';
import { countsFromBase, type GoalSetup } from './goal-setup';
import { aim, closedValue, margin, mean, meanOf, meets, PHASE, shortfall, total, valueAt, within } from './step-parts';

export type Steps = Partial<Record<GoalRowKey, string>>;

const da = (status: Parameters<typeof statusLabel>[0]): string => `"${statusLabel(status, 'da')}"`;

/** What the series says whatever the goal asks for: L, its value, and the year before. */
export function seriesSteps({ series, at }: Pick<GoalSetup, 'series' | 'at'>): Steps {
  const [latest, before, yearly] = [at('latest'), at('before'), at('yearly')];
  return {
    last: series.last,
    lastName: `IF(${at('last')}=0,"",INDEX(${series.names},${series.lastNumber}))`,
    latest: series.latest,
    before: series.before,
    yearly: `IF(OR(${latest}="",${before}=""),"",${latest}-${before})`,
    yearlyPercent: `IF(${yearly}="","",IF(${before}=0,"",${yearly}/ABS(${before})*100))`,
  };
}

/** Base, target level, phase and what is in the way: evaluation.md sections 1 to 3. */
export function placeSteps(setup: GoalSetup): Steps {
  const { at, base, counts, measure, series, policy } = setup;
  const [last, from, to] = [at('last'), at('targetFrom'), at('targetTo')];
  const baseSlot =
    series.rhythm.step === 1 || series.rhythm.rolling
      ? at('baseFrom')
      : `EDATE(${at('baseFrom')},${String(series.rhythm.step - 1)})`;
  const window = within(series, from, to);
  const baseValue = closedValue(setup, series, at('baseFrom'), at('baseTo'));
  const isOver = `${last}<${at('baseTo')}`;
  const first = notBegun(setup);
  const early =
    measure.kind === 'mean' && !measure.point
      ? `OR(${last}>=${to},AND(${policy.closeIncomplete}="ja",${last}>=${from},${policy.asOf}<>"",${policy.seenTo}>=${to}))`
      : `${last}>=${to}`;
  return {
    ...(base === null
      ? {}
      : {
          breaks: `COUNTIFS(${series.breaks},${compared('>', baseSlot)},${series.breaks},${compared('<=', to)})`,
          base: counts ? `IF(${isOver},"",${baseValue})` : `IF(OR(${isOver},${at('breaks')}>0),"",${baseValue})`,
        }),
    level: levelFormula(setup),
    ...pathSteps(setup),
    tolerance: `IF(${at('level')}="","",1E-9*MAX(1,ABS(${at('level')})))`,
    total: `COUNTIFS(${window.flat().join(',')})`,
    observed: countNumbers(series.values, window),
    remaining: measure.point
      ? `COUNTIFS(${series.dates},${compared('>', last)},${series.dates},${compared('<=', to)})`
      : `COUNTIFS(${[...window.flat(), series.dates, compared('>', last)].join(',')})`,
    phase: `IF(OR(${last}=0,${first}),"${PHASE.notStarted}",IF(${early},"${PHASE.final}","${PHASE.running}"))`,
    obstacle: obstacle(setup),
  };
}

/** No number yet in or after the first period that counts (evaluation.md section 3). */
function notBegun({ at, base, counts, measure, target }: GoalSetup): string {
  if (base !== null && counts) return `${at('last')}<=${at('baseTo')}`;
  if (target.begins !== null) return `${at('last')}<${String(target.begins)}`;
  return measure.point ? `${at('last')}=0` : `${at('last')}<${at('targetFrom')}`;
}

/** T (evaluation.md section 2). */
function levelFormula(setup: GoalSetup): string {
  const { goal, at, sense, path, measure } = setup;
  const [base, value] = [at('base'), at('value')];
  switch (goal.kind) {
    case 'change': {
      const size = goal.unit === 'percent' ? `ABS(${base})*${value}/100` : value;
      return `IF(OR(${base}="",${value}=""),"",${base}${sense === 'less' ? '-' : '+'}${size})`;
    }
    case 'baseline_level':
      return base;
    case 'all':
      return '100';
    case 'path': {
      if (path === null) return '""';
      if (measure.point)
        return closedValue({ ...setup, measure: { ...measure, kind: 'last' } }, path, '', at('targetTo'));
      const window = within(path, at('targetFrom'), at('targetTo'));
      const all = measure.kind === 'sum' ? total(path.values, window) : mean(path.values, window, measure.scale);
      return `IF(${countNumbers(path.values, window)}<${at('total')},"",${all})`;
    }
    default:
      return value;
  }
}

/** A path's level where the indicator stands now. */
function pathSteps({ goal, at, path, measure }: GoalSetup): Steps {
  if (goal.kind !== 'path' || path === null) return {};
  const now = `MIN(${at('last')},${at('targetTo')})`;
  if (measure.point) return { levelNow: orBlank(valueAt(path.values, path, now)) };
  const window = within(path, at('targetFrom'), now);
  const value = measure.kind === 'sum' ? total(path.values, window) : mean(path.values, window, measure.scale);
  return { levelNow: `IF(${countNumbers(path.values, window)}=0,"",${value})` };
}

/** Why a goal that has begun has no data (evaluation.md section 4, `no_data`). */
function obstacle({ goal, at }: GoalSetup): string {
  const noLevel = `IF(${at('level')}="","Måltal mangler","")`;
  const found = countsFromBase(goal)
    ? `IF(${at('breaks')}>0,"Databrud",IF(${at('base')}="","Tal for basis mangler",${noLevel}))`
    : noLevel;
  return `IF(${at('phase')}="${PHASE.notStarted}","",${found})`;
}

/** The value to date, and how it stands to base and target: evaluation.md sections 3 and 4. */
export function figureSteps(setup: GoalSetup): Steps {
  const { goal, at, measure, series, base } = setup;
  const [x, observed] = [at('actual'), at('observed')];
  const window = within(series, at('targetFrom'), at('targetTo'));
  const soFar = measure.point
    ? at('latest')
    : `IF(${observed}=0,"",${measure.kind === 'sum' ? total(series.values, window) : meanOf(series, window, measure.scale)})`;
  const final = measure.point
    ? closedValue(setup, series, at('targetFrom'), at('targetTo'))
    : measure.kind === 'sum'
      ? `IF(${observed}=${at('total')},${at('soFar')},"")`
      : at('soFar');
  const running = measure.kind === 'sum' ? at('soFar') : at('toDate');
  const blocked = `OR(${at('phase')}="${PHASE.notStarted}",${at('obstacle')}<>"")`;
  const level = goal.kind === 'path' ? at('shownLevel') : at('level');
  const unknown = goal.kind === 'path' ? `OR(${x}="",${level}="")` : `${x}=""`;
  return {
    soFar,
    toDate: `IF(${at('soFar')}="",${at('latest')},${at('soFar')})`,
    actual: `IF(${blocked},"",IF(${at('phase')}="${PHASE.final}",${final},${running}))`,
    ...(base === null
      ? {}
      : {
          change: `IF(OR(${x}="",${at('base')}=""),"",${x}-${at('base')})`,
          changePercent: `IF(${at('change')}="","",IF(${at('base')}=0,"",${at('change')}/ABS(${at('base')})*100))`,
        }),
    gap: `IF(${unknown},"",${margin(setup, x, level)})`,
    gapPercent: `IF(${at('gap')}="","",${orBlank(`${at('gap')}/ABS(${aim(setup, x, level)})*100`)})`,
    attainment: `IF(${unknown},"",${orBlank(attainment(setup, x, level))})`,
    reached: `IF(${x}="","",IF(${meets(setup, x)},"ja","nej"))`,
  };
}

/** Attainment (evaluation.md section 4); an error where the ratio says nothing. */
function attainment({ goal, sense, at }: GoalSetup, x: string, level: string): string {
  if (goal.kind === 'change') return `(${x}-${at('base')})/(${level}-${at('base')})`;
  const less = (limit: string): string => `IF(${x}<=0,1,${limit}/${x})`;
  const more = `IF(${level}<=0,"",${x}/${level})`;
  switch (sense) {
    case 'less':
      return `IF(${level}<0,"",${less(level)})`;
    case 'more':
      return more;
    case 'equal':
      return `1-ABS(${x}-${level})/ABS(${level})`;
    case 'range':
      return `IF(${x}<${level},${more},IF(${x}>${at('high')},${less(at('high'))},1))`;
  }
}

/** x̂ of a pooled mean: the value to date over its observed slots and the projected shares of the others (evaluation.md 5.3). */
function pooledCourse({ at, measure, series }: GoalSetup): string {
  const ahead: readonly Condition[] = [
    ...within(series, at('targetFrom'), at('targetTo')),
    [series.dates, compared('>', at('last'))],
  ];
  const times = measure.scale === 1 ? '' : `*${String(measure.scale)}`;
  const rest = `${total(series.course, ahead)}${times}`;
  return `(N(${at('soFar')})*${at('observed')}+${rest})/(${at('observed')}+${at('remaining')})`;
}

/** The projection and what follows from it: evaluation.md section 5. */
export function outlookSteps(setup: GoalSetup): Steps {
  const { goal, at, measure, series } = setup;
  const running = `AND(${at('phase')}="${PHASE.running}",${at('obstacle')}="")`;
  const window = within(series, at('targetFrom'), at('targetTo'));
  const isCount = goal.kind === 'count' && !measure.point;
  const projected = isCount
    ? measure.kind === 'sum'
      ? `${at('soFar')}+${at('soFar')}/${at('observed')}*${at('remaining')}`
      : at('soFar')
    : measure.point
      ? valueAt(series.course, series, at('targetTo'))
      : measure.kind === 'sum'
        ? total(series.course, window)
        : series.pooled === null
          ? mean(series.course, window, measure.scale)
          : pooledCourse(setup);
  const [projection, miss, gap, level, tolerance] = [
    at('projection'),
    at('miss'),
    at('remainingGap'),
    at('level'),
    at('tolerance'),
  ];
  const isSum = measure.kind === 'sum' && !measure.point;
  const none = `${projection}=""`;
  return {
    projection: `IF(${running},${orBlank(projected)},"")`,
    method: `IF(${none},"",${isCount ? '"gennemsnittet hidtil"' : series.method})`,
    miss: `IF(${none},"",${shortfall(setup, projection)})`,
    remainingGap: `IF(${none},"",${isSum ? `ABS(${level}-N(${at('soFar')}))` : shortfall(setup, at('toDate'))})`,
    outlookStatus: `IF(${none},"",IF(${miss}=0,${da('on_track')},IF(${gap}=0,${da('at_risk')},IF(${miss}/${gap}<0.05,${da('on_track')},IF(${miss}<=0.2*${gap}+${tolerance},${da('at_risk')},${da('off_track')})))))`,
    wrongWay: `IF(${none},"",IF(AND(${miss}>0,${miss}>=${gap}-${tolerance}),"ja","nej"))`,
    needed: `IF(${none},"",${needed(setup)})`,
  };
}

/** What it takes (evaluation.md section 5.6). */
function needed(setup: GoalSetup): string {
  const { at, measure } = setup;
  const level = aim(setup, at('toDate'), at('level'));
  if (measure.point) return `(${level}-${at('latest')})/${at('remaining')}`;
  const soFar = `N(${at('soFar')})`;
  if (measure.kind === 'sum') return `(${level}-${soFar})/${at('remaining')}`;
  return `(${level}*(${at('observed')}+${at('remaining')})-${soFar}*${at('observed')})/${at('remaining')}`;
}

/** The status (evaluation.md section 4) and what else the goal table shows. */
export function resultSteps(setup: GoalSetup): Steps {
  const { goal, at, measure, sense, policy, assessed, path } = setup;
  const least = goal.kind === 'change' ? policy.partialMovement : policy.partialRatio;
  const partly = `AND(${at('attainment')}<>"",${at('attainment')}>=${least}-1E-12)`;
  const final = `IF(${at('actual')}="",${da('no_data')},IF(${at('reached')}="ja",${da('met')},IF(${partly},${da('partly_met')},${da('not_met')})))`;
  const outlook = `IF(${at('outlookStatus')}="",${da('no_data')},${at('outlookStatus')})`;
  const countsUp = goal.kind === 'count' && measure.kind === 'sum' && !measure.point && sense === 'more';
  // A yearly count that has been reached is met before the year is over.
  const running = countsUp ? `IF(AND(${at('soFar')}<>"",${at('reached')}="ja"),${da('met')},${outlook})` : outlook;
  const percent = assessed.indicator?.series.unit === 'percent';
  return {
    status: `IF(${at('phase')}="${PHASE.notStarted}",${da('not_started')},IF(${at('obstacle')}<>"",${da('no_data')},IF(${at('phase')}="${PHASE.final}",${final},${running})))`,
    shownLevel: shownLevel(setup, path !== null),
    shownChange: percent ? at('change') : at('changePercent'),
  };
}

function shownLevel({ goal, at }: GoalSetup, hasPath: boolean): string {
  if (goal.kind === 'path' && hasPath) {
    return `IF(AND(${at('phase')}="${PHASE.running}",${at('obstacle')}=""),${at('levelNow')},${at('level')})`;
  }
  if (goal.kind !== 'range' || goal.valueHigh === null || goal.valueHigh === undefined) return at('level');
  const text = (cell: string): string => `SUBSTITUTE(${cell}&"",".",",")`;
  return `IF(${at('level')}="","",${text(at('level'))}&"-"&${text(at('high'))})`;
}
