import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../engine';
import { formatPeriod } from '../../i18n';
import { useTranslator } from '../state/language';
import { placeOf } from '../view/place';
import { bareText, type Measure } from '../view/quantity';
import { CellLink } from './CellLink';

type Evidence = Assessment['evidence'][number];

/** Order in which the roles are shown; those that decide come first. */
const ROLES: readonly Evidence['role'][] = ['actual', 'latest', 'base', 'year_before', 'path', 'outlook'];

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 130px), 1fr))',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  period: { color: tokens.colorNeutralForeground2 },
});

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly measure: Measure;
}

/** Every value that the verdict rests on; each leads to its cell. */
export function EvidenceList({ evidence, measure }: EvidenceListProps) {
  const styles = useStyles();
  const translator = useTranslator();
  if (evidence.length === 0) return <p className={styles.hint}>{translator.t('goal.noValues')}</p>;
  const groups = ROLES.map((role) => ({ role, values: evidence.filter((one) => one.role === role) }));
  return (
    <div className={styles.groups}>
      <p className={styles.hint}>{translator.t('goal.valuesHint')}</p>
      {groups
        .filter(({ values }) => values.length > 0)
        .map(({ role, values }) => (
          <div key={role}>
            <h3 className={styles.heading}>{translator.t(`role.${role}`)}</h3>
            <ul className={styles.list}>
              {values.map((one) => (
                <EvidenceItem key={`${one.part ?? ''} ${one.series} ${one.period}`} evidence={one} measure={measure} />
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}

function EvidenceItem({ evidence, measure }: { readonly evidence: Evidence; readonly measure: Measure }) {
  const styles = useStyles();
  const translator = useTranslator();
  const place = evidence.cell === undefined ? null : placeOf(evidence.cell);
  // What a share is made of is in a unit of its own.
  const own = evidence.part === undefined ? measure : partMeasure(evidence.value);
  const value = evidence.value === null ? translator.t('goal.gapInData') : bareText(evidence.value, own, translator);
  return (
    <li className={styles.item}>
      <span className={styles.period}>
        {formatPeriod(evidence.period, translator.language, 'short')}
        {evidence.part !== undefined && `, ${translator.t(`goal.${evidence.part}`)}`}
      </span>
      {place === null ? <span>{value}</span> : <CellLink place={place}>{value}</CellLink>}
    </li>
  );
}

function partMeasure(value: number | null): Measure {
  return { kind: 'number', decimals: value === null || Number.isInteger(value) ? 0 : 1, noun: null };
}
