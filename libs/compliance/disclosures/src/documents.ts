import { BRAZIL } from './brazil/document.js';
import { CALIFORNIA } from './california/document.js';
import { CHINA } from './china/assessments.js';
import { type LawDocument, listed } from './document/declared.js';
import type { LawRecord } from './document/record.js';
import { JAPAN } from './japan/document.js';
import { KOREA } from './korea/document.js';
import { QUEBEC } from './quebec/document.js';
import { SOUTH_AFRICA } from './south-africa/document.js';
import { SWITZERLAND } from './switzerland/document.js';
import { THAILAND } from './thailand/document.js';
import { TURKEY } from './turkey/document.js';
import { VIETNAM_PROCESSING, VIETNAM_TRANSFERS } from './vietnam/document.js';

/** Records whose types in the API follow from their declarations. */
export const RECORDS = [THAILAND, TURKEY, BRAZIL] as unknown as readonly LawRecord[];

/** The documents of one law, in the order in which lists of reports have them. */
export const DOCUMENTS: readonly LawDocument[] = [
  listed(KOREA),
  listed(JAPAN),
  listed(SOUTH_AFRICA),
  listed(CALIFORNIA),
  listed(SWITZERLAND),
  listed(THAILAND),
  listed(CHINA),
  listed(TURKEY),
  listed(VIETNAM_PROCESSING),
  listed(VIETNAM_TRANSFERS),
  listed(QUEBEC),
  listed(BRAZIL),
];
