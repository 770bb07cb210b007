/** A text that is markup already. */
export interface Written {
  readonly text: string;
}

type Inserted = string | Written | readonly (string | Written)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that XML has no place for. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns the markup. What is inserted is a text in it, unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...inserted: readonly Inserted[]): Written {
  return { text: parts.reduce((text, part, i) => text + textOf(inserted[i - 1]!) + part) };
}

/** Returns the text as markup, as it is. */
export function asIs(text: string): Written {
  return { text };
}

function textOf(inserted: Inserted): string {
  if (typeof inserted === 'string')
    return inserted.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
  return 'text' in inserted ? inserted.text : inserted.map(textOf).join('');
}
