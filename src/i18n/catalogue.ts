/**
 * What a message catalogue is: nested objects whose leaves are templates in i18next's form ("{{count, number}} mål").
 * The Danish catalogue is the original; its literal types give every other language its keys, and every call its parameters.
 */
export type Language = 'da' | 'en';

export const LANGUAGES: readonly Language[] = ['da', 'en'];

/** A value that can stand in a message. */
export type Param = string | number | boolean | null;

export type Params = Readonly<Record<string, Param>>;

/** The same keys as `T`, with texts of its own. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key of a catalogue in dotted form; `x_one` and `x_other` are the one key `x`. */
export type KeyOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : KeyOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type Lookup<T, K extends string> = K extends keyof T
  ? T[K]
  : `${K}_other` extends keyof T
    ? T[`${K}_other`]
    : K extends `${infer Head}.${infer Rest}`
      ? Head extends keyof T
        ? Lookup<T[Head], Rest>
        : never
      : never;

type NameOf<Placeholder extends string> = Placeholder extends `${infer Name},${string}` ? Name : Placeholder;

type PlaceholdersIn<Template> = Template extends `${string}{{${infer Placeholder}}}${infer Rest}`
  ? NameOf<Placeholder> | PlaceholdersIn<Rest>
  : never;

/** Names of the parameters that the message of `K` needs. */
export type ParamsOf<T, K extends string> = PlaceholdersIn<Lookup<T, K>>;
