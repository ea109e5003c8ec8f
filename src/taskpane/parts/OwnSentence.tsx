import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../state/language';

interface OwnSentenceProps {
  /** As it would read without one of the user's own. */
  readonly offered: string;
  readonly own: string | null;
  /** False where it says another goal than the columns. */
  readonly agrees: boolean;
  /** null takes the one that is offered. */
  readonly onSentence: (text: string | null) => void;
}

/** Next year's sentence, to be rewritten. Taken over when the field is left. */
export function OwnSentence({ offered, own, agrees, onSentence }: OwnSentenceProps) {
  const translator = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? own ?? offered;
  const isEmpty = text.trim() === '';
  const take = (): void => {
    if (typed === null || isEmpty) return;
    const plain = typed.replace(/\s+/gu, ' ').trim();
    setTyped(null);
    if (plain !== (own ?? offered)) onSentence(plain === offered ? null : plain);
  };
  const message = isEmpty
    ? { validationState: 'error' as const, validationMessage: translator.t('newYear.sentenceEmpty') }
    : agrees
      ? {}
      : { validationState: 'warning' as const, validationMessage: translator.t('newYear.sentenceDiffers') };
  return (
    <>
      <Field label={translator.t('newYear.sentence')} size="small" {...message}>
        <Textarea
          lang="da"
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
          onBlur={take}
        />
      </Field>
      {own !== null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setTyped(null);
              onSentence(null);
            }}
          >
            {translator.t('newYear.sentenceOffered')}
          </Button>
        </div>
      )}
    </>
  );
}
