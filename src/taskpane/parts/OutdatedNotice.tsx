import { Button } from '@fluentui/react-components';
import { useTranslator } from '../state/language';
import { Notice } from './Notice';

interface OutdatedNoticeProps {
  readonly updating: boolean;
  readonly onUpdate: () => void;
}

/** The workbook has changed since it was evaluated; one click brings the statuses up to date. */
export function OutdatedNotice({ updating, onUpdate }: OutdatedNoticeProps) {
  const translator = useTranslator();
  return (
    <Notice
      tone="warning"
      title={translator.t('outdated.title')}
      actions={
        <Button size="small" aria-disabled={updating} onClick={onUpdate}>
          {translator.t(updating ? 'outdated.updating' : 'outdated.update')}
        </Button>
      }
    >
      {translator.t('outdated.text')}
    </Notice>
  );
}
