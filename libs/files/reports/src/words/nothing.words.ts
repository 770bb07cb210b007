import type { Language } from '#disclosures';

/** Said in the place of a list or a text that the register does not state. */
export const NOTHING_STATED: Readonly<Record<Language, string>> = {
  en: 'Nothing is stated.',
  ko: '기재된 사항이 없습니다.',
  ja: '記載はありません。',
  fr: 'Rien n’est indiqué.',
  de: 'Keine Angabe.',
  pt: 'Nada consta.',
  th: 'ไม่มีข้อมูล',
  tr: 'Belirtilmemiş.',
};

/** The heading of activities that name no controller or no processor, by the role in which their records are kept. */
export const WITHOUT_PARTY = {
  CONTROLLER: {
    en: 'Activities that name no controller',
    fr: 'Activités sans responsable du traitement nommé',
    de: 'Tätigkeiten ohne benannten Verantwortlichen',
  },
  PROCESSOR: {
    en: 'Activities that name no processor',
    fr: 'Activités sans sous-traitant nommé',
    de: 'Tätigkeiten ohne benannten Auftragsverarbeiter',
  },
} as const;
