import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslator } from '../state/language';
import { useSession } from '../state/session';
import type { Proposed } from '../state/use-proposal';
import { ChangeList } from './ChangeList';
import { FailureNotice } from './FailureNotice';
import { Findings } from './FindingList';
import { Notice } from './Notice';
import { Section } from './Page';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface ProposalReviewProps {
  readonly proposed: Proposed;
  /** On the button that writes. */
  readonly label: string;
  readonly onWritten?: () => void;
}

/** Every change that would be made, and the button that makes them. */
export function ProposalReview({ proposed, label, onWritten }: ProposalReviewProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { state, commit } = useSession();
  const writing = state.busy === 'writing';
  return (
    <Section title={translator.t('preview.title')}>
      {proposed.kind === 'making' && (
        <div>
          <Spinner size="tiny" labelPosition="after" label={translator.t('preview.making')} />
        </div>
      )}
      {proposed.kind === 'failed' && <FailureNotice failure={proposed.failure} />}
      {proposed.kind === 'made' && proposed.changes.length === 0 && (
        <Notice tone="success">{translator.t('preview.none')}</Notice>
      )}
      {proposed.kind === 'made' && proposed.proposal.findings.length > 0 && (
        <Findings findings={proposed.proposal.findings} />
      )}
      {proposed.kind === 'made' && proposed.changes.length > 0 && (
        <>
          <div className={styles.row}>
            <span>{translator.t('preview.total', { count: proposed.changes.length })}</span>
            <Button
              appearance="primary"
              aria-disabled={state.busy !== null}
              {...(writing ? { icon: <Spinner size="extra-tiny" appearance="inverted" aria-hidden="true" /> } : {})}
              onClick={() => {
                void commit(proposed.proposal).then((written) => {
                  if (written !== null) onWritten?.();
                });
              }}
            >
              {writing ? translator.t('write.writing') : label}
            </Button>
          </div>
          <ChangeList changes={proposed.changes} />
        </>
      )}
    </Section>
  );
}
