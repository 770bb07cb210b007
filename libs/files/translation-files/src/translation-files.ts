import { Injectable } from '@nestjs/common';
import { isProper, isReadAs } from '#disclosures';
import { Rejection, reject, yieldToEventLoop } from '#kernel';
import { canonicalLanguage, isOutdated, RegisterLanguage, type Thing, textsOf, translationOf } from '#ledger';
import { type MomentInput, Things } from '#read-model';
import { Slices } from '#slice';
import { type Compared, compared, type KnownThing } from './compare.js';
import { readXliff, UnreadableXliff } from './read.js';
import { xliffPieces } from './write.js';
import type { TranslatableText } from './xliff.js';

/** A file of translations against the register of today. */
export interface TranslationReading extends Compared {
  readonly language: string;
  /** The number of its units. */
  readonly units: number;
}

/** Writes the texts of the register for translators, and reads what they return. It records nothing. */
@Injectable()
export class TranslationFiles {
  constructor(
    private readonly things: Things,
    private readonly slices: Slices,
    private readonly register: RegisterLanguage,
  ) {}

  /**
   * Returns the texts of the register at the moment as XLIFF 2.1, with their current translations into the language. Names and addresses
   * of companies and persons are right in every language: they are left out.
   * @param missingOnly leaves out what is translated
   * @throws {Rejection} INVALID for the language of the register; NOT_FOUND if there is no text
   */
  async xliff(language: string, at?: MomentInput | null, missingOnly = false): Promise<string> {
    this.mustBeAnother(language);
    const things: { id: string; key: string; texts: TranslatableText[] }[] = [];
    for (const { decider, thing } of (await this.known(at)).values()) {
      await yieldToEventLoop();
      const originals = textsOf(decider, thing).filter((original) => !isProper(thing, original));
      const all = originals.map((original): TranslatableText => {
        const { field, text: source } = original;
        const translation = translationOf(thing, field, language);
        if (!translation) return { thing: thing.id, field, source };
        const text = isOutdated(translation, original) ? { earlier: translation.text } : { target: translation.text };
        return { thing: thing.id, field, source, ...text };
      });
      const texts = missingOnly ? all.filter(({ target }) => target === undefined) : all;
      if (texts.length > 0) things.push({ id: thing.id, key: thing.key ?? thing.id, texts });
    }
    if (things.length === 0)
      reject('NOT_FOUND', `The register has no text that lacks a translation into ${language}.`, 'language');
    let file = '';
    for (const piece of xliffPieces(this.register.tag, language, things)) {
      await yieldToEventLoop();
      file += piece;
    }
    return file;
  }

  /**
   * Returns what the translations of an XLIFF file change in the register of today.
   * @throws {Rejection} UNREADABLE_FILE with the `fault`; INVALID if it is not from the language of the register into another
   */
  async read(bytes: Uint8Array): Promise<TranslationReading> {
    const { source, target, units } = await readXliff(bytes).catch((error: unknown) => {
      if (!(error instanceof UnreadableXliff)) throw error;
      throw new Rejection('UNREADABLE_FILE', error.message, 'input.content', { fault: error.fault });
    });
    const from = canonicalLanguage(source);
    if (!from || !isReadAs(from, this.register.tag))
      reject(
        'INVALID',
        `The file translates from ${JSON.stringify(source)} (srcLang), and the register is in ${this.register.tag}. Take a file that was exported from it.`,
        'input.content',
      );
    const language =
      canonicalLanguage(target ?? '') ??
      reject(
        'INVALID',
        `The file says no language that it translates into: trgLang is ${JSON.stringify(target ?? '')}. Give a tag of BCP 47, such as es or pt-BR.`,
        'input.content',
      );
    this.mustBeAnother(language);
    const known = await this.known();
    const result = await compared(units, language, (id) => known.get(id));
    return { ...result, language, units: units.length };
  }

  private mustBeAnother(language: string): void {
    if (language === this.register.tag)
      reject('INVALID', `The register is in ${language}: give another language.`, 'language');
  }

  /** Returns the things with texts that can be translated, by their ids. */
  private async known(at?: MomentInput | null): Promise<ReadonlyMap<string, KnownThing>> {
    const moment = await this.things.moment(at);
    const known = new Map<string, KnownThing>();
    for (const { decider } of this.slices.sections) {
      if (!decider.texts) continue;
      for (const thing of await this.things.all<Thing>(decider.category, moment))
        known.set(thing.id, { decider, thing });
    }
    return known;
  }
}
