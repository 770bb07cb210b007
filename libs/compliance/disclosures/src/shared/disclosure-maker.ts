import { Injectable } from '@nestjs/common';
import { lawInForce } from '#graphql';
import { Callers, reject, yieldToEventLoop } from '#kernel';
import { Law, lawOf } from '#law';
import { Deciders, RegisterLanguage } from '#ledger';
import { Journal, keyOf, type Moment } from '#read-model';
import type { Snapshot } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import type { Disclosures } from '../disclosures.graphql.js';
import type { TypedDocument } from '../document/declared.js';
import { partyIn } from './companies.js';
import type { Disclosure, DocumentContext } from './disclosure.js';
import { ofOwned } from './owned.js';
import { type Presented, presented } from './presentation.js';
import { type Section, type ShownSection, shownSections } from './sections.js';
import { type Catalogue, saying, writtenFor } from './words.js';
import { type Writer, writerOf, written } from './written.js';

/** A request for a document. */
interface DocumentRequest<K extends string> {
  /** The code of the law that requires the document, as the caller wrote it. */
  readonly law: string;
  /** The argument of the request that holds the code; errors name it. */
  readonly path?: string;
  /** The document's name in error messages. */
  readonly name: string;
  readonly catalogue: Catalogue<K>;
  readonly sections: readonly Section[];
  /** True if it has activities that nobody controls, apart from those of companies. Other documents leave them out. */
  readonly isOfAll?: boolean;
}

/** Prepares the inputs of documents. All documents of one request share one snapshot of the register. */
@Injectable()
export class DisclosureMaker {
  private readonly snapshots = new WeakMap<object, Map<string, Promise<Snapshot>>>();

  constructor(
    private readonly reader: Snapshots,
    private readonly law: Law,
    private readonly callers: Callers,
    private readonly journal: Journal,
    private readonly deciders: Deciders,
    private readonly registerLanguage: RegisterLanguage,
  ) {}

  /**
   * Makes a document that is declared.
   * @param party the id of its party, of a document that can be of one
   * @throws {Rejection} NOT_FOUND if there is no such party; as {@link context} does
   */
  document(
    { law, name, words, sections, make }: TypedDocument,
    disclosures: Disclosures,
    request: object,
    party?: string,
  ): Promise<Disclosure & Presented & { readonly sections: readonly ShownSection[] }> {
    return this.make(disclosures, request, { law, name, catalogue: words, sections }, (context) =>
      make(context, party === undefined ? undefined : partyIn(context.snapshot, party)),
    );
  }

  /**
   * Makes a document in its language.
   * @throws {Rejection} as {@link context} does
   */
  async make<K extends string, D extends Disclosure>(
    disclosures: Disclosures,
    request: object,
    requested: DocumentRequest<K>,
    make: (context: DocumentContext<K>) => D,
  ): Promise<D & Presented & { readonly sections: readonly ShownSection[] }> {
    const { law, isOfAll } = requested;
    const made = (context: DocumentContext<K>) => (isOfAll ? make(context) : ofOwned(law, context, make));
    const document = await this.present(disclosures, request, requested, made);
    return { ...document, sections: shownSections(requested.sections, document.headings) };
  }

  /**
   * Makes a document in its language, or several as one.
   * @throws {Rejection} as {@link context} does
   */
  async present<K extends string, D extends object>(
    disclosures: Disclosures,
    request: object,
    requested: Omit<DocumentRequest<K>, 'sections'>,
    make: (context: DocumentContext<K>) => D,
  ): Promise<D & Presented> {
    const context = await this.context(disclosures, request, requested);
    const decider = (id: string) => this.deciders.of(id)!;
    const language = disclosures.textsIn ?? context.language;
    const languages = { language, register: this.registerLanguage.tag, decider };
    return presented(context.snapshot, languages, (snapshot) =>
      written(make({ ...context, snapshot }), context.writer),
    );
  }

  /** Returns those of the laws that were in force at the moment, and that the caller may ask about. */
  lawsAmong<L extends string>({ moment }: Disclosures, laws: readonly L[]): L[] {
    const law = this.law.on(moment.on);
    return laws.filter((code) => law.isInForce(code) && this.isCovered(code));
  }

  /**
   * Returns the inputs of the document.
   * @throws {Rejection} UNKNOWN_LAW; NO_SUCH_LAW on that date; FORBIDDEN if a grant does not cover the jurisdiction;
   *   INVALID if the document is not written in the language
   */
  private async context<K extends string>(
    { moment, language: wished }: Disclosures,
    request: object,
    { law: requestedLaw, path = 'disclosures', name, catalogue }: Omit<DocumentRequest<K>, 'sections'>,
  ): Promise<DocumentContext<K> & { readonly writer: Writer }> {
    const law = this.law.on(moment.on);
    const code = lawInForce(law, requestedLaw, path);
    this.mustCover(code);
    const language = writtenFor(catalogue, wished);
    const say = saying(catalogue, language, name);
    const snapshot = await this.snapshot(moment, request);
    const knownAt = await this.journal.recordedUpTo(moment.position);
    const writer = writerOf(language, code);
    await yieldToEventLoop(); // a document is made at once: each has a turn of its own
    return { snapshot, law, language, say, knownAt, writer };
  }

  private snapshot(moment: Moment, context: object): Promise<Snapshot> {
    const ofRequest = this.snapshots.get(context) ?? new Map<string, Promise<Snapshot>>();
    this.snapshots.set(context, ofRequest);
    const key = keyOf(moment);
    const snapshot = ofRequest.get(key) ?? this.reader.at(moment);
    ofRequest.set(key, snapshot);
    return snapshot;
  }

  /** Checks that a regulator asks only for documents of its own law. */
  private mustCover(law: string): void {
    if (!this.isCovered(law))
      reject('FORBIDDEN', `Your grant does not cover the documents that the law of ${law} requires.`);
  }

  private isCovered(law: string): boolean {
    const { role, scope } = this.callers.current();
    return role !== 'REGULATOR' || (scope?.jurisdictions.some((code) => lawOf(code) === law) ?? false);
  }
}
