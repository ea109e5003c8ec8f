import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Choices, Evaluation, Proposal } from '../../app';
import { DEFAULT_POLICY } from '../../engine';
import { useApp } from '../app-port';
import { useTranslator } from '../state/language';
import { useProposal } from '../state/use-proposal';
import { AsOfAndArea } from './AsOfAndArea';
import { Fresh } from './Fresh';
import { Section } from './Page';
import { PolicyForm } from './PolicyForm';
import { ProposalReview } from './ProposalReview';

type Kept = Pick<Choices, 'policy' | 'asOf' | 'area'>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How this workbook is evaluated, as it keeps it: shown, changed, and written like everything else. */
export function WorkbookChoices() {
  const styles = useStyles();
  const translator = useTranslator();
  // What is not kept yet outlives another reading of the workbook.
  const [own, setOwn] = useState<Partial<Kept>>({});
  const forget = useCallback(() => {
    setOwn({});
  }, []);
  return (
    <Section title={translator.t('choices.title')}>
      <div className={styles.hint}>{translator.t('choices.lede')}</div>
      <Fresh>
        {(evaluation) => <ChoicesForm evaluation={evaluation} own={own} onChange={setOwn} onWritten={forget} />}
      </Fresh>
    </Section>
  );
}

interface ChoicesFormProps {
  readonly evaluation: Evaluation;
  /** What the user has changed and not kept yet. */
  readonly own: Partial<Kept>;
  readonly onChange: (own: Partial<Kept>) => void;
  readonly onWritten: () => void;
}

function ChoicesForm({ evaluation, own, onChange, onWritten }: ChoicesFormProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const app = useApp();
  const [valid, setValid] = useState(true);
  // Fields are filled anew with the published rules.
  const [turn, setTurn] = useState(0);
  const { policy, asOf, area } = { ...evaluation.choices, ...own };
  const changed = Object.keys(own).length > 0;
  const make = useCallback(
    (): Promise<Proposal> => app.proposeChoices(evaluation.snapshot, own),
    [app, evaluation, own],
  );
  const proposed = useProposal(changed && valid ? make : null);
  const published = Object.entries(DEFAULT_POLICY).every(([key, value]) => Reflect.get(policy, key) === value);
  return (
    <div className={styles.form}>
      <PolicyForm
        key={turn}
        policy={policy}
        onChange={(chosen) => {
          onChange({ ...own, policy: { ...policy, ...chosen } });
        }}
        onValid={setValid}
      />
      {published && valid ? (
        <div className={styles.hint}>{translator.t('choices.arePublished')}</div>
      ) : (
        <div>
          <Button
            onClick={() => {
              onChange({ ...own, policy: DEFAULT_POLICY });
              setValid(true);
              setTurn(turn + 1);
            }}
          >
            {translator.t('choices.published')}
          </Button>
        </div>
      )}
      <AsOfAndArea
        evaluation={evaluation}
        asOf={asOf}
        area={area}
        onChange={(chosen) => {
          onChange({ ...own, ...chosen });
        }}
      />
      {changed && valid && (
        <>
          <div className={styles.hint}>{translator.t('choices.after')}</div>
          <ProposalReview proposed={proposed} label={translator.t('choices.save')} onWritten={onWritten} />
        </>
      )}
    </div>
  );
}
