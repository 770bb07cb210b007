/** The words of a list that spaces divide. */
type WordsOf<List extends string> = List extends `${infer First} ${infer Rest}` ? First | WordsOf<Rest> : List;

/** Parameters of an address: all of them are texts. What is undefined is taken out. */
export type Texts<Name extends string = string> = { readonly [K in Name]?: string };

/** Reads the parameters of an address. A text between quotation marks is a JSON string. */
export const readAddress = (search: string): Texts =>
  Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, unquoted(value)]));

/** Writes the parameters of an address, for `readAddress`. */
export function writeAddress(parameters: Texts): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, unquoted(value) === value ? value : JSON.stringify(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** Makes the reader of the parameters that a page has, from a list that spaces divide. */
export function parametersOf<List extends string>(list: List | undefined) {
  const names = list?.split(' ') ?? [];
  return (search: Texts) =>
    Object.fromEntries(names.flatMap((name) => (name in search ? [[name, search[name]]] : []))) as Texts<WordsOf<List>>;
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
