import type { Forms } from '../catalogue.js';
import { AMERICAS } from './americas.js';
import { ASIA_AFRICA } from './asia-africa.js';
import { CHINA_GAPS } from './china-gaps.js';
import { CHINA_TAIWAN_VIETNAM } from './china-taiwan-vietnam.js';
import { DOSSIER_GAPS } from './dossier-gaps.js';
import { DUTIES } from './duties.js';
import { EUROPE } from './europe.js';
import { INFORMATION_GAPS } from './information-gaps.js';
import { JAPAN } from './japan.js';
import { KOREA } from './korea.js';
import { LAW_TEXTS } from './law/index.js';
import { MORE_LAWS } from './more-laws.js';
import { POLICY_GAPS } from './policy-gaps.js';
import { RECORD_GAPS } from './record-gaps.js';
import { REFUSALS } from './refusals.js';
import { SHARED_RULES } from './shared-rules.js';
import { US_PLACES, US_STATES } from './us-states.js';
import { WORDS } from './words.js';

export const CATALOGUE = {
  ...LAW_TEXTS,
  ...WORDS,
  ...DUTIES,
  ...SHARED_RULES,
  ...EUROPE,
  ...AMERICAS,
  ...ASIA_AFRICA,
  ...CHINA_TAIWAN_VIETNAM,
  ...JAPAN,
  ...KOREA,
  ...REFUSALS,
  ...MORE_LAWS,
  ...RECORD_GAPS,
  ...DOSSIER_GAPS,
  ...POLICY_GAPS,
  ...CHINA_GAPS,
  ...INFORMATION_GAPS,
  ...US_STATES,
};

export const FORMS: Forms = {
  places: { ...US_PLACES, 'US-CA': 'Kalifornien', EPO: 'Europäische Patentorganisation' },
  between: { ', ': ', ', ' or ': ' oder ', ' and ': ' und ', '; ': '; ', ' ': ' ' },
  businessDays: '{0} Arbeitstage',
};
