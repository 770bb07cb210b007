import type { Catalogue } from '#disclosures';

const EN = {
  title: 'Sub-processors',
  intro: 'The companies that process personal data for our customers on our behalf.',
  processor: 'Sub-processor',
  work: 'Work',
  locations: 'Where the data are',
  seat: 'Seat',
  engagedBy: 'Engaged by',
  none: 'No sub-processor is engaged.',
} as const;

/** The phrases of the list of sub-processors. */
export const SUB_PROCESSOR_WORDS = {
  en: EN,
  de: {
    title: 'Unterauftragsverarbeiter',
    intro: 'Die Unternehmen, die in unserem Auftrag personenbezogene Daten unserer Kunden verarbeiten.',
    processor: 'Unterauftragsverarbeiter',
    work: 'Leistung',
    locations: 'Ort der Daten',
    seat: 'Sitz',
    engagedBy: 'Beauftragt von',
    none: 'Es gibt keinen Unterauftragsverarbeiter.',
  },
  fr: {
    title: 'Sous-traitants ultérieurs',
    intro: 'Les entreprises qui traitent pour notre compte les données personnelles de nos clients.',
    processor: 'Sous-traitant ultérieur',
    work: 'Prestation',
    locations: 'Lieu des données',
    seat: 'Siège',
    engagedBy: 'Engagé par',
    none: 'Aucun sous-traitant ultérieur n’est engagé.',
  },
  ja: {
    title: '再委託先一覧',
    intro: 'お客様の個人データを当社に代わって取り扱う会社です。',
    processor: '再委託先',
    work: '業務の内容',
    locations: 'データの所在国',
    seat: '所在地',
    engagedBy: '委託元',
    none: '再委託先はありません。',
  },
  ko: {
    title: '재수탁자 목록',
    intro: '당사를 대신하여 고객의 개인정보를 처리하는 회사입니다.',
    processor: '재수탁자',
    work: '업무 내용',
    locations: '개인정보의 소재 국가',
    seat: '소재지',
    engagedBy: '위탁자',
    none: '재수탁자가 없습니다.',
  },
  pt: {
    title: 'Suboperadores',
    intro: 'As empresas que tratam em nosso nome os dados pessoais de nossos clientes.',
    processor: 'Suboperador',
    work: 'Serviço',
    locations: 'Onde estão os dados',
    seat: 'Sede',
    engagedBy: 'Contratado por',
    none: 'Nenhum suboperador foi contratado.',
  },
} satisfies Catalogue<keyof typeof EN>;
