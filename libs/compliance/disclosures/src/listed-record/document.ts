import { ApplicableLaws, lawText, placeOfLaw, recorded, titleOf } from '#findings';
import { type Item, inSentence } from '#law';
import type { Activity } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  headingsIn,
  nothingRegistered,
  profileOf,
} from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { inOrder, rowsOf, transfersIn } from '../shared/records.js';
import { retentionGaps } from '../shared/retention.js';
import { statementOf } from '../shared/statements.js';
import { LISTED_GAPS } from './gaps.js';
import { type ListedActivity, pathOf, textsOf } from './items.js';
import { cited, LISTING_LAWS, type ListingLaw } from './laws.js';
import { listedSections } from './sections.js';
import { LISTED_WORDS, type ListedKey } from './words.js';

// The record of any law that lists its items: each item is a column, and an item that is not stated a gap.

/** The record of one activity: the texts of each item of the law's list, by its key. */
export interface ListedRecord {
  readonly reference: string;
  readonly title: string;
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** The records of all activities under one law, by the role in which they are kept. */
export interface ListedRecords extends Disclosure {
  /** Says what the law asks for, if that is another document. */
  readonly form?: string;
  readonly controllers: readonly ListedRecord[];
  readonly processors: readonly ListedRecord[];
}

const lack = lacking(LISTED_GAPS);

type Context = DocumentContext<ListedKey> & { readonly law: DocumentContext['law']; readonly laws: ApplicableLaws };

/** Returns the records of the activities that are subject to the law. Pure. */
export function listedRecord(
  document: DocumentContext<ListedKey>,
  { code, name, isIndirect }: ListingLaw,
): ListedRecords {
  const context: Context = { ...document, laws: new ApplicableLaws(document.snapshot) };
  const { snapshot, law, say, laws } = context;
  const duty = law.one(code, 'record');
  const made = (role: 'controllerItems' | 'processorItems') => {
    const list = duty?.[role];
    const items = list === undefined ? [] : law.items(code, list);
    const isKept = (activity: Activity) => (activity.role === 'PROCESSOR') === (role === 'processorItems');
    const activities = snapshot.activities.filter((activity) => isKept(activity) && laws.includes(code, activity));
    const records =
      items.length === 0 ? [] : inOrder(activities).map((activity) => recordOf(activity, items, code, context));
    return { items, records };
  };
  const parts = [made('controllerItems'), made('processorItems')] as const;
  const records = parts.flatMap((part) => part.records);
  const title = { law: inSentence(name), article: cited(duty?.article ?? '') };
  const names = parts.flatMap(({ items }) => items.map((item) => ({ key: item.key, text: capital(item.name) })));
  return {
    ...disclosed(
      context,
      { code },
      say('title', title),
      [...headingsIn(LISTED_WORDS, say), ...names],
      [
        ...(records.length === 0 && duty
          ? nothingRegistered(snapshot, duty, lack('gap.noRecords', { ...title, law: placeOfLaw(code, law) }))
          : []),
        ...records.flatMap(({ gaps }) => gaps),
      ],
    ),
    form: isIndirect && duty?.instead ? say('form', { instead: duty.instead }) : undefined,
    controllers: parts[0].records,
    processors: parts[1].records,
  };
}

function recordOf(
  activity: Activity,
  items: readonly Item[],
  code: string,
  context: Context,
): ListedRecord & { readonly gaps: readonly Gap[] } {
  const { snapshot, say, language, laws } = context;
  const of = { ...context, code };
  const transfers = transfersIn(activity, of);
  const record = recorded(activity, snapshot, code);
  const listed: ListedActivity = { record, rows: rowsOf(record, transfers, of), code, snapshot, laws, language, say };
  const stated = items.map((item) => ({ item, texts: textsOf(item.key, listed) }));
  const name = `${activity.reference} (${activity.title})`;
  return {
    reference: activity.reference,
    title: activity.title,
    items: Object.fromEntries(stated.map(({ item, texts }) => [item.key, texts])),
    gaps: [
      ...stated.flatMap(({ item, texts }) => (texts.length > 0 ? [] : [missing(item, activity, code, context)])),
      ...retentionGaps(code, activity, context),
      ...transfers.flatMap((transfer) =>
        groundGaps(code, transfer, context, () =>
          lack('gap.GROUND', { record: name, transfer: titleOf(transfer, snapshot) }),
        ),
      ),
      ...processorGaps(activity, transfers, of, (processor) =>
        lack('gap.PROCESSOR_ABROAD', { record: name, ...processor }),
      ),
    ],
  };
}

function missing(item: Item, activity: Activity, code: string, { snapshot }: Context): Gap {
  const { key } = item;
  const path = pathOf(key);
  const values = { record: `${activity.reference} (${activity.title})`, item: lawText(item.name), profile: code };
  if (path !== undefined)
    return gap(item, lack(key === 'TRANSFERS' ? 'gap.transfers' : 'gap.item', values), { subject: activity, path });
  const statement = statementOf(key);
  return gap(item, lack('gap.statement', { ...values, statement }), {
    subject: profileOf(snapshot, code),
    path: `statements.${statement}`,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The records of laws that list their items and have no document of their own. */
export const LISTED_RECORDS = LISTING_LAWS.map((law) =>
  lawDocument({
    law: law.code,
    words: LISTED_WORDS,
    gaps: LISTED_GAPS,
    sections: listedSections(law),
    make: (document: DocumentContext<ListedKey>) => listedRecord(document, law),
    reports: [
      {
        code: `RECORD_${law.code}`,
        title: `Record of processing by the law of ${inSentence(law.name)} (${cited(law.article)})`,
        about: 'The record of processing with the items that the law lists.',
        source: `${cited(law.article)}; the headings are those of the law data`,
      },
    ],
  }),
);
