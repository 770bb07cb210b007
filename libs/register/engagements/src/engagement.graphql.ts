import { ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  declaredTypes,
  FACETS,
  facetTypes,
  JurisdictionScalar,
  Long,
  Optional,
  PlaceScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { engagementFacets, engagementSorts } from './engagement.facets.js';
import { engagementFields } from './engagement.fields.js';

/** The types of an engagement in the API. */
export const engagementTypes = declaredTypes(
  'Engagement',
  engagementFields,
  'The work of a party that processes data for others: a processor, operator, or delegatee.',
);

/** The API type of an engagement. The library `graph` adds its parties and activities. */
export const Engagement = engagementTypes.type;
export type Engagement = InstanceType<typeof Engagement>;

@Readable()
@ObjectType()
export class EngagementConnection extends connection(Engagement) {}

/** The input by which engagements are sorted. */
export const EngagementSort = sortInput('Engagement', engagementSorts);
/** The types by which engagements are counted and filtered. */
export const engagementFacetTypes = facetTypes(
  'Engagement',
  engagementFacets,
  'By what engagements are counted and filtered. COUNTRY is the seat of the processor.',
);

@InputType({ description: 'Selects engagements. All given conditions must hold.' })
export class EngagementFilter {
  @Long()
  @Optional(() => String, {
    description: 'Text that it contains, in any field and any language, or that its processor contains.',
  })
  text?: string;
  @Optional(() => ID) processor?: string;
  @Optional(() => ID) activity?: string;
  @Optional(() => JurisdictionScalar) jurisdiction?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'The contact that owns it.' }) owner?: string;
  @Optional(() => PlaceScalar) location?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds engagements that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [engagementFacetTypes.filter], FACETS) facets?: InstanceType<typeof engagementFacetTypes.filter>[];
}
