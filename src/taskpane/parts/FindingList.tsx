import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { issueText, placeText } from '../../i18n';
import type { Finding } from '../app-port';
import { useTranslator } from '../state/language';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** Shown at first; the rest comes on request, so that the list never hides the rest of the pane. */
const FIRST = 8;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', lineHeight: '20px', paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  place: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

/** Findings of the whole workbook, worst first; each leads to its cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const translator = useTranslator();
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return (
    <Disclosure
      level={2}
      title={`${translator.t('findings.title')} (${findings.length})`}
      openAtFirst={findings.some(({ severity }) => severity === 'error')}
    >
      <Findings findings={sorted} />
    </Disclosure>
  );
}

/** Findings in the order given, the first few at once and the rest on request. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const translator = useTranslator();
  const [limit, setLimit] = useState(FIRST);
  const hidden = Math.max(0, findings.length - limit);
  return (
    <>
      <LongList items={findings.slice(0, limit)} keyOf={(_finding, index) => index} height={64} gap={8}>
        {(finding) => <FindingItem finding={finding} />}
      </LongList>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(findings.length);
          }}
        >
          {translator.t('findings.more', { count: hidden })}
        </Button>
      )}
    </>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { sheet, cell, severity } = finding;
  const Icon = ICONS[severity];
  const place = placeText(translator, finding);
  return (
    <div className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])}>
        <Icon aria-label={translator.t(`findings.${severity}`)} role="img" />
      </span>
      <span>
        {issueText(translator, finding)}
        {place !== '' && (
          <span className={styles.place}>
            {sheet !== undefined && cell !== undefined ? (
              <CellLink place={{ sheet, address: cell }}>{place}</CellLink>
            ) : (
              place
            )}
          </span>
        )}
      </span>
    </div>
  );
}
