import { createTranslator, type Language } from '../i18n';

interface OutsideProps {
  readonly language: Language;
  readonly version: string;
}

/** The pane opened as a page of its own, where there is no workbook. */
export function Outside({ language, version }: OutsideProps) {
  const translator = createTranslator(language);
  return (
    <main className="outside" lang={language}>
      <h1>{translator.t('app.outsideExcel.title')}</h1>
      <p>{translator.t('app.outsideExcel.text')}</p>
      <p>{translator.t('app.version', { version })}</p>
    </main>
  );
}
