import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../engine';
import { useTranslator } from '../state/language';
import { useStatusPalette } from '../theme/status-palette';
import { StatusIcon } from './StatusIcon';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** A status as text, icon and colour. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { background, text } = useStatusPalette()[status];
  return (
    <span className={styles.badge} style={{ backgroundColor: background, color: text }}>
      <StatusIcon status={status} />
      {translator.t(`status.${status}`)}
    </span>
  );
}
