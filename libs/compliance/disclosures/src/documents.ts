import { BRAZIL } from './brazil/document.js';
import { CALIFORNIA } from './california/document.js';
import { CHINA } from './china/assessments.js';
import { type LawDocument, lawDocument, type TypedDocument } from './document/declared.js';
import type { LawRecord } from './document/record.js';
import { JAPAN } from './japan/document.js';
import { KOREA } from './korea/document.js';
import { LISTED_RECORDS } from './listed-record/document.js';
import { QUEBEC } from './quebec/document.js';
import { SOUTH_AFRICA } from './south-africa/document.js';
import { SWITZERLAND } from './switzerland/document.js';
import { THAILAND } from './thailand/document.js';
import { TURKEY } from './turkey/document.js';
import { VIETNAM_PROCESSING, VIETNAM_TRANSFERS } from './vietnam/document.js';

/** Records whose types in the API follow from their declarations. */
export const RECORDS = [THAILAND, TURKEY, BRAZIL] as unknown as readonly LawRecord[];

/** The documents that have a field in the API, in the order in which lists of reports have them. */
export const TYPED_DOCUMENTS: readonly TypedDocument[] = [
  KOREA,
  JAPAN,
  SOUTH_AFRICA,
  CALIFORNIA,
  SWITZERLAND,
  lawDocument(THAILAND),
  CHINA,
  lawDocument(TURKEY),
  VIETNAM_PROCESSING,
  VIETNAM_TRANSFERS,
  QUEBEC,
  lawDocument(BRAZIL),
];

/** The documents of one law each, in that order. A new one has no field of its own: `report` serves it. */
export const DOCUMENTS: readonly LawDocument[] = [...TYPED_DOCUMENTS, ...LISTED_RECORDS];
