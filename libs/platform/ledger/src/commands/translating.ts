import { reject } from '#kernel';
import type { Decider, Intent, Thing } from '../decider.js';
import {
  canonicalLanguage,
  type RegisterLanguage,
  revisionOf,
  type TranslatedText,
  type TranslationFact,
  textsOf,
  translationOf,
} from '../translations.js';
import { mustBeText } from './bounds.js';
import { command } from './commands.js';

// The commands on translations. Any kind of thing can have them.

/** A text as a caller gives it: without a revision, it translates the original that is in force. */
type GivenText = Omit<TranslatedText, 'revision'> & { readonly revision?: string };

/** Sets texts of a thing in another language. */
export class TranslateTexts extends command<
  'TranslateTexts',
  { readonly language: string; readonly texts: readonly GivenText[] }
>('TranslateTexts') {}
/** Withdraws translations of a thing. */
export class WithdrawTranslations extends command<
  'WithdrawTranslations',
  { readonly language: string; readonly fields: readonly string[] }
>('WithdrawTranslations') {}

/** The commands on translations. */
export type TranslationCommand = TranslateTexts | WithdrawTranslations;

const COMMANDS = new Set<string>(['TranslateTexts', 'WithdrawTranslations'] satisfies TranslationCommand['type'][]);

/** Returns true for a command on a translation. */
export function isTranslationCommand(intent: { readonly type: string }): intent is TranslationCommand {
  return COMMANDS.has(intent.type);
}

/**
 * Returns the facts that follow from a command on translations; empty if it changes nothing.
 * @throws {Rejection} NOT_FOUND for a field that has no text; INVALID for an unknown language, an unfit text, or two texts
 * of one field
 */
export function decideTranslation(decider: Decider, command: TranslationCommand, state: Thing): TranslationFact[] {
  if (!decider.texts) reject('INVALID', `A ${decider.noun} has no texts that could be translated.`, 'of');
  const language = languageOf(command.data.language);
  if (command.type === 'WithdrawTranslations') {
    const fields = command.data.fields.filter((field) => translationOf(state, field, language));
    return fields.length > 0 ? [{ type: 'TranslationsWithdrawn', data: { language, fields } }] : [];
  }
  const originals = new Map(textsOf(decider, state).map(({ field, text }) => [field, text]));
  const seen = new Set<string>();
  const given = command.data.texts.map(({ field, text, revision }, i): TranslatedText => {
    const original =
      originals.get(field) ??
      reject(
        'NOT_FOUND',
        `The ${decider.noun} ${decider.name(state)} has no text ${field} that could be translated: \`texts\` lists those that it has.`,
        `texts.${i}.field`,
      );
    if (seen.has(field)) reject('INVALID', `The field ${field} is there twice.`, `texts.${i}.field`);
    seen.add(field);
    mustBeText(text, field.slice(field.lastIndexOf('.') + 1), `texts.${i}.text`);
    return { field, text, revision: revision ?? revisionOf(original) };
  });
  const texts = given.filter(({ field, text, revision }) => {
    const before = translationOf(state, field, language);
    return before?.text !== text || before.revision !== revision;
  });
  return texts.length > 0 ? [{ type: 'TextsTranslated', data: { language, texts } }] : [];
}

/**
 * Checks that the command does not translate into the language of the register: its own texts are in that language.
 * @throws {Rejection} INVALID
 */
export function mustBeAnotherLanguage(command: Intent, { tag }: RegisterLanguage): void {
  if (command.type === 'TranslateTexts' && canonicalLanguage((command as TranslateTexts).data.language) === tag)
    reject('INVALID', `The register is in ${tag}: change the text itself, or give another language.`, 'language');
}

function languageOf(tag: string): string {
  return (
    canonicalLanguage(tag) ??
    reject('INVALID', `"${tag}" is no language: give a tag of BCP 47, such as es, ko or pt-BR.`, 'language')
  );
}
