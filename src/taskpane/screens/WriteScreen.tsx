import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Choices, Evaluation, Mode, Proposal, Turns } from '../../app';
import { useApp } from '../app-port';
import { CopyToWord } from '../parts/CopyToWord';
import { Disclosure } from '../parts/Disclosure';
import { NeedsEvaluation } from '../parts/NeedsEvaluation';
import { Page, Section } from '../parts/Page';
import { ProposalReview } from '../parts/ProposalReview';
import { UndoLast } from '../parts/UndoLast';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import { useProposal } from '../state/use-proposal';
import { whyAgain } from '../view/why-again';

type Column = Choices['columns'][number];

/** As product.md lists them. */
const COLUMNS: readonly Column[] = [
  'status',
  'lastPeriod',
  'base',
  'targetLevel',
  'actual',
  'change',
  'gap',
  'attainment',
  'projection',
  'sentence',
  'assessedAt',
];

const MODES: readonly Mode[] = ['values', 'live'];

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  check: { marginLeft: '-8px' },
  columns: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

/** What is to be written of the evaluation, every change of it, and the button that writes. */
export default function WriteScreen() {
  const translator = useTranslator();
  const { state } = useSession();
  const { evaluation } = state;
  return (
    <Page title={translator.t('write.title')} lede={translator.t('write.lede')}>
      {evaluation === null || evaluation.goals.length === 0 ? (
        <NeedsEvaluation />
      ) : (
        <WriteStatus evaluation={evaluation} />
      )}
      <UndoLast />
    </Page>
  );
}

interface Options {
  readonly mode: Mode;
  readonly charts: boolean;
  readonly appendix: boolean;
  readonly meeting: string;
  readonly columns: readonly Column[];
}

function WriteStatus({ evaluation }: { readonly evaluation: Evaluation }) {
  const translator = useTranslator();
  const app = useApp();
  const { state, evaluate } = useSession();
  const { choices } = evaluation;
  const [own, setOwn] = useState<Partial<Options>>({});
  // Until the user chooses otherwise, as the workbook keeps it.
  const mode = own.mode ?? choices.mode;
  const columns = own.columns ?? choices.columns;
  const charts = own.charts ?? true;
  const appendix = own.appendix ?? false;
  const meeting = own.meeting ?? choices.meeting;
  const set = (chosen: Partial<Options>): void => {
    setOwn({ ...own, ...chosen });
  };
  const make = useCallback(
    (turns: Turns): Promise<Proposal> =>
      app.proposeWrite(evaluation, { charts, appendix, meeting, mode, columns }, turns),
    [app, evaluation, charts, appendix, meeting, mode, columns],
  );
  const readAgain = state.spent || state.changed !== null || state.outdated;
  const proposed = useProposal(readAgain || columns.length === 0 ? null : make);
  return (
    <>
      <WriteOptionsForm options={{ mode, charts, appendix, meeting, columns }} onChange={set} />
      {readAgain ? (
        <Section title={translator.t('preview.title')}>
          <div>{translator.t(whyAgain(state))}</div>
          <div>
            <Button aria-disabled={state.busy !== null} onClick={() => void evaluate()}>
              {translator.t(state.busy === 'evaluating' ? 'preview.making' : 'write.readAgain')}
            </Button>
          </div>
        </Section>
      ) : (
        columns.length > 0 && <ProposalReview proposed={proposed} label={translator.t('write.button')} />
      )}
      <CopyToWord evaluation={evaluation} meeting={meeting} />
    </>
  );
}

interface WriteOptionsFormProps {
  readonly options: Options;
  readonly onChange: (chosen: Partial<Options>) => void;
}

function WriteOptionsForm({ options: { mode, charts, appendix, meeting, columns }, onChange }: WriteOptionsFormProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <div className={styles.options}>
      <Field label={translator.t('write.how')}>
        <RadioGroup
          className={styles.check}
          value={mode}
          onChange={(_event, { value }) => {
            const chosen = MODES.find((one) => one === value);
            if (chosen !== undefined) onChange({ mode: chosen });
          }}
        >
          {MODES.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {translator.t(`write.${one}`)}
                  <span className={styles.hint}>{translator.t(`write.${one}Hint`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        className={styles.check}
        label={translator.t('write.charts')}
        checked={charts}
        onChange={(_event, { checked }) => {
          onChange({ charts: checked === true });
        }}
      />
      <Checkbox
        className={styles.check}
        label={translator.t('write.appendix')}
        checked={appendix}
        onChange={(_event, { checked }) => {
          onChange({ appendix: checked === true });
        }}
      />
      {appendix && (
        <Field label={translator.t('write.meeting')} hint={translator.t('write.meetingHint')}>
          <Input
            defaultValue={meeting}
            onBlur={({ target }) => {
              onChange({ meeting: target.value.trim() });
            }}
          />
        </Field>
      )}
      <Disclosure
        level={2}
        title={translator.t('write.columns')}
        note={translator.t('write.columnsCount', { count: columns.length, total: COLUMNS.length })}
      >
        <div className={styles.columns} role="group" aria-label={translator.t('write.columns')}>
          {COLUMNS.map((column) => (
            <Checkbox
              key={column}
              label={translator.t(`statusColumn.${column}`)}
              checked={columns.includes(column)}
              onChange={(_event, { checked }) => {
                onChange({
                  columns: COLUMNS.filter((one) => (one === column ? checked === true : columns.includes(one))),
                });
              }}
            />
          ))}
        </div>
      </Disclosure>
      {columns.length === 0 && <div role="alert">{translator.t('write.columnsNone')}</div>}
    </div>
  );
}
