import type { WordsOfFormats } from './record-languages.words.js';

const TAIWAN: WordsOfFormats = {
  draft: '草稿',
  contents: '目錄',
  page: '頁',
  gaps: '缺少的內容',
  acceptedGaps: '出具時未載明的內容',
  yes: '是',
  no: '否',
  contentHash: '內容的雜湊值（SHA-256）',
  sameAs: '同第{row}列',
  version: '版本',
  dash: '短橫線（–）表示未載明任何內容。',
  languages: '語言',
  notIssued: '本文件尚未出具。',
  behind: '截至此位置所記錄的全部內容。其後記錄的內容不在其中。',
  issue: { number: '出具編號', on: '出具日期', to: '出具對象', purpose: '用途' },
  scope: '範圍',
  template: '範本',
  all: '所有處理活動',
  ofParty: '{party}的處理活動',
  some: '處理活動{names}',
  someOfParty: '{party}的處理活動{names}',
};

/** The words that formats add, in the traditional Chinese of Taiwan and of Hong Kong. */
export const TRADITIONAL_CHINESE = {
  'zh-Hant': TAIWAN,
  'zh-Hant-HK': {
    ...TAIWAN,
    acceptedGaps: '發出時未有載明的內容',
    contentHash: '內容的雜湊值（SHA-256）',
    sameAs: '同第{row}行',
    dash: '短橫線（–）表示未有載明任何內容。',
    notIssued: '本文件尚未發出。',
    behind: '截至此位置所記錄的全部內容。其後記錄的內容不包括在內。',
    issue: { number: '發出編號', on: '發出日期', to: '發給', purpose: '用途' },
  },
} as const satisfies Readonly<Record<'zh-Hant' | 'zh-Hant-HK', WordsOfFormats>>;
