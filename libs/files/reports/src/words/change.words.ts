import type { Words } from '#history';

/** Returns an event in words: "Activity retitled (title: Payroll)". A list of values is one argument. */
export function eventInWords({ key, arguments: given }: Words): string {
  const [type = ''] = key.split('.');
  const byName = new Map<string, string[]>();
  for (const { name, value } of given) if (value !== '') byName.set(name, [...(byName.get(name) ?? []), value]);
  const said = [...byName].map(([name, values]) => `${spaced(name)}: ${values.join(', ')}`).join('; ');
  const sentence = spaced(type);
  const words = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return said === '' ? words : `${words} (${said})`;
}

/** Returns a value of the register in words: the parts of an object after each other. Undefined for nothing. */
export function valueInWords(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => valueInWords(item) ?? []);
    return items.length > 0 ? items.join('; ') : undefined;
  }
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const words = valueInWords(inner);
    return words === undefined || words === 'NOT_STATED' ? [] : [`${spaced(name)}: ${words}`];
  });
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Returns a name in camel case as words. */
function spaced(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
