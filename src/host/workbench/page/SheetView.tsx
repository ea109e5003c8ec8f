import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../../taskpane/state/language';
import type { OpenWorkbook } from '../port';
import { SheetGrid } from './SheetGrid';
import { useSheet } from './use-sheet';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto auto', minHeight: 0, minWidth: 0, height: '100%' },
  empty: { padding: tokens.spacingHorizontalXL },
  notes: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

/** The sheets of the open workbook, one at a time. */
export function SheetView({ workbook }: { readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { tabs, selection, grid, choose } = useSheet(workbook);
  const active = tabs.find(({ name }) => name === selection.sheet);
  const cut = grid !== null && (grid.rows.length < grid.rowCount || grid.columns.length < grid.columnCount);
  return (
    <div className={styles.view}>
      {grid === null ? (
        <Spinner className={styles.empty} />
      ) : grid.rows.length === 0 ? (
        <p className={styles.empty}>{translator.t('workbench.emptySheet')}</p>
      ) : (
        <SheetGrid
          label={translator.t('workbench.sheet', { name: selection.sheet })}
          grid={grid}
          selection={selection}
        />
      )}
      <div className={styles.notes} hidden={!cut && (active?.charts.length ?? 0) === 0}>
        {grid !== null && cut && (
          <div>
            {translator.t('workbench.cut', {
              first: (grid.rows[0]?.index ?? 0) + 1,
              last: (grid.rows.at(-1)?.index ?? 0) + 1,
              rows: grid.rowCount,
              columns: grid.columns.length,
            })}
          </div>
        )}
        {active !== undefined && active.charts.length > 0 && (
          <div>{translator.t('workbench.charts', { count: active.charts.length })}</div>
        )}
      </div>
      <nav aria-label={translator.t('workbench.sheets')}>
        <ul className={styles.tabs}>
          {tabs.map(({ name }) => (
            <li key={name}>
              <button
                type="button"
                className={styles.tab}
                aria-current={name === selection.sheet}
                onClick={() => {
                  choose({ sheet: name, row: 0, column: 0, rowCount: 1, columnCount: 1 });
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
