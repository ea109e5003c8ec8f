import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { createTranslator, LANGUAGES, type Language, type Translator } from '../../i18n';
import { useStored } from './use-stored';

interface LanguageState {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

const KEY = 'maalbar.language';

interface LanguageProviderProps {
  /** Used until another one is chosen. */
  readonly initial: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, setLanguage] = useStored<Language>(KEY, LANGUAGES, initial);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const state = useMemo(() => ({ translator: createTranslator(language), setLanguage }), [language, setLanguage]);
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

function useLanguageState(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('There is no language here: wrap the page in LanguageProvider.');
  return state;
}

export function useTranslator(): Translator {
  return useLanguageState().translator;
}

export function useSetLanguage(): (language: Language) => void {
  return useLanguageState().setLanguage;
}
