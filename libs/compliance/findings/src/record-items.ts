import { type HowKnown, howKnown, isVerified, type LawOn } from '#law';
import type { Activity, Snapshot } from '#snapshot';
import { ApplicableLaws } from './model/applicable-laws.js';
import type { RequiredItem } from './model/rule.js';
import { brazilianLaw } from './rules/br.js';
import { thaiLaw } from './rules/th.js';
import { RECORD_ITEMS, recorded } from './shared/record.js';

/** An item that a law asks of the record of an activity, and whether the register states it. */
export interface StatedItem {
  readonly law: string;
  readonly key: string;
  /** The item in the words of the law data. */
  readonly name: string;
  readonly article: string;
  readonly howKnown: HowKnown;
  readonly isVerified: boolean;
  /** The field of the activity that holds it. */
  readonly path: string;
  readonly isStated: boolean;
}

interface RecordList {
  readonly law: string;
  /** The list of items in the law data; undefined if the law asks for no record of such an activity. */
  listOf(activity: Activity): string | undefined;
  /** The items that can be looked for, each with whether the activity has it. */
  look(activity: Activity, snapshot: Snapshot): Readonly<Record<string, { path: string; has: boolean }>>;
}

/** Looks for each item in a thing. */
const looked = <S>(required: Readonly<Record<string, RequiredItem<S>>>, subject: S) =>
  Object.fromEntries(Object.entries(required).map(([key, { path, has }]) => [key, { path, has: has(subject) }]));

const isProcessor = ({ role }: Activity) => role === 'PROCESSOR';
const common = (law: string): Pick<RecordList, 'law' | 'look'> => ({
  law,
  look: (activity, snapshot) => looked(RECORD_ITEMS, recorded(activity, snapshot, law)),
});

/** The laws that list what a record holds. Their rules report the same items as missing. */
const LISTS: readonly RecordList[] = [
  ...['EU', 'UK'].map((law) => ({
    ...common(law),
    listOf: (activity: Activity) => (isProcessor(activity) ? 'ART30_2' : 'ART30_1'),
  })),
  { ...common('CH'), listOf: (activity) => (isProcessor(activity) ? 'ART12_PROCESSOR' : 'ART12_CONTROLLER') },
  {
    law: 'BR',
    listOf: () => 'ART37',
    look: (activity, snapshot) => looked(brazilianLaw.requiredOf(activity), recorded(activity, snapshot, 'BR')),
  },
  {
    law: 'TH',
    listOf: (activity) => (isProcessor(activity) ? 'S40_3' : 'S39'),
    look: (activity, snapshot) => looked(thaiLaw.RECORD_ITEMS, thaiLaw.recorded(activity, snapshot)),
  },
  { ...common('ZA'), listOf: (activity) => (isProcessor(activity) ? undefined : 'PAIA_51_1C') },
];

/** Returns what the laws that apply to an activity ask of its record, law by law, in the order of each law. */
export function recordItems(activity: Activity, snapshot: Snapshot, law: LawOn): readonly StatedItem[] {
  const applicable = new ApplicableLaws(snapshot).lawsOf('processingActivity', activity);
  return LISTS.filter((list) => applicable.has(list.law)).flatMap((list) => {
    const name = list.listOf(activity);
    const items = name ? law.items(list.law, name) : [];
    if (items.length === 0) return [];
    const found = list.look(activity, snapshot);
    const { law: code } = list;
    return items.flatMap((item) => {
      const { key, name, article } = item;
      const { [key]: place } = found;
      if (!place) return [];
      const known = { howKnown: howKnown(item), isVerified: isVerified(item) };
      return [{ law: code, key, name, article, ...known, path: place.path, isStated: place.has }];
    });
  });
}
