import { itemsOf, membersOf } from '#kernel';
import type { Fact } from './event.js';
import type { EventWords, WordsOf } from './event-words.js';
import type { JoiningFact } from './joining.js';
import type { RecordAction } from './record-actions.js';
import type { TranslationFact } from './translations.js';

/** The words of events that any stream can have. Of an annulled event, they show the type and the date. */
const OF_ANY_THING: WordsOf<
  | Exclude<RecordAction, Fact<'EventAnnulled'>>
  | Fact<'EventAnnulled', { readonly type: string; readonly effectiveOn: string }>
  | TranslationFact
  | JoiningFact
  | Fact<'LossAccepted', Record<string, never>>
> = {
  EventAnnulled: { type: 'type', effectiveOn: 'effectiveOn' },
  SubmittedForReview: { 'comment?': 'comment' },
  ChangesRequested: { comment: 'comment' },
  Approved: { upTo: 'upTo', 'comment?': 'comment' },
  Reviewed: { outcome: 'outcome' },
  ReviewScheduled: { 'reviewEvery?': 'reviewEvery' },
  PersonErased: {},
  TextsTranslated: { language: 'language', fields: 'texts[].field' },
  TranslationsWithdrawn: { language: 'language', fields: 'fields[]' },
  ThingJoined: { into: '@into' },
  ReferencesMoved: { from: '@from', to: '@to' },
  LossAccepted: {},
};

/** An argument of a message. `isThing` is true if the value is the id of a thing. */
interface MessageArgument {
  readonly name: string;
  readonly value: string;
  readonly isThing: boolean;
}

/** The key of a message with its arguments. */
export interface Message {
  readonly key: string;
  readonly arguments: readonly MessageArgument[];
}

/**
 * Returns the message of an event. A list gives an argument for each value; what is not stated has an empty value. An event
 * that nobody has words for has its type as the key.
 */
export function messageOf({ type, data }: Fact, words: Readonly<Record<string, EventWords>> = {}): Message {
  const declared = Object.entries(words[type] ?? (OF_ANY_THING as Record<string, EventWords>)[type] ?? {});
  const parts = declared.map(([name, source]) => {
    const isThing = source.startsWith('@');
    const values = valuesAt(data, source.replace('@', '').split('.')).map(String);
    return { name: name.replace('?', ''), values, isThing, decides: name.endsWith('?') };
  });
  const isNone = parts.some(({ decides, values }) => decides && values.length === 0);
  const shown = parts.filter(({ decides }) => !decides || !isNone);
  return {
    key: isNone ? `${type}.none` : type,
    arguments: shown.flatMap(({ name, values, isThing }) =>
      (values.length > 0 ? values : ['']).map((value) => ({ name, value, isThing: isThing && value !== '' })),
    ),
  };
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (step === undefined) return [value];
  const inner = membersOf(value)[step.replace('[]', '')];
  return step.endsWith('[]') ? itemsOf(inner).flatMap((item) => valuesAt(item, rest)) : valuesAt(inner, rest);
}

/** Returns a line for every key that the messages of these events and of any thing can have, with the arguments, in order. */
export function wordList(all: readonly Readonly<Record<string, EventWords>>[]): string[] {
  const lines = [OF_ANY_THING as Record<string, EventWords>, ...all].flatMap((words) =>
    Object.entries(words).flatMap(([type, declared]) => {
      const described = Object.entries(declared).map(([name, source]) => ({
        text: `${name.replace('?', '')}${source.includes('[]') ? '[]' : ''}`,
        decides: name.endsWith('?'),
      }));
      const line = (key: string, these: typeof described) => [key, ...these.map(({ text }) => text)].join(' ');
      const without = described.filter(({ decides }) => !decides);
      return [line(type, described), ...(without.length < described.length ? [line(`${type}.none`, without)] : [])];
    }),
  );
  return [...new Set(lines)].sort();
}
