import { makeStyles } from '@fluentui/react-components';
import { useState, type FocusEvent, type ReactNode } from 'react';
import { useLongList } from '../state/use-long-list';

/** From this many on, only the items near the window are in the page. */
const LONG = 60;

/** So many of the items that the user was last in stay in the page, with what was typed and unfolded in them. */
const KEPT = 12;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  short: { display: 'flex', flexDirection: 'column' },
});

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string | number;
  /** Pixels of an item; a guess that holds until it has been measured. */
  readonly height: number;
  /** Pixels between items. */
  readonly gap: number;
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list that may have hundreds of items: a short one is in the page as it is, of a long one what is near the window. */
export function LongList<T>(props: LongListProps<T>) {
  const styles = useStyles();
  const { items, keyOf, gap, children } = props;
  if (items.length > LONG) return <Virtual {...props} />;
  return (
    <ul className={`${styles.list} ${styles.short}`} style={{ gap: `${gap}px` }}>
      {items.map((item, index) => (
        <li key={keyOf(item, index)}>{children(item, index)}</li>
      ))}
    </ul>
  );
}

function Virtual<T>({ items, keyOf, height, gap, children }: LongListProps<T>) {
  const styles = useStyles();
  const [kept, setKept] = useState<readonly number[]>([]);
  const {
    setList,
    listStyle,
    rows: shown,
    measure,
    rowStyle,
  } = useLongList({
    count: items.length,
    estimate: () => height,
    keyOf: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
    kept,
    gap,
  });
  const onFocus = ({ target }: FocusEvent): void => {
    const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
    if (index < 0 || kept[0] === index) return;
    setKept([index, ...kept.filter((one) => one !== index)].slice(0, KEPT));
  };
  return (
    // Only hears where the focus is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={setList} className={styles.list} style={listStyle} onFocus={onFocus}>
      {shown.map((one) => {
        const item = items[one.index];
        if (item === undefined) return null;
        return (
          <li
            key={one.key}
            ref={measure}
            data-index={one.index}
            style={rowStyle(one)}
            aria-setsize={items.length}
            aria-posinset={one.index + 1}
          >
            {children(item, one.index)}
          </li>
        );
      })}
    </ul>
  );
}
