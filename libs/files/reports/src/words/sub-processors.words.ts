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
  'gap.activities':
    '{processor} ({work}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.',
  'gap.locations': '{processor} ({work}): it is not stated where the data are. State the countries.',
  'gap.country': '{processor}: its country is not stated. State it.',
  'gap.class': '{processor} ({work}): this is a class and no company. Name each company in an engagement of its own.',
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
    'gap.activities':
      '{processor} ({work}): Es ist nicht angegeben, welchen Tätigkeiten die Leistung dient. Geben Sie sie an: Erst dann ist bekannt, ob es ein Unterauftragsverarbeiter ist.',
    'gap.locations': '{processor} ({work}): Es ist nicht angegeben, wo die Daten sind. Geben Sie die Länder an.',
    'gap.country': '{processor}: Das Land ist nicht angegeben. Geben Sie es an.',
    'gap.class':
      '{processor} ({work}): Dies ist eine Gruppe und kein Unternehmen. Nennen Sie jedes Unternehmen in einer eigenen Beauftragung.',
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
    'gap.activities':
      '{processor} ({work}) : les activités servies ne sont pas indiquées. Indiquez-les : on saura alors s’il s’agit d’un sous-traitant ultérieur.',
    'gap.locations': '{processor} ({work}) : le lieu des données n’est pas indiqué. Indiquez les pays.',
    'gap.country': '{processor} : le pays n’est pas indiqué. Indiquez-le.',
    'gap.class':
      '{processor} ({work}) : c’est une catégorie et non une entreprise. Nommez chaque entreprise dans un engagement propre.',
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
    'gap.activities':
      '{processor}（{work}）：どの取扱いのための業務かが記載されていません。再委託先に当たるかを明らかにするため、記載してください。',
    'gap.locations': '{processor}（{work}）：データの所在国が記載されていません。記載してください。',
    'gap.country': '{processor}：国が記載されていません。記載してください。',
    'gap.class': '{processor}（{work}）：会社ではなく区分です。会社ごとに委託を記載してください。',
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
    'gap.activities':
      '{processor} ({work}): 어떤 처리 활동을 위한 업무인지 기재되지 않았습니다. 재수탁자인지 알 수 있도록 기재하십시오.',
    'gap.locations': '{processor} ({work}): 개인정보의 소재 국가가 기재되지 않았습니다. 기재하십시오.',
    'gap.country': '{processor}: 국가가 기재되지 않았습니다. 기재하십시오.',
    'gap.class': '{processor} ({work}): 회사가 아니라 유형입니다. 회사별로 위탁을 기재하십시오.',
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
    'gap.activities':
      '{processor} ({work}): não consta a quais operações serve. Indique-as: só então se sabe se é suboperador.',
    'gap.locations': '{processor} ({work}): não consta onde estão os dados. Indique os países.',
    'gap.country': '{processor}: o país não consta. Indique-o.',
    'gap.class':
      '{processor} ({work}): trata-se de uma categoria e não de uma empresa. Nomeie cada empresa em uma contratação própria.',
  },
} satisfies Catalogue<keyof typeof EN>;
