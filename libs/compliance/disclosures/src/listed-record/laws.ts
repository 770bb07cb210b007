import { knownLaws, Law } from '#law';

// Laws that list the items of a record and have no document of their own. Their records follow from the lists.

/** Laws whose record has a document of its own. */
const OWN: ReadonlySet<string> = new Set(['EU', 'UK', 'CH', 'BR', 'TH', 'TR', 'VN', 'ZA']);

/** A law that lists the items of a record, with all that its lists have had on any date. */
export interface ListingLaw {
  readonly code: string;
  readonly name: string;
  /** The articles that ask for the record, as they are today. */
  readonly article: string;
  /** The keys of the items, by the role in which the record is kept. Absent if that role keeps none. */
  readonly controller?: readonly string[];
  readonly processor?: readonly string[];
  /** True if the law asks for another document, which has the items of a record: the record says so. */
  readonly isIndirect?: boolean;
}

/** Returns articles as a title names them: a number alone says what it is. */
export const cited = (article: string): string => article.replace(/^(?=\d)/, 'Art ');

/** The laws, in the order of the law data. A list without purposes is no record of processing. */
export const LISTING_LAWS: readonly ListingLaw[] = knownLaws().flatMap((code) => {
  const { name, record, items } = new Law().on('2026-01-01').jurisdiction(code)!;
  const duties = record.filter(({ required }) => required !== 'NO');
  const keysOf = (which: 'controllerItems' | 'processorItems') => {
    const lists = duties.flatMap(({ [which]: list }) => (list && items[list]) || []);
    const keys = [...new Set(lists.map(({ key }) => key))];
    return keys.includes('PURPOSES') || keys.includes('CATEGORIES') || keys.includes('DATA_CATEGORIES')
      ? keys
      : undefined;
  };
  const [controller, processor] = [keysOf('controllerItems'), keysOf('processorItems')];
  if (OWN.has(code) || !controller) return [];
  const { article, required } = duties.at(-1)!;
  const isIndirect = required === 'INDIRECT';
  return [{ code, name, article, controller, ...(processor && { processor }), ...(isIndirect && { isIndirect }) }];
});
