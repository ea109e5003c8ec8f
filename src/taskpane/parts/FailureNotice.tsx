import { makeStyles, tokens } from '@fluentui/react-components';
import { errorText } from '../../i18n';
import type { Failure } from '../app-port';
import { useTranslator } from '../state/language';
import { Notice } from './Notice';

const useStyles = makeStyles({ detail: { display: 'block', fontSize: tokens.fontSizeBase200 } });

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onDismiss?: () => void;
}

/** What went wrong and what to do about it. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const styles = useStyles();
  const translator = useTranslator();
  return (
    <Notice tone="error" title={translator.t('error.title')} {...(onDismiss === undefined ? {} : { onDismiss })}>
      {errorText(translator, failure.code, failure.params)}
      {failure.detail !== null && (
        <span className={styles.detail}>{translator.t('error.details', { code: failure.detail })}</span>
      )}
    </Notice>
  );
}
