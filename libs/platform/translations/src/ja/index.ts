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
    'US-CA': 'カリフォルニア州',
    EPO: '欧州特許機構',
    'CA-QC': 'ケベック州',
    'US-AL': 'アラバマ州',
    'US-CO': 'コロラド州',
    'US-CT': 'コネチカット州',
    'US-DE': 'デラウェア州',
    'US-FL': 'フロリダ州',
    'US-IN': 'インディアナ州',
    'US-IA': 'アイオワ州',
    'US-KY': 'ケンタッキー州',
    'US-LA': 'ルイジアナ州',
    'US-MD': 'メリーランド州',
    'US-MN': 'ミネソタ州',
    'US-MT': 'モンタナ州',
    'US-NE': 'ネブラスカ州',
    'US-NH': 'ニューハンプシャー州',
    'US-NJ': 'ニュージャージー州',
    'US-OK': 'オクラホマ州',
    'US-OR': 'オレゴン州',
    'US-RI': 'ロードアイランド州',
    'US-TN': 'テネシー州',
    'US-TX': 'テキサス州',
    'US-UT': 'ユタ州',
    'US-VT': 'バーモント州',
    'US-VA': 'バージニア州',
  },
  between: { ', ': '、', ' or ': '、または', ' and ': 'と', '; ': '；', ' ': '' },
  businessDays: '{0}営業日',
};
