import {
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useEffect, useId, useRef, useState, type FocusEvent } from 'react';
import { useTranslator } from '../state/language';
import { navId, SCREENS, type Screen } from '../view/screens';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'nowrap',
    minWidth: 0,
    overflow: 'hidden',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  item: {
    flexShrink: 0,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '42px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  more: { flexShrink: 0, marginLeft: 'auto' },
  chevron: { display: 'flex', fontSize: '12px' },
  panel: {
    position: 'absolute',
    top: '100%',
    right: 0,
    minWidth: '180px',
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalXS,
    listStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  panelItem: { width: '100%', minHeight: '36px' },
});

interface NavBarProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
}

/** The way between the screens: as many as there is room for, the one that is open always among them; the rest unfolds. */
export function NavBar({ screen, onGo }: NavBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const rewordings = useRewordings();
  return (
    <nav className={styles.bar} aria-label={translator.t('nav.label')}>
      {/* The row is fitted again where its own width changes or its padding does, by a pixel here. */}
      <Overflow minimumVisible={1} padding={24 + (rewordings % 2)}>
        <div className={styles.row}>
          {SCREENS.map((one, at) => (
            <OverflowItem key={one} id={one} priority={one === screen ? SCREENS.length + 1 : SCREENS.length - at}>
              <button
                type="button"
                id={navId(one)}
                className={mergeClasses(styles.item, one === screen && styles.current)}
                aria-current={one === screen ? 'page' : undefined}
                onClick={() => {
                  onGo(one);
                }}
              >
                {translator.t(`nav.${one}`)}
              </button>
            </OverflowItem>
          ))}
          <More onGo={onGo} />
        </div>
      </Overflow>
    </nav>
  );
}

/**
 * Counts the times that words have changed their width: in another language, or set in another way. What was hidden or shown
 * again counts for nothing.
 */
function useRewordings(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    const widths = new Map<Element, number>();
    const observer = new ResizeObserver((entries) => {
      const before = new Map(widths);
      for (const { target } of entries) {
        const width = target.getBoundingClientRect().width;
        if (width > 0) widths.set(target, width);
      }
      if ([...before].some(([target, width]) => widths.get(target) !== width)) setCount((counted) => counted + 1);
    });
    for (const screen of SCREENS) {
      const item = document.getElementById(navId(screen));
      if (item !== null) observer.observe(item);
    }
    return () => {
      observer.disconnect();
    };
  }, []);
  return count;
}

/** The screens that there is no room for. */
function More({ onGo }: Pick<NavBarProps, 'onGo'>) {
  const styles = useStyles();
  const translator = useTranslator();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // It closes this and nothing else.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [open]);
  if (!isOverflowing) return null;
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // Only hears that the focus has left what is inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={ref} className={styles.more} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.item}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {translator.t('nav.more')}
        <span className={styles.chevron}>
          <ChevronDownRegular aria-hidden="true" />
        </span>
      </button>
      <ul id={panelId} className={styles.panel} hidden={!open}>
        {SCREENS.map((one) => (
          <MoreItem
            key={one}
            screen={one}
            onGo={(chosen) => {
              setOpen(false);
              // The item that was pressed is gone now; where it leads stands in the row.
              button.current?.focus();
              onGo(chosen);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function MoreItem({ screen, onGo }: { readonly screen: Screen; readonly onGo: (screen: Screen) => void }) {
  const styles = useStyles();
  const translator = useTranslator();
  if (useIsOverflowItemVisible(screen)) return null;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.item, styles.panelItem)}
        onClick={() => {
          onGo(screen);
        }}
      >
        {translator.t(`nav.${screen}`)}
      </button>
    </li>
  );
}
