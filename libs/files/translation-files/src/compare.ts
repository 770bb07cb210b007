import { Rejection, yieldToEventLoop } from '#kernel';
import { type Decider, decideTranslation, revisionOf, type Thing, TranslateTexts, textsOf } from '#ledger';
import type { ReadUnit } from './read.js';
import { fieldOf, placeOf } from './xliff.js';

/** The reasons why a unit is refused. */
export const REFUSALS = {
  UNKNOWN_THING: 'The register has no such thing today.',
  UNKNOWN_TEXT: 'The thing has no such text today.',
  SOURCE_CHANGED: 'The text of the register is another one than that which was translated.',
  PARTLY_TRANSLATED: 'Some segments of the text have no translation.',
  FORMATTED: 'The text has elements that are no text. The register has plain texts.',
  UNFIT: 'The translation cannot be recorded.',
  TWICE: 'The file has the text twice.',
} as const;
/** The reason why a unit is refused. */
export type Refusal = keyof typeof REFUSALS;

/** A unit that is not taken. The others are. */
export interface RefusedUnit {
  readonly code: Refusal;
  /** Its place in the file, as XLIFF names it. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
}

/** A thing of the register with what knows its texts. */
export interface KnownThing {
  readonly decider: Decider;
  readonly thing: Thing & { readonly id: string };
}

/** The translations of a thing, as a register file has them. */
export interface TranslationsOfThing {
  readonly type: string;
  readonly key: string;
  readonly language: string;
  readonly texts: readonly { readonly field: string; readonly text: string; readonly revision: string }[];
}

/** The units of a file against the register. */
export interface Compared {
  readonly translations: readonly TranslationsOfThing[];
  readonly refused: readonly RefusedUnit[];
  /** Units that the register has already, and units without a translation. */
  readonly unchanged: number;
  readonly untranslated: number;
}

/** Units that are compared in one turn of the event loop. */
const AT_ONCE = 500;

/** Returns what the units change in the register. A unit whose source is not today's text is refused; the others are taken. */
export async function compared(
  units: readonly ReadUnit[],
  language: string,
  known: (id: string) => KnownThing | undefined,
): Promise<Compared> {
  const changes = new Map<string, TranslationsOfThing['texts'][number][]>();
  const refused: RefusedUnit[] = [];
  const counts = { UNCHANGED: 0, UNTRANSLATED: 0 };
  const judge = new Judge(language, known);
  for (const [i, unit] of units.entries()) {
    if (i % AT_ONCE === 0) await yieldToEventLoop();
    const verdict = judge.verdictOn(unit);
    if (typeof verdict === 'string') counts[verdict] += 1;
    else if ('code' in verdict) refused.push(verdict);
    else changes.set(unit.file, [...(changes.get(unit.file) ?? []), verdict]);
  }
  const translations = [...changes].map(([key, texts]) => ({
    ...{ type: known(key)!.decider.category, key, language, texts },
  }));
  return { translations, refused, unchanged: counts.UNCHANGED, untranslated: counts.UNTRANSLATED };
}

type Verdict = RefusedUnit | 'UNCHANGED' | 'UNTRANSLATED' | TranslationsOfThing['texts'][number];

/** Judges the units of one file. */
class Judge {
  private readonly seen = new Set<string>();
  private readonly texts = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly language: string,
    private readonly known: (id: string) => KnownThing | undefined,
  ) {}

  verdictOn({ file, id, source, target, unfit }: ReadUnit): Verdict {
    const path = placeOf(file, id);
    const refuse = (code: Refusal, expected: string, found: string, rest: string): RefusedUnit => {
      return { code, path, expected, found, message: `${path}: ${REFUSALS[code]} ${rest}` };
    };
    if (this.seen.has(path)) return refuse('TWICE', 'one unit', 'two units', 'Leave one of them out.');
    this.seen.add(path);
    const of = this.known(file);
    if (!of) return refuse('UNKNOWN_THING', 'the id of a thing', file, AGAIN);
    const field = fieldOf(id);
    const original = this.textsOf(of).get(field);
    if (original === undefined) return refuse('UNKNOWN_TEXT', 'a text of the thing', field, AGAIN);
    if (typeof unfit === 'object')
      return refuse('FORMATTED', 'plain text', `<${unfit.element}>`, `Take <${unfit.element}> out.`);
    if (source !== original)
      return refuse(
        'SOURCE_CHANGED',
        original,
        source,
        `It is ${JSON.stringify(original)} today, and the file has ${JSON.stringify(source)}. ${AGAIN}`,
      );
    if (target === undefined) return 'UNTRANSLATED';
    if (unfit) return refuse('PARTLY_TRANSLATED', 'a translation of each segment', target, 'Translate the rest.');
    const text = { field, text: target, revision: revisionOf(original) };
    const decided = decidedOn(of, this.language, text);
    if (decided instanceof Rejection) return refuse('UNFIT', 'a text that can be recorded', target, decided.message);
    return decided ? text : 'UNCHANGED';
  }

  private textsOf({ decider, thing }: KnownThing): ReadonlyMap<string, string> {
    const texts =
      this.texts.get(thing.id) ?? new Map(textsOf(decider, thing).map(({ field, text }) => [field, text] as const));
    this.texts.set(thing.id, texts);
    return texts;
  }
}

const AGAIN = 'Export the texts again, and let this one be translated.';

/** Returns whether the command changes anything; the rejection if it is refused. */
function decidedOn(
  { decider, thing }: KnownThing,
  language: string,
  text: { readonly field: string; readonly text: string; readonly revision: string },
): boolean | Rejection {
  try {
    return decideTranslation(decider, new TranslateTexts(thing.id, { language, texts: [text] }), thing).length > 0;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}
