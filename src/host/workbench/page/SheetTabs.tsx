import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../../taskpane/state/language';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    overflowX: 'auto',
    listStyle: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current="true"]': {
      borderBottomColor: tokens.colorBrandStroke1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface SheetTabsProps {
  readonly tabs: readonly string[];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
}

/** The sheets of the workbook, one button each. */
export function SheetTabs({ tabs, current, onChoose }: SheetTabsProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // One that the add-in has gone to may lie outside what can be seen.
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav aria-label={translator.t('workbench.sheets')}>
      <ul className={styles.tabs} ref={list}>
        {tabs.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.tab}
              aria-current={name === current}
              onClick={() => {
                onChoose(name);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
