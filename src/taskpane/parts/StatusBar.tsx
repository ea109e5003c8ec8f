import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../state/language';
import { useStatusPalette } from '../theme/status-palette';
import type { StatusCount } from '../view/statuses';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
  },
  part: { minWidth: '4px', forcedColorAdjust: 'none' },
});

/** How the goals are spread over the statuses, as one bar. Says the same as the counts below it. */
export function StatusBar({ counts }: { readonly counts: readonly StatusCount[] }) {
  const styles = useStyles();
  const translator = useTranslator();
  const palette = useStatusPalette();
  const list = counts
    .map(({ status, count }) =>
      translator.t('overview.filterCount', { status: translator.t(`status.${status}`), count }),
    )
    .join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={translator.t('overview.statusBar', { list })}>
      {counts.map(({ status, count }) => (
        <div key={status} className={styles.part} style={{ flexGrow: count, backgroundColor: palette[status].solid }} />
      ))}
    </div>
  );
}
