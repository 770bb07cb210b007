import type { LegalBasis, SpecialCondition } from '#law';
import type { DataKey } from './data.js';
import type { GroupKey } from './groups.js';
import type { MeasureKey } from './measures.js';
import type { PeriodKey } from './periods.js';
import type { RecipientKey } from './recipients.js';

/** The sectors and departments by which models are found. */
export const SECTORS = [
  'HR',
  'SALES',
  'MARKETING',
  'FINANCE',
  'IT',
  'LEGAL',
  'HEALTH',
  'SCHOOL',
  'ASSOCIATION',
] as const;
/** One of these. */
export type Sector = (typeof SECTORS)[number];

/** A basis that a purpose usually has. */
export interface ModelBasis {
  readonly basis: LegalBasis;
  readonly specialCondition?: SpecialCondition;
  /** The interest pursued, if the basis is legitimate interests. */
  readonly interest?: string;
}

/** A purpose that a model suggests. Without groups or data, it is of all of them. */
export interface ModelPurpose {
  readonly text: string;
  readonly bases: readonly ModelBasis[];
  readonly data?: readonly DataKey[];
  readonly groups?: readonly GroupKey[];
}

/** A model of an activity: what such an activity usually is. Nothing of it is said until somebody records it. */
export interface Model {
  readonly key: string;
  readonly sector: Sector;
  readonly title: string;
  readonly groups: readonly GroupKey[];
  readonly data: readonly DataKey[];
  readonly purposes: readonly ModelPurpose[];
  readonly recipients?: readonly RecipientKey[];
  readonly measures?: readonly MeasureKey[];
  readonly periods?: readonly PeriodKey[];
}
