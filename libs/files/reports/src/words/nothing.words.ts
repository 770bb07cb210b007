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
  vi: 'Chưa nêu.',
  es: 'No consta.',
  it: 'Nulla è indicato.',
  nl: 'Niets vermeld.',
  'pt-PT': 'Nada consta.',
  'zh-Hans': '未写明。',
  'zh-Hant': '未載明。',
  'zh-Hant-HK': '未有載明。',
};

/** The heading of activities that name no controller or no processor, by the role in which their records are kept. */
export const WITHOUT_PARTY = {
  CONTROLLER: {
    en: 'Activities that name no controller',
    fr: 'Activités sans responsable du traitement nommé',
    de: 'Tätigkeiten ohne benannten Verantwortlichen',
    es: 'Actividades que no nombran a ningún responsable',
    it: 'Attività che non nominano alcun titolare',
    nl: 'Activiteiten die geen verwerkingsverantwoordelijke noemen',
    'pt-PT': 'Atividades que não indicam nenhum responsável',
    'zh-Hans': '未写明控制者的活动',
    'zh-Hant': '未載明蒐集者的活動',
    'zh-Hant-HK': '未有載明資料使用者的活動',
  },
  PROCESSOR: {
    en: 'Activities that name no processor',
    fr: 'Activités sans sous-traitant nommé',
    de: 'Tätigkeiten ohne benannten Auftragsverarbeiter',
    es: 'Actividades que no nombran a ningún encargado',
    it: 'Attività che non nominano alcun responsabile',
    nl: 'Activiteiten die geen verwerker noemen',
    'pt-PT': 'Atividades que não indicam nenhum subcontratante',
    'zh-Hans': '未写明处理者的活动',
    'zh-Hant': '未載明受託者的活動',
    'zh-Hant-HK': '未有載明資料處理者的活動',
  },
} as const;
