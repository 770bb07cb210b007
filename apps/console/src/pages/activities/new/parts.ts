import type { VariablesOf } from '../../../api/graphql';
import type { PLAN } from '../../file/queries';

/** A register file, as the API takes it. */
export type RegisterFile = VariablesOf<typeof PLAN>['input'];
/** An activity, as a register file has it. */
export type Activity = NonNullable<RegisterFile['processingActivities']>[number];
/** The part of an activity that a copy takes, as a register file has it. */
export type Entry = Omit<Activity, 'key' | 'reference' | 'title'>;
type Basis = NonNullable<NonNullable<Activity['purposes']>[number]['legalBases']>[number];
type Ground = NonNullable<NonNullable<RegisterFile['transfers']>[number]['grounds']>[number];

/** The activity that a new record copies. */
export interface Copied {
  readonly id: string;
  /** Its number and title. */
  readonly name: string;
  readonly entry: Entry;
  /** Those who work with its data: each can be taken over. */
  readonly processors: readonly Processor[];
}

/** A purpose of the new record. */
export interface Purpose {
  /** The key in the activity that is copied. */
  readonly key?: string;
  readonly description: string;
  readonly bases: readonly Basis['basis'][];
  /** The condition for data of special categories (GDPR Art 9(2)). */
  readonly condition?: Basis['specialCondition'];
  readonly interest?: string;
  readonly data: readonly string[];
}

/** A processor of the new record: one of the register by its id, or a new one. */
export interface Processor {
  readonly id?: string;
  readonly name: string;
  readonly country?: string;
  readonly work: string;
  /** The ground of the transfer, if data go to another country. */
  readonly ground?: Ground;
}
