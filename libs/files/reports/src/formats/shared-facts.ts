import type { Block, Fact, Section } from '../model/report.js';

/** A section that is read. */
export interface ReadSection extends Omit<Section, 'sections'> {
  /** True if some of its facts are said elsewhere, once for all. */
  readonly isReduced?: boolean;
  readonly sections?: readonly ReadSection[];
}

/** The number of records from which they say once what is equal in all of them. */
export const SEVERAL = 3;

/**
 * Returns the sections, with a first one under the heading that has the facts which are equal in all records. Records are
 * the sections that are made of the same sections, if they are several and follow each other.
 */
export function withSharedFacts(sections: readonly Section[], heading: string): readonly ReadSection[] {
  const records = sections.filter((section) => formOf(section) !== '' && formOf(section) === formOf(sections.at(-1)!));
  const [first] = records;
  if (first === undefined || records.length < SEVERAL) return sections;
  const shared = (inner: Section, fact: Fact) =>
    records.every((record) => JSON.stringify(factIn(record, inner.key, fact.key)) === JSON.stringify(fact));
  const kept = (section: Section, isKept: (fact: Fact) => boolean): ReadSection => {
    const blocks = section.blocks.map((block): Block => {
      return block.type === 'FACTS' ? { ...block, facts: block.facts.filter(isKept) } : block;
    });
    return { ...section, blocks, isReduced: true };
  };
  const once = first.sections!.map((inner) => {
    const { blocks, ...rest } = kept(inner, (fact) => shared(inner, fact));
    return { ...rest, blocks: blocks.filter((block) => block.type === 'FACTS' && block.facts.length > 0) };
  });
  const said = once.filter(({ blocks }) => blocks.length > 0);
  if (said.length === 0) return sections;
  const withoutShared = (record: Section): ReadSection => ({
    ...record,
    sections: record.sections!.map((inner) =>
      said.some(({ key }) => key === inner.key) ? kept(inner, (fact) => !shared(inner, fact)) : inner,
    ),
  });
  const at = sections.indexOf(first);
  const forAll: ReadSection = { key: 'forAll', heading, blocks: [], sections: said };
  return [
    ...sections.slice(0, at),
    forAll,
    ...sections.slice(at).map((section) => (records.includes(section) ? withoutShared(section) : section)),
  ];
}

const formOf = ({ sections = [] }: Section) => sections.map(({ key }) => key).join(' ');

function factIn(record: Section, section: string, key: string): Fact | undefined {
  const blocks = record.sections!.filter((inner) => inner.key === section).flatMap((inner) => inner.blocks);
  return blocks.flatMap((block) => (block.type === 'FACTS' ? block.facts : [])).find((fact) => fact.key === key);
}
