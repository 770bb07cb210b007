import { Said } from '#kernel';
import { shownTo, type Translator, translatorFor } from '#translations';
import { articleIn } from './articles.js';
import type { Gap } from './disclosure.js';
import { bareSaid } from './gap-sentence.js';
import type { Language } from './words.js';

/** The language of a document, and what writes its messages. */
export interface Writer {
  readonly language: Language;
  readonly write: Translator;
  /** The code of the law that asks for the document; absent if none does. */
  readonly law?: string;
}

/** Returns the writer of a document of the law, in the language. */
export function writerOf(language: Language, law: string | undefined): Writer {
  return { language, law, write: translatorFor(language, law) };
}

/** Returns the document with the articles and the messages of all its gaps in its language. Pure. */
export function written<D>(document: D, writer: Writer): D {
  return gapsIn(document, writer) as D;
}

function gapsIn(value: unknown, writer: Writer): unknown {
  if (Array.isArray(value)) return value.map((item) => gapsIn(item, writer));
  if (typeof value !== 'object' || value === null || value instanceof Said) return value;
  if ('says' in value) return writtenGap(value as Gap, writer);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, gapsIn(item, writer)]));
}

function writtenGap(gap: Gap, { language, write, law }: Writer): Gap {
  const { said } = gap.says;
  return {
    ...gap,
    article: articleIn(language, gap.article, law),
    message: shownTo(language, write(said)),
    says: { ...gap.says, said: bareSaid(said) },
    cited: { article: gap.article, law },
  };
}
