import type { ApplicableLaws, Recorded } from '#findings';
import type { Activity, Party, Transfer } from '#snapshot';
import type { DocumentContext } from '../shared/disclosure.js';
import type { InformationForm, InformationLaw } from './articles.js';
import type { People } from './people.js';
import type { InformationKey } from './words.js';

/** The people who are informed, the controller who informs them, and the law. */
export interface InformationRequest {
  readonly code: InformationLaw;
  readonly form: InformationForm;
  readonly people: People;
  /** Absent for activities that name no controller. */
  readonly party?: Party;
}

/** The inputs of an information, with the laws that apply to each thing. */
export type InformationContext = DocumentContext<InformationKey> &
  InformationRequest & { readonly laws: ApplicableLaws };

/** An activity, and what of it concerns the people. */
export interface Concerned {
  readonly activity: Activity;
  readonly record: Recorded;
  readonly transfers: readonly Transfer[];
}

/** Statements on all processing, in lines. Each is empty if the register has none. */
export interface InformationStatements {
  /** The decisions by automated means alone that affect people significantly, each with its logic. */
  readonly decisions: readonly string[];
  readonly rights: readonly string[];
  readonly rightsExercise: readonly string[];
  readonly complaint: readonly string[];
  /** Says whether people must give their data, and what follows if they do not. */
  readonly provision: readonly string[];
  /** Says where people get a copy of the safeguards; empty if no transfer rests on any. */
  readonly safeguardsCopy: readonly string[];
  /** Says how data are used, where the law asks for it. */
  readonly methods: readonly string[];
  /** Says of direct marketing what the law asks for; empty if it asks for nothing. */
  readonly marketing: readonly string[];
}
