import { CH } from './ch.js';
import { EU } from './eu.js';
import { JP } from './jp.js';
import { KR } from './kr.js';
import { OTHER_LAWS } from './other-laws.js';
import { SHARED } from './shared.js';
import { UK } from './uk.js';

/** Texts of the law data. */
export const LAW_TEXTS = { ...EU, ...UK, ...CH, ...JP, ...KR, ...SHARED, ...OTHER_LAWS };
