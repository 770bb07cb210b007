import { InputType, ObjectType } from '@nestjs/graphql';
import {
  CountryScalar,
  connection,
  declaredTypes,
  FACETS,
  facetTypes,
  Long,
  Optional,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { OfficerRole } from '#law';
import { partyFacets, partySorts } from './party.facets.js';
import { partyFields } from './party.fields.js';

/** The types of a party in the API. */
export const partyTypes = declaredTypes(
  'Party',
  partyFields,
  'A company of the group or outside it, or a class of them ("affiliates").',
);

/** The API type of a party. The library `graph` adds its parent and its engagements. */
export const Party = partyTypes.type;
export type Party = InstanceType<typeof Party>;
/** The API type of an appointment. The library `graph` adds the contact. */
export const Officer = partyTypes.record('Officer');

/** The API type of a page of parties. */
@Readable()
@ObjectType()
export class PartyConnection extends connection(Party) {}

/** The input by which parties are sorted. */
export const PartySort = sortInput('Party', partySorts);
/** The types by which parties are counted and filtered. */
export const partyFacetTypes = facetTypes(
  'Party',
  partyFacets,
  'By what parties are counted and filtered. OFFICER is an office that somebody holds there; GROUP is true for the own group.',
);

@InputType({ description: 'Selects parties. All given conditions must hold.' })
export class PartyFilter {
  @Long()
  @Optional(() => String, { description: 'Text that any of its words contain: of any field, in any language.' })
  text?: string;
  @Optional(() => Boolean) group?: boolean;
  @Optional(() => Boolean) class?: boolean;
  @Optional(() => CountryScalar) country?: string;
  @Optional(() => OfficerRole, { description: 'Finds parties that have appointed somebody to this office.' })
  officer?: OfficerRole;
  @Optional(() => RecordStatus, { description: 'RETIRED finds parties that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [partyFacetTypes.filter], FACETS) facets?: InstanceType<typeof partyFacetTypes.filter>[];
}
