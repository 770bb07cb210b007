import { type Disclosure } from '#disclosures';
import { gdpr, organisationOf } from '#findings';
import type { Party, Snapshot } from '#snapshot';
import type { CoverName, ReportContent, ReportContext } from '../model/kind.js';
import type { Fact, Facts } from '../model/report.js';

// The people that a record names first: the controller, its officer and its representative (Art 30(1)(a)).

/** The controller of a record, its data protection officer and its representative. */
export interface RecordPeople {
  readonly controller?: Party;
  readonly officer?: CoverName;
  readonly representative?: CoverName;
}

/** Returns the people of the record of a controller. A record without a controller has none. */
export function peopleOf(controller: Party | undefined, code: 'EU' | 'UK', snapshot: Snapshot): RecordPeople {
  if (!controller) return {};
  const officer = (office: 'DATA_PROTECTION_OFFICER' | 'REPRESENTATIVE') =>
    gdpr.officerInRecord(office, code, controller, snapshot);
  return {
    controller,
    officer: officer('DATA_PROTECTION_OFFICER'),
    representative: officer('REPRESENTATIVE'),
  };
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
