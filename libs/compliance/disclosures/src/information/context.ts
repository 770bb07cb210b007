import type { ApplicableLaws } from '#findings';
import type { Party } from '#snapshot';
import type { DocumentContext } from '../shared/disclosure.js';
import type { InformationForm } from './articles.js';
import type { People } from './people.js';
import type { InformationKey } from './words.js';

/** The people who are informed, the controller who informs them, and the law. */
export interface InformationRequest {
  readonly code: 'EU' | 'UK';
  readonly form: InformationForm;
  readonly people: People;
  /** Absent for activities that name no controller. */
  readonly party?: Party;
}

/** The inputs of an information, with the laws that apply to each thing. */
export type InformationContext = DocumentContext<InformationKey> &
  InformationRequest & { readonly laws: ApplicableLaws };
