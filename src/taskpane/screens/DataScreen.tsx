import { Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Evaluation, Turns } from '../../app';
import { formatNumber, formatPeriod } from '../../i18n';
import { useApp } from '../app-port';
import { CellLink } from '../parts/CellLink';
import { FailureNotice } from '../parts/FailureNotice';
import { Findings } from '../parts/FindingList';
import { Fresh } from '../parts/Fresh';
import { GoalMatches } from '../parts/GoalMatches';
import { ImportFile } from '../parts/ImportFile';
import { LongList } from '../parts/LongList';
import { Page, Section } from '../parts/Page';
import { ReportedTables } from '../parts/ReportedTables';
import { useTranslator } from '../state/language';
import { useAnswer } from '../state/use-answer';

/** The figures that were found, what each goal is measured by, and what is doubtful. */
export default function DataScreen() {
  const translator = useTranslator();
  return (
    <Page title={translator.t('data.title')} lede={translator.t('data.lede')}>
      <Fresh>{(evaluation) => <Report evaluation={evaluation} />}</Fresh>
      <ImportFile />
    </Page>
  );
}

function Report({ evaluation }: { readonly evaluation: Evaluation }) {
  const translator = useTranslator();
  const app = useApp();
  const answer = useAnswer(
    useCallback(
      async (turns: Turns) => ({
        report: await app.dataReport(evaluation, turns),
        matches: await app.matchesOf(evaluation, turns),
      }),
      [app, evaluation],
    ),
  );
  if (answer.kind === 'waiting') return <Spinner size="small" label={translator.t('nav.opening')} />;
  if (answer.kind === 'failed') return <FailureNotice failure={answer.failure} />;
  const { report, matches } = answer.value;
  const { language } = translator;
  return (
    <>
      {evaluation.goals.length > 0 && <GoalMatches evaluation={evaluation} matches={matches} />}
      <ReportedTables tables={report.tables} />
      {report.revisions.length > 0 && (
        <Section title={translator.t('data.revisions')}>
          <LongList
            items={report.revisions}
            keyOf={({ sheet, indicator, period }) => `${sheet} ${indicator} ${period}`}
            height={40}
            gap={6}
          >
            {({ indicator, period, before, after, sheet, cell }) => {
              const text = translator.t('data.revision', {
                indicator,
                period: formatPeriod(period, language),
                before: formatNumber(before, language),
                after: after === null ? translator.t('data.gone') : formatNumber(after, language),
              });
              return cell === null ? text : <CellLink place={{ sheet, address: cell }}>{text}</CellLink>;
            }}
          </LongList>
        </Section>
      )}
      {report.duplicates.length > 0 && (
        <Section title={translator.t('data.duplicates')}>
          <LongList items={report.duplicates} keyOf={(_duplicate, at) => at} height={40} gap={6}>
            {({ series }) =>
              series.map(({ indicator, sheet, cell }, index) => (
                <span key={index}>
                  {index > 0 && ' · '}
                  {cell === null ? indicator : <CellLink place={{ sheet, address: cell }}>{indicator}</CellLink>}
                </span>
              ))
            }
          </LongList>
        </Section>
      )}
      {report.notUnderstood.length > 0 && (
        <Section title={translator.t('data.notUnderstood')}>
          <Findings findings={report.notUnderstood} />
        </Section>
      )}
    </>
  );
}
