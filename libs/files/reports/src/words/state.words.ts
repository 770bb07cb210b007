import type { Language } from '#disclosures';

/** Said of a record that nobody has approved, in every language of reports. */
export const STATE_WORDS: Readonly<Record<Language, Readonly<Record<'DRAFT' | 'IN_REVIEW', string>>>> = {
  en: { DRAFT: 'draft', IN_REVIEW: 'in review' },
  ko: { DRAFT: '초안', IN_REVIEW: '검토 중' },
  ja: { DRAFT: '下書き', IN_REVIEW: '確認中' },
  fr: { DRAFT: 'brouillon', IN_REVIEW: 'en cours de relecture' },
  de: { DRAFT: 'Entwurf', IN_REVIEW: 'in Prüfung' },
  pt: { DRAFT: 'rascunho', IN_REVIEW: 'em revisão' },
  tr: { DRAFT: 'taslak', IN_REVIEW: 'incelemede' },
  vi: { DRAFT: 'bản nháp', IN_REVIEW: 'đang xem xét' },
  th: { DRAFT: 'ฉบับร่าง', IN_REVIEW: 'อยู่ระหว่างตรวจสอบ' },
  es: { DRAFT: 'borrador', IN_REVIEW: 'en revisión' },
  it: { DRAFT: 'bozza', IN_REVIEW: 'in revisione' },
  nl: { DRAFT: 'concept', IN_REVIEW: 'in beoordeling' },
  'pt-PT': { DRAFT: 'rascunho', IN_REVIEW: 'em revisão' },
  'zh-Hans': { DRAFT: '草稿', IN_REVIEW: '审核中' },
  'zh-Hant': { DRAFT: '草稿', IN_REVIEW: '審核中' },
  'zh-Hant-HK': { DRAFT: '草稿', IN_REVIEW: '審核中' },
};
