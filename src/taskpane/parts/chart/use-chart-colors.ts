import { tokens } from '@fluentui/react-components';
import { useIsDark } from '../../theme/status-palette';

interface ChartColors {
  readonly actual: string;
  readonly target: string;
  readonly base: string;
  readonly projection: string;
  /** Behind everything. */
  readonly page: string;
}

const COMMON = { actual: tokens.colorNeutralForeground1, base: tokens.colorNeutralForeground2 } as const;

/** The colours of the lines, as in the workbook's charts; each at least 3:1 against the page. */
export function useChartColors(): ChartColors {
  const page = tokens.colorNeutralBackground1;
  return useIsDark()
    ? { ...COMMON, target: '#f0a35c', projection: '#6db4e8', page }
    : { ...COMMON, target: '#c55a11', projection: '#2e75b6', page };
}
