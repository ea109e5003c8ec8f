import { makeStyles } from '@fluentui/react-components';
import type { CellBar, CellIcon } from '../../port';
import { iconOf } from './icons';

const useStyles = makeStyles({
  /** Behind the text, before the fill; the cell's own borders stay free. */
  bars: { position: 'absolute', inset: '2px 3px 3px 2px', zIndex: -1 },
  bar: { position: 'absolute', top: 0, bottom: 0 },
  axis: { position: 'absolute', top: '-2px', bottom: '-3px', borderLeft: '1px dashed #000' },
  icon: { flexShrink: 0, width: '16px', height: '16px', marginRight: '4px' },
});

/** The bar of a cell's number. The number itself is in the text. */
export function Bar({ bar: { from, to, axis, color, gradient, toLeft } }: { readonly bar: CellBar }) {
  const styles = useStyles();
  const fade = `linear-gradient(to ${toLeft ? 'left' : 'right'}, ${color}, color-mix(in srgb, ${color} 15%, #fff))`;
  return (
    <span className={styles.bars} aria-hidden>
      {to > from && (
        <span
          className={styles.bar}
          data-bar={color}
          style={{
            left: `${from * 100}%`,
            width: `${(to - from) * 100}%`,
            background: gradient ? fade : color,
            outline: gradient ? `1px solid ${color}` : 'none',
          }}
        />
      )}
      {axis !== null && <span className={styles.axis} style={{ left: `${axis * 100}%` }} />}
    </span>
  );
}

/** The icon of a cell's number. */
export function Icon({ icon }: { readonly icon: CellIcon }) {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden data-icon={`${icon.set} ${icon.index}`}>
      {iconOf(icon.set, icon.index)}
    </svg>
  );
}
