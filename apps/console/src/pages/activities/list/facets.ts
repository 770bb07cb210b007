import type { Facet, FacetCount } from '../../../parts/filters/facets';
import type { TextKey } from '../../../words/areas';
import type { Words } from '../../../words/words';

interface ActivityFacet extends Facet<FacetOfApi> {
  readonly title: TextKey;
  titleOf(count: FacetCount, words: Words): string;
}

type FacetOfApi =
  | 'STATUS'
  | 'ROLE'
  | 'LEGAL_BASIS'
  | 'DATA_CATEGORY'
  | 'DATA_SUBJECT'
  | 'SPECIAL_DATA'
  | 'JURISDICTION'
  | 'PROCESSOR'
  | 'ASSET'
  | 'COUNTRY'
  | 'CONTROLLER'
  | 'TAG'
  | 'DEPARTMENT'
  | 'OWNER';

type TitleOf = ActivityFacet['titleOf'];
const coded =
  (type: string): TitleOf =>
  ({ value }, { code }) =>
    code(type, value);
const named: TitleOf = ({ value, label }) => label ?? value;
const person: TitleOf = ({ label }, { t }) => label ?? t('people.noName');
const place: TitleOf = ({ value, label }, { place }) => label ?? place(value);

/** The properties by which activities are filtered, in the order of their buttons. */
export const FACETS: readonly ActivityFacet[] = [
  { by: 'STATUS', name: 'status', title: 'activities.status', titleOf: coded('RecordStatus') },
  { by: 'LEGAL_BASIS', name: 'basis', title: 'activities.legalBases', titleOf: coded('LegalBasis') },
  { by: 'DATA_CATEGORY', name: 'data', title: 'activities.dataCategories', titleOf: named },
  { by: 'DATA_SUBJECT', name: 'subjects', title: 'activities.dataSubjects', titleOf: named },
  { by: 'SPECIAL_DATA', name: 'special', title: 'activities.specialData', titleOf: coded('Stated') },
  { by: 'JURISDICTION', name: 'in', title: 'activities.jurisdictions', titleOf: place },
  { by: 'PROCESSOR', name: 'processor', title: 'activities.processors', titleOf: named },
  { by: 'ASSET', name: 'system', title: 'activities.systems', titleOf: named },
  { by: 'COUNTRY', name: 'to', title: 'activities.transferredTo', titleOf: place },
  { by: 'CONTROLLER', name: 'controller', title: 'activities.controllers', titleOf: named },
  { by: 'TAG', name: 'tag', title: 'fields.tags', titleOf: named },
  { by: 'DEPARTMENT', name: 'department', title: 'activities.department', titleOf: named },
  { by: 'OWNER', name: 'owner', title: 'activities.owner', titleOf: person },
  { by: 'ROLE', name: 'role', title: 'activities.role', titleOf: coded('ActivityRole') },
];
