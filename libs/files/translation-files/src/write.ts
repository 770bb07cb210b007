import { type TranslatableText, unitIdOf, XLIFF } from './xliff.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML 1.0 cannot hold. A CR, which readers turn into LF, is one of them here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to write in another way
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Returns a text as content: what XML cannot hold is an element of XLIFF. */
function contentOf(text: string): string {
  return escaped(text).replace(
    UNWRITABLE,
    (character) => `<cp hex="${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

/** Yields an XLIFF file (2.1), a thing at a time: a file of it for each thing, and a unit for each text. */
export function* xliffPieces(
  source: string,
  target: string,
  things: Iterable<{ readonly id: string; readonly key: string; readonly texts: readonly TranslatableText[] }>,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${XLIFF}" version="2.1" srcLang="${source}" trgLang="${target}">
`;
  for (const { id, key, texts } of things)
    yield `<file id="${id}" original="${escaped(key)}" xml:space="preserve">
${texts.map(unitOf).join('')}</file>
`;
  yield '</xliff>\n';
}

function unitOf({ field, source, target, earlier }: TranslatableText): string {
  const note =
    earlier === undefined ? '' : `<notes><note category="earlier">${escaped(printable(earlier))}</note></notes>`;
  const [state, translated] =
    target === undefined ? ['', ''] : [' state="translated"', `<target>${contentOf(target)}</target>`];
  return `<unit id="${unitIdOf(field)}" name="${escaped(printable(field))}">${note}<segment${state}><source>${contentOf(source)}</source>${translated}</segment></unit>
`;
}

/** Returns a text for people, where XLIFF has no element for what XML cannot hold. */
function printable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
