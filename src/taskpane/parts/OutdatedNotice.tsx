import { Button } from '@fluentui/react-components';
import { useTranslator } from '../state/language';
import { Notice } from './Notice';

interface OutdatedNoticeProps {
  readonly by: 'workbook' | 'settings';
  readonly updating: boolean;
  readonly onUpdate: () => void;
}

/** The workbook, or what it keeps of choices, has changed since it was evaluated; one click brings the statuses up to date. */
export function OutdatedNotice({ by, updating, onUpdate }: OutdatedNoticeProps) {
  const translator = useTranslator();
  return (
    <Notice
      tone="warning"
      title={translator.t(by === 'settings' ? 'choices.changed' : 'outdated.title')}
      actions={
        <Button size="small" aria-disabled={updating} onClick={onUpdate}>
          {translator.t(updating ? 'outdated.updating' : 'outdated.update')}
        </Button>
      }
    >
      {translator.t(by === 'settings' ? 'choices.changedText' : 'outdated.text')}
    </Notice>
  );
}
