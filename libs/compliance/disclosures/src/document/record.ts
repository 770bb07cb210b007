import { ApplicableLaws, abroad, quoted, type Recorded, type RuleContext, recorded, titleOf } from '#findings';
import type { LawOn } from '#law';
import type { Activity, Transfer } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  headingsIn,
  nothingRegistered,
} from '../shared/disclosure.js';
import { countriesIn, lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { inOrder, type RecordRows, rowsOf, transfersIn } from '../shared/records.js';
import { type RetentionKey, retentionGaps } from '../shared/retention.js';
import type { InstrumentKey } from '../shared/safeguards.js';
import type { Section, Shown } from '../shared/sections.js';
import { type Cells, type ValuesOf, valuesOf } from './cells.js';
import type { DocumentReport, LawDocument, TypedDocument } from './declared.js';

// A record of processing activities: facts that are stated once, and a card for each activity.

/** The context of a document, and of the rules that say what it lacks. */
export type RecordContext<K extends string = string> = DocumentContext<K> & RuleContext;

/** An activity in its record. */
export interface OfRecord<K extends string = string> extends RecordContext<K> {
  readonly activity: Activity;
  /** The activity with what profiles lend it. */
  readonly shown: Recorded;
  readonly rows: RecordRows;
  readonly transfers: readonly Transfer[];
  /** Its reference and its title, as gaps name it. */
  readonly record: string;
}

/** The phrases that every record has. */
type Words<K extends string> = K | 'title' | RetentionKey | InstrumentKey;

/** The declaration of a record: what the law asks for, and where the register holds it. */
export interface DeclaredRecord<K extends string, F, C>
  extends Pick<LawDocument<K>, 'law' | 'words' | 'gaps'>,
    Pick<TypedDocument, 'field' | 'name'> {
  readonly report: DocumentReport;
  /** The name of its type in the API, and what that is. */
  readonly type: { readonly name: string; readonly description: string };
  /** The activities that have a record, among those that the law concerns. Absent: all of them. */
  readonly keeps?: (activity: Activity) => boolean;
  /** Statements that are made once, in the order of the document. Each is a section with its heading. */
  readonly facts: F;
  /** The fields of a record, apart from those that the records of all laws have. */
  readonly fields: C;
  /** The columns, in the order of the document: fields of the record. */
  readonly columns: readonly Shown[];
  /** Returns what is missing once, for all activities. */
  readonly lacksOnce?: (activities: readonly Activity[], context: RecordContext<K>) => readonly Gap[];
  /** Returns what the record of an activity lacks, apart from its retention and the grounds of its transfers. */
  readonly lacks: (of: OfRecord<K>) => readonly Gap[];
  /** Returns the article on grounds for transfers to the countries. Absent: that of the law's rule. */
  readonly onGrounds?: (countries: readonly string[], law: LawOn) => string;
}

/** The record of one activity. */
export type RecordOfActivity<C> = RecordRows & ValuesOf<C> & { readonly gaps: readonly Gap[] };

/** The record of all activities, with what is stated once. */
export type RecordDocument<F, C> = Disclosure & ValuesOf<F> & { readonly records: readonly RecordOfActivity<C>[] };

/** A record, with what its type in the API follows from. */
export interface LawRecord<K extends string = string, F = Cells<never>, C = Cells<never>>
  extends Omit<LawDocument<K, RecordDocument<F, C>>, 'field' | 'name' | 'reports'>,
    Pick<DeclaredRecord<K, F, C>, 'field' | 'name' | 'type' | 'facts' | 'fields'> {
  readonly reports: readonly DocumentReport[];
}

/** Returns the document of a record. */
export function recordDocument<
  K extends string,
  const F extends Cells<RecordContext<K>>,
  const C extends Cells<OfRecord<K>>,
>(declared: DeclaredRecord<K, F, C>): LawRecord<K, F, C> {
  const { field, law: code, name, words, gaps, report, type, facts, fields, columns, keeps = () => true } = declared;
  const lack = lacking(gaps);
  const knowsRecognised = 'gap.RECOGNISED' in gaps;

  function make(document: DocumentContext<K>): RecordDocument<F, C> {
    const context: RecordContext<K> = { ...document, laws: new ApplicableLaws(document.snapshot) };
    const { snapshot, law, laws } = context;
    const say = document.say as DocumentContext<Words<K>>['say'];
    const concerned = snapshot.activities.filter((activity) => keeps(activity) && laws.includes(code, activity));
    const records = inOrder(concerned).map((activity) => recordOf(activity, context));
    const duty = law.one(code, 'record');
    const missing = [
      ...(records.length === 0 && duty?.controllerItems
        ? nothingRegistered(snapshot, duty, lack('gap.noRecords'))
        : []),
      ...(declared.lacksOnce?.(concerned, context) ?? []),
      ...records.flatMap((record) => record.gaps),
    ];
    return {
      ...disclosed(context, { code }, say('title'), headingsIn(words, document.say), missing),
      ...valuesOf(facts, context),
      records,
    } as RecordDocument<F, C>;
  }

  function recordOf(activity: Activity, context: RecordContext<K>): RecordOfActivity<C> {
    const { snapshot } = context;
    const of = { ...context, code, say: context.say as DocumentContext<Words<K>>['say'] };
    const transfers = transfersIn(activity, of);
    const shown = recorded(activity, snapshot, code);
    const rows = rowsOf(shown, transfers, of);
    const record = `${activity.reference} (${activity.title})`;
    const one: OfRecord<K> = { ...context, activity, shown, rows, transfers, record };
    return { ...rows, ...valuesOf(fields, one), gaps: [...declared.lacks(one), ...gapsOf(one)] } as RecordOfActivity<C>;
  }

  /** Returns the gaps that every record has: retention, grounds of transfers, and processors abroad. */
  function gapsOf({ activity, transfers, record, ...context }: OfRecord<K>): Gap[] {
    const { snapshot, law } = context;
    const articleOn = declared.onGrounds && ((countries: readonly string[]) => declared.onGrounds!(countries, law));
    const ofTransfer = (transfer: Transfer) => {
      const to = abroad(transfer, code);
      const values = { record, transfer: quoted(titleOf(transfer, snapshot)) };
      const found = groundGaps(code, transfer, context, (isRecognised) =>
        knowsRecognised
          ? lack(isRecognised ? 'gap.RECOGNISED' : 'gap.GROUND', { ...values, countries: countriesIn(to) })
          : lack('gap.GROUND', values),
      );
      return articleOn ? found.map((gap) => ({ ...gap, article: articleOn(to) })) : found;
    };
    return [
      ...retentionGaps(code, activity, context),
      ...transfers.flatMap(ofTransfer),
      ...processorGaps(
        activity,
        transfers,
        { ...context, code },
        (processor) => lack('gap.PROCESSOR_ABROAD', { record, ...processor }),
        articleOn,
      ),
    ];
  }

  const sections: Section[] = [
    ...Object.keys(facts).map((heading) => ({ kind: 'TEXT', heading, paths: [heading] }) as const),
    { kind: 'CARDS', paths: ['records'], name: ['reference', 'title'], columns },
  ];
  const document = { law: code, name, words, gaps, sections, make, reports: [report] };
  return { ...document, field, isReplaced: true, type, facts, fields };
}
