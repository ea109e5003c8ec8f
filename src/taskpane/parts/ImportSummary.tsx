import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ImportProposal } from '../../app';
import { formatPeriod } from '../../i18n';
import { useAnnounce } from '../state/announce';
import { useTranslator } from '../state/language';

/** So many names of indicators or areas are said; the rest are counted. */
const NAMED = 4;

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  name: { maxWidth: '22em' },
});

interface ImportSummaryProps {
  readonly summary: NonNullable<ImportProposal['summary']>;
  /** Name of the file; null for a pasted table. */
  readonly source: string | null;
  /** Another name for the sheet. */
  readonly onName: (name: string) => void;
}

/** What was understood of the figures, before they are written. */
export function ImportSummary({ summary, source, onName }: ImportSummaryProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const announce = useAnnounce();
  const { language } = translator;
  const { sheet, series, rows, title, indicators, areas, periods, first, last } = summary;
  const [name, setName] = useState(sheet);
  const said = translator.t('data.importRead', { series: translator.t('data.series', { count: series }), rows });
  useEffect(() => {
    announce(said);
  }, [announce, said]);
  const facts = [
    { label: translator.t('data.importSource'), value: source },
    { label: translator.t('data.importTitle'), value: title },
    { label: translator.t('data.importSeries'), value: named(indicators, series, translator) },
    {
      label: translator.t('data.importAreas'),
      value: areas.length === 0 ? null : named(areas, areas.length, translator),
    },
    {
      label: translator.t('data.importPeriods'),
      value:
        first === null || last === null
          ? null
          : `${translator.t('data.periods', { count: periods })}: ${translator.t('data.span', {
              first: formatPeriod(first, language),
              last: formatPeriod(last, language),
            })}`,
    },
    { label: translator.t('data.importRows'), value: translator.t('data.rows', { count: rows }) },
  ];
  return (
    <div className={styles.summary} role="group" aria-label={translator.t('data.importUnderstood')}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (value === null ? null : <Fact key={label} label={label} value={value} />))}
      </dl>
      <Field className={styles.name} label={translator.t('data.importName')} size="small">
        <Input
          size="small"
          maxLength={31}
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
          }}
          onBlur={() => {
            if (name.trim() === '') setName(sheet);
            else if (name.trim() !== sheet) onName(name.trim());
          }}
        />
      </Field>
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** "3: Antal personer, Andel i pct., Antal forløb"; with many of them the first and how many more. */
function named(names: readonly string[], count: number, translator: ReturnType<typeof useTranslator>): string {
  const shown = names.slice(0, NAMED).join(', ');
  const more = names.length - NAMED;
  const rest = more > 0 ? ` ${translator.t('data.andMore', { count: more })}` : '';
  return shown === '' ? String(count) : `${count}: ${shown}${rest}`;
}
