import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportedSeries, ReportedTable } from '../../app';
import { formatPeriod, type Translator } from '../../i18n';
import { useTranslator } from '../state/language';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { Notice } from './Notice';
import { Section } from './Page';

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The tables of figures with their series: what they span, where they have holes, who uses them. */
export function ReportedTables({ tables }: { readonly tables: readonly ReportedTable[] }) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <Section title={translator.t('data.tables')}>
      {tables.length === 0 && <Notice tone="warning">{translator.t('data.noTables')}</Notice>}
      {tables.map((table) => (
        <Disclosure
          key={`${table.sheet} ${table.address}`}
          level={3}
          title={table.title ?? table.tableName ?? table.sheet}
          note={noteOf(table, translator)}
        >
          <div>
            <CellLink place={{ sheet: table.sheet, address: table.address }} />
          </div>
          <LongList items={table.series} keyOf={(_series, at) => at} height={42} gap={6}>
            {(series) => (
              <>
                <SeriesName series={series} sheet={table.sheet} />
                <span className={styles.note}>{seriesNote(series, translator)}</span>
              </>
            )}
          </LongList>
        </Disclosure>
      ))}
    </Section>
  );
}

function SeriesName({ series, sheet }: { readonly series: ReportedSeries; readonly sheet: string }) {
  const { indicator, area, cell } = series;
  const name = area === null ? indicator : `${indicator}, ${area}`;
  return cell === null ? <>{name}</> : <CellLink place={{ sheet, address: cell }}>{name}</CellLink>;
}

function noteOf({ sheet, series, hidden, source }: ReportedTable, translator: Translator): string {
  return [
    translator.t('data.tableNote', { sheet, series: translator.t('data.series', { count: series.length }) }),
    hidden ? translator.t('data.hidden') : null,
    source === null ? null : translator.t('data.source', { source }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function seriesNote(
  { first, last, gaps, breaks, preliminary, share, goals }: ReportedSeries,
  translator: Translator,
): string {
  const period = (code: string): string => formatPeriod(code, translator.language, 'short');
  const holes = gaps.reduce((sum, { count }) => sum + count, 0);
  return [
    first === null || last === null
      ? translator.t('data.noFigures')
      : translator.t('data.span', { first: period(first), last: period(last) }),
    holes > 0 ? translator.t('data.gaps', { count: holes }) : null,
    breaks.length > 0 ? translator.t('data.break', { periods: breaks.map(period).join(', ') }) : null,
    preliminary.length > 0 ? translator.t('data.preliminary', { periods: preliminary.map(period).join(', ') }) : null,
    share === null ? null : translator.t(share.printed ? 'data.shareChecked' : 'data.shareComputed', { ...share }),
    goals.length > 0 ? translator.t('data.usedBy', { count: goals.length }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
