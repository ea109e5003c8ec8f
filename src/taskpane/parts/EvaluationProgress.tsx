import { makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../app';
import { useTranslator } from '../state/language';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
  words: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many of the goals are judged; nothing where that is soon done. */
export function EvaluationProgress({ progress }: { readonly progress: Progress | null }) {
  const styles = useStyles();
  const translator = useTranslator();
  if (progress === null) return null;
  const { done, total } = progress;
  const words = translator.t('overview.progress', { done, count: total });
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} max={total} value={done} aria-label={words} />
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
