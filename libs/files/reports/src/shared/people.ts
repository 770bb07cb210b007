import { type Disclosure, type Language, officeIn } from '#disclosures';
import { officerOf, organisationOf } from '#findings';
import type { Party } from '#snapshot';
import type { CoverName, ReportContent, ReportContext } from '../model/kind.js';
import type { Fact, Facts } from '../model/report.js';

// The people that a record names first: the controller, its officer and its representative (Art 30(1)(a)).

/** A law of Art 30, with the office of its representative. */
const REPRESENTATIVES = { EU: 'EU_REPRESENTATIVE', UK: 'UK_REPRESENTATIVE' } as const;

/** The controller of a record, its data protection officer and its representative. */
export interface RecordPeople {
  readonly controller?: Party;
  readonly officer?: CoverName;
  readonly representative?: CoverName;
}

/** Returns the people of a record: of the controller in scope, otherwise of the organisation under the law. */
export function peopleOf({ party, snapshot }: ReportContext, code: 'EU' | 'UK'): RecordPeople {
  const controller = party ?? organisationOf(code, snapshot);
  return {
    controller,
    officer: officerOf('DATA_PROTECTION_OFFICER', code, snapshot, controller),
    representative: officerOf(REPRESENTATIVES[code], code, snapshot, controller),
  };
}

type CoverContent = Pick<ReportContent, 'organisation' | 'answeredBy' | 'coverWords'>;

/** Returns who the cover of a record names, in the words of the law. */
export function coverOf({ controller, officer }: RecordPeople, language: Language): CoverContent {
  const answeredBy = officeIn(language, 'DATA_PROTECTION_OFFICER');
  return { organisation: controller, answeredBy: officer, coverWords: { answeredBy } };
}

/** Returns the words of a document for the company and the officer on the cover. `organisation` is the key of the word for the company. */
export function coverWordsOf({ headings }: Disclosure, organisation = 'organisation'): ReportContent['coverWords'] {
  const word = (key: string) => headings.find((heading) => heading.key === key)?.text;
  return { organisation: word(organisation), answeredBy: word('answeredBy') };
}

/** The headings of a person on a form, by the fields that it asks for. */
export type PersonHeadings = readonly (readonly [field: keyof CoverName, heading: string])[];

/** Returns the facts of a person, in the order of the form. A field that is not stated stays empty. */
export function personFacts(key: string, person: CoverName | undefined, headings: PersonHeadings): Facts {
  const facts = headings.map(
    ([field, heading]): Fact => ({ key: `${key}.${field}`, heading, type: 'TEXT', value: person?.[field] }),
  );
  return { type: 'FACTS', facts };
}

/** Returns the company at the head of the group, for a report on the whole register. */
export function groupOf(snapshot: ReportContext['snapshot']): Party | undefined {
  const companies = snapshot.parties.filter(({ group, class: isClass }) => group && !isClass);
  const ids = new Set(companies.map(({ id }) => id));
  const heads = companies.filter(({ parent }) => parent === undefined || !ids.has(parent));
  return heads.length === 1 ? heads[0] : (organisationOf('ALL', snapshot) ?? heads[0]);
}
