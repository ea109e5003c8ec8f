/** A catalogue as flat [key, template] pairs. */
export function entriesOf(catalogue: object, prefix = ''): readonly (readonly [key: string, template: string])[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[prefix + name, value] as const];
    if (typeof value === 'object' && value !== null) return entriesOf(value, `${prefix}${name}.`);
    throw new Error(`${prefix}${name} is neither text nor a group of texts`);
  });
}

/** Names of the placeholders of a template, sorted: "{{count, number}} mål" has "count". */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name).sort();
}
