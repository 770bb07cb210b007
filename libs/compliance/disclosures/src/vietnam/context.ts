import type { ApplicableLaws } from '#findings';
import type { Activity, Party, Transfer } from '#snapshot';
import type { DocumentContext } from '../shared/disclosure.js';
import { lacking } from '../shared/gap-sentence.js';
import { VIETNAM_GAPS } from './gaps.js';
import type { VietnamKey } from './words.js';

/** The two dossiers: of processing, and of transfers abroad. */
export type Dossier = 'PROCESSING' | 'TRANSFERS';

/** The inputs of a dossier, with the part of the register that it is about. */
export interface VietnamContext extends DocumentContext<VietnamKey> {
  readonly dossier: Dossier;
  readonly laws: ApplicableLaws;
  /** The company that files it; absent if none is known. */
  readonly company?: Party;
  readonly activities: readonly Activity[];
  /** The transfers out of Vietnam; in the dossier of transfers, those that owe it. */
  readonly transfers: readonly Transfer[];
}

export const lack = lacking(VIETNAM_GAPS);
