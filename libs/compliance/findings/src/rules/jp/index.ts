import {
  basesOf,
  CONSENT_INFORMATION,
  checkDue,
  consentInformationOf,
  equivalentActionItems,
  equivalentActionOf,
  isDesignated,
  isEquivalent,
  mayBeAbroad,
} from './abroad.js';
import { entrustedAbroad } from './entrustment.js';
import { JOINT_USE, jointUseOf } from './joint-use.js';

import { lackingPublicMatters, PUBLIC_MATTERS, publicMattersOf } from './public-matters.js';

export type { ConsentItem, EquivalentAction, EquivalentActionItem } from './abroad.js';
export type { JointUse, JointUseItem } from './joint-use.js';
export type { PublicMatter } from './public-matters.js';

/** Japanese law (APPI) as its documents need it: what they show, and where the register holds each item. */
export const japaneseLaw = {
  basesOf,
  CONSENT_INFORMATION,
  checkDue,
  consentInformationOf,
  equivalentActionItems,
  equivalentActionOf,
  isDesignated,
  isEquivalent,
  mayBeAbroad,
  entrustedAbroad,
  JOINT_USE,
  jointUseOf,
  lackingPublicMatters,
  PUBLIC_MATTERS,
  publicMattersOf,
} as const;
