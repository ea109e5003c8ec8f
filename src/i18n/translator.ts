import { createInstance, type i18n } from 'i18next';
import type { KeyOf, Language, Params, ParamsOf, Param } from './catalogue';
import { da } from './da';
import { en } from './en';

type Catalogue = typeof da;

export type MessageKey = KeyOf<Catalogue>;

type Arguments<K extends MessageKey> = [ParamsOf<Catalogue, K>] extends [never]
  ? []
  : [params: Readonly<Record<ParamsOf<Catalogue, K>, Param>>];

/** Messages in one language. */
export interface Translator {
  readonly language: Language;
  /** The message of a key known to the program; the compiler asks for its parameters. */
  t<K extends MessageKey>(key: K, ...params: Arguments<K>): string;
  /**
   * The message of a key made from data ("finding." + code); null when there is none, or when it is to be complete and
   * shows a parameter that is not given.
   */
  lookup(key: string, params?: Params, ask?: 'complete'): string | null;
}

const CATALOGUES = { da, en } as const;

/** A message never shows a raw placeholder: what is not known is a dash. */
const UNKNOWN = '–';

/** Stands for a missing parameter until it is decided what to do about it; a character that no text has. */
const MARK = '\uE000';

function createInstanceOf(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: CATALOGUES[language] } },
    returnNull: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => MARK,
  });
  return instance;
}

const cache = new Map<Language, Translator>();

/** The translator of a language. Ready at once: the catalogues are part of the program. */
export function createTranslator(language: Language): Translator {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const instance = createInstanceOf(language);
  const translator: Translator = {
    language,
    t: (key, ...[params]) => instance.t(key, { ...params }).replaceAll(MARK, UNKNOWN),
    lookup: (key, params, ask) => {
      const isGroup = typeof instance.getResource(language, 'translation', key) === 'object';
      if (isGroup || !instance.exists(key, { ...params })) return null;
      const text = instance.t(key, { ...params });
      if (!text.includes(MARK)) return text;
      return ask === 'complete' ? null : text.replaceAll(MARK, UNKNOWN);
    },
  };
  cache.set(language, translator);
  return translator;
}

/** Danish unless the display language is English: the program is made for Danish municipalities. */
export function languageOf(displayLanguage: string | null | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'da';
}
