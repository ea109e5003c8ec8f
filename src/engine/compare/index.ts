export {
  compareAreas,
  type AreaComparison,
  type AreaComparisonOptions,
  type AreaIndicator,
  type AreaLeftOut,
  type BenchmarkGap,
  type RankedArea,
} from './areas';
export { contributions, type Contributions, type PartContribution } from './contribution';
export { coverageMatrix, coverageOf, type Coverage, type CoverageMatrix, type PlanAnswers } from './coverage';
