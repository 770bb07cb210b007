import type { Forms } from '../catalogue.js';
import { AMERICAS } from './americas.js';
import { ASIA_AFRICA } from './asia-africa.js';
import { CHINA_TAIWAN_VIETNAM } from './china-taiwan-vietnam.js';
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
  ...POLICY_GAPS,
  ...INFORMATION_GAPS,
};

export const FORMS: Forms = {
  places: {
    'US-CA': '캘리포니아주',
    EPO: '유럽특허기구',
    'CA-QC': '퀘벡주',
    'US-AL': '앨라배마주',
    'US-CO': '콜로라도주',
    'US-CT': '코네티컷주',
    'US-DE': '델라웨어주',
    'US-FL': '플로리다주',
    'US-IN': '인디애나주',
    'US-IA': '아이오와주',
    'US-KY': '켄터키주',
    'US-LA': '루이지애나주',
    'US-MD': '메릴랜드주',
    'US-MN': '미네소타주',
    'US-MT': '몬태나주',
    'US-NE': '네브래스카주',
    'US-NH': '뉴햄프셔주',
    'US-NJ': '뉴저지주',
    'US-OK': '오클라호마주',
    'US-OR': '오리건주',
    'US-RI': '로드아일랜드주',
    'US-TN': '테네시주',
    'US-TX': '텍사스주',
    'US-UT': '유타주',
    'US-VT': '버몬트주',
    'US-VA': '버지니아주',
  },
  between: { ', ': ', ', ' or ': ' 또는 ', ' and ': ' 및 ', '; ': '; ', ' ': ' ' },
  businessDays: '{0}영업일',
};
