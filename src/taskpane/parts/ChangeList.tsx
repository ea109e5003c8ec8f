import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useMemo, useState } from 'react';
import type { Change } from '../../app';
import { useTranslator } from '../state/language';
import { changesBySheet, changeText, contentText, summaryOf, type SheetChanges } from '../view/changes';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  whole: { gridColumn: '1 / -1' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  arrow: { display: 'inline-flex', verticalAlign: 'middle', margin: `0 ${tokens.spacingHorizontalXS}` },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** Shown at first of each sheet, and more on request: a preview hides nothing, but need not draw thousands at once. */
const FIRST = 40;
const STEP = 200;

/** Every change of a proposal, sheet by sheet. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const translator = useTranslator();
  const sheets = useMemo(() => changesBySheet(changes), [changes]);
  return (
    <div className={styles.sheets}>
      {sheets.map((of) => (
        <Disclosure
          key={of.sheet ?? ''}
          level={3}
          title={
            <>
              {of.sheet ?? translator.t('preview.workbook')}
              {of.fate !== 'kept' && <span className={styles.muted}> ({translator.t('preview.newSheet')})</span>}
            </>
          }
          note={summaryOf(of, translator)}
        >
          <OfSheet of={of} />
        </Disclosure>
      ))}
    </div>
  );
}

function OfSheet({ of: { changes, fate } }: { readonly of: SheetChanges }) {
  const styles = useStyles();
  const translator = useTranslator();
  const [limit, setLimit] = useState(FIRST);
  const hidden = Math.max(0, changes.length - limit);
  return (
    <>
      <div className={styles.list}>
        <LongList items={changes.slice(0, limit)} keyOf={(_change, index) => index} height={24} gap={2}>
          {(change) => <ChangeItem change={change} linked={fate === 'kept'} />}
        </LongList>
      </div>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {translator.t('preview.more', { count: Math.min(STEP, hidden) })}
        </Button>
      )}
    </>
  );
}

function ChangeItem({ change, linked }: { readonly change: Change; readonly linked: boolean }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { sheet, address } = change;
  if (sheet === null || address === null) {
    return (
      <div className={styles.item}>
        <span className={styles.whole}>{changeText(change, translator, linked)}</span>
      </div>
    );
  }
  return (
    <div className={styles.item}>
      <span>{linked ? <CellLink place={{ sheet, address }}>{address}</CellLink> : address}</span>
      {change.kind === 'cell' ? <Content change={change} /> : <span>{changeText(change, translator, linked)}</span>}
    </div>
  );
}

function Content({ change }: { readonly change: Extract<Change, { readonly kind: 'cell' }> }) {
  const styles = useStyles();
  const translator = useTranslator();
  const classOf = (content: typeof change.after): string | false => typeof content === 'object' && styles.formula;
  const { before, after } = change;
  return (
    <span>
      {before !== '' && (
        <>
          <del className={mergeClasses(styles.before, classOf(before))}>{contentText(before, translator)}</del>
          <span className={styles.arrow}>
            <ArrowRightRegular aria-label={translator.t('preview.becomes')} role="img" />
          </span>
        </>
      )}
      <ins className={mergeClasses(classOf(after))} style={{ textDecoration: 'none' }}>
        {contentText(after, translator)}
      </ins>
    </span>
  );
}
