import {
  type ConsentItem,
  type EquivalentActionItem,
  type JointUseItem,
  japaneseLaw,
  type PublicMatter,
} from '#findings';
import type { Catalogue } from '../shared/words.js';

export const JAPAN_HEADINGS = [
  'jointUse',
  'items',
  'scope',
  'purposes',
  'manager',
  'name',
  'address',
  'representative',
  'foreignProvision',
  'recipient',
  'country',
  'basis',
  'systemEstablishedBy',
  'equivalentMeasures',
  'checkFrequency',
  'checkMethod',
  'foreignSystem',
  'impairment',
  'response',
  'lastCheckedOn',
  'consentInformation',
  'countryUnknown',
  'system',
  'measures',
  'measuresUnknown',
  'publicMatters',
  'operator',
  'operatorRepresentative',
  'purposesOfUse',
  'rights',
  'requests',
  'securityMeasures',
  'externalEnvironment',
  'complaints',
] as const;

/** The grounds for provision outside Japan. */
export type JapanGround = 'JP.WHITELIST' | 'JP.EQUIV' | 'JP.CBPR' | 'JP.CONSENT' | 'JP.EXC27_1';

export type JapanWord =
  | 'title'
  | (typeof JAPAN_HEADINGS)[number]
  | `basis.${JapanGround}`
  | 'cited'
  | 'of'
  | 'noImpairment'
  | 'noResponse'
  | 'suspended'
  | `JOINT_USE.${JointUseItem}`
  | `RULE_18_3.${EquivalentActionItem}`
  | `RULE_17.${ConsentItem}`
  | `PUBLIC_MATTERS.${PublicMatter}`
  | 'noGround'
  | 'jointUseAbroad'
  | 'noCountry'
  | 'notDesignated'
  | 'checkedLast'
  | 'entrustedAbroad'
  | 'entrustedAnywhere';

const RULE_18_3 = japaneseLaw.equivalentActionItems({ countries: [], impairments: [], suspended: false });

/**
 * The phrases of the document. Those in Japanese follow the Act and its Rules; those in English follow the findings.
 */
export const JAPAN_WORDS: Catalogue<JapanWord> = {
  en: {
    title: 'Joint use, and provision to third parties in foreign countries (Japan)',
    jointUse: 'Joint use',
    items: 'Items of personal data used jointly',
    scope: 'Scope of the joint users',
    purposes: 'Purposes of use by the users',
    manager: 'Person responsible for managing the personal data',
    name: 'Name',
    address: 'Address',
    representative: 'Name of the representative',
    foreignProvision: 'Provision to a third party in a foreign country',
    recipient: 'Third party',
    country: 'Foreign country',
    basis: 'Ground',
    systemEstablishedBy: 'How the system was established',
    equivalentMeasures: 'Outline of the equivalent action',
    checkFrequency: 'Frequency of the check',
    checkMethod: 'Method of the check',
    foreignSystem: 'Systems of the foreign country that may affect the equivalent action',
    impairment: 'Impairments of the equivalent action',
    response: 'Action taken on impairments',
    lastCheckedOn: 'Last check',
    consentInformation: 'Information before consent',
    countryUnknown: 'That the foreign country cannot be identified, and why',
    system: "The foreign country's system for the protection of personal information",
    measures: 'Measures of the third party to protect personal information',
    measuresUnknown: 'That the measures cannot be told, and why',
    publicMatters: 'Matters that principals can find out',
    operator: 'Business operator',
    operatorRepresentative: 'Name of its representative, if it is a corporation',
    purposesOfUse: 'Purposes of use',
    rights: 'Rights of the principal',
    requests: 'How requests are submitted',
    securityMeasures: 'Measures for security control',
    externalEnvironment:
      'Countries abroad in which data are kept or handled, and how their systems were taken into account',
    complaints: 'Where complaints are received',
    'basis.JP.WHITELIST': 'Country designated by the Personal Information Protection Commission',
    'basis.JP.EQUIV': 'System that ensures equivalent action',
    'basis.JP.CBPR': 'Certification under an international framework',
    'basis.JP.CONSENT': 'Consent of the principal',
    'basis.JP.EXC27_1': 'Exception from the restriction of provision to third parties',
    cited: '{text} (Art {article})',
    of: '{name}: {message}',
    noImpairment: 'None (check of {date})',
    noResponse: 'None needed',
    suspended: 'Provision is suspended since {date}',
    'JOINT_USE.ITEMS': String(japaneseLaw.JOINT_USE.ITEMS.message),
    'JOINT_USE.SCOPE': String(japaneseLaw.JOINT_USE.SCOPE.message),
    'JOINT_USE.PURPOSE': String(japaneseLaw.JOINT_USE.PURPOSE.message),
    'JOINT_USE.MANAGER_NAME': String(japaneseLaw.JOINT_USE.MANAGER_NAME.message),
    'JOINT_USE.MANAGER_ADDRESS': String(japaneseLaw.JOINT_USE.MANAGER_ADDRESS.message),
    'JOINT_USE.REPRESENTATIVE': String(japaneseLaw.JOINT_USE.REPRESENTATIVE.message),
    'RULE_18_3.SYSTEM': String(RULE_18_3.SYSTEM.message),
    'RULE_18_3.MEASURES': String(RULE_18_3.MEASURES.message),
    'RULE_18_3.CHECK': String(RULE_18_3.CHECK.message),
    'RULE_18_3.COUNTRY': String(RULE_18_3.COUNTRY.message),
    'RULE_18_3.FOREIGN_SYSTEM': String(RULE_18_3.FOREIGN_SYSTEM.message),
    'RULE_18_3.IMPAIRMENT': String(RULE_18_3.IMPAIRMENT.message),
    'RULE_18_3.RESPONSE': String(RULE_18_3.RESPONSE.message),
    'RULE_17.COUNTRY': String(japaneseLaw.CONSENT_INFORMATION.COUNTRY.message),
    'RULE_17.SYSTEM': String(japaneseLaw.CONSENT_INFORMATION.SYSTEM.message),
    'RULE_17.MEASURES': String(japaneseLaw.CONSENT_INFORMATION.MEASURES.message),
    'PUBLIC_MATTERS.CONTROLLER': String(japaneseLaw.PUBLIC_MATTERS.CONTROLLER.message),
    'PUBLIC_MATTERS.REPRESENTATIVE': String(japaneseLaw.PUBLIC_MATTERS.REPRESENTATIVE.message),
    'PUBLIC_MATTERS.PURPOSES': String(japaneseLaw.PUBLIC_MATTERS.PURPOSES.message),
    'PUBLIC_MATTERS.REQUESTS': String(japaneseLaw.PUBLIC_MATTERS.REQUESTS.message),
    'PUBLIC_MATTERS.SECURITY': String(japaneseLaw.PUBLIC_MATTERS.SECURITY.message),
    'PUBLIC_MATTERS.EXTERNAL_ENVIRONMENT':
      'Data are kept or handled abroad ({names}). Principals must be able to find out in which country, and how its system was taken into account for security. State it in the profile JP, under the item externalEnvironment.',
    'PUBLIC_MATTERS.COMPLAINTS': String(japaneseLaw.PUBLIC_MATTERS.COMPLAINTS.message),
    noGround:
      'No ground for provision to a third party in a foreign country is stated. State the countries, and the ground: designation, equivalent action or consent.',
    jointUseAbroad:
      'The joint users are not known to be in Japan, and joint use alone is no ground for users in a foreign country. State the countries, and the ground: designation, equivalent action or consent.',
    noCountry: 'The ground is the designation of a country, and none is named. State every country.',
    notDesignated: '{country} is not designated. Rely on another ground, or stop providing.',
    checkedLast:
      'The recipient was last checked on {date}, and should have been again by {due}. Check it, and record the check.',
    entrustedAbroad:
      'The entrusted person is abroad ({country}), and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.',
    entrustedAnywhere:
      'The entrusted person is not known to be in Japan, and no transfer to it takes place under the law of Japan. State where it is; where it handles data abroad, register the transfer with its countries and its ground: entrustment alone is none.',
  },
  ja: {
    title: '個人データの共同利用及び外国にある第三者への提供に関する事項',
    jointUse: '共同利用',
    items: '共同して利用される個人データの項目',
    scope: '共同して利用する者の範囲',
    purposes: '利用する者の利用目的',
    manager: '当該個人データの管理について責任を有する者',
    name: '氏名又は名称',
    address: '住所',
    representative: '代表者の氏名',
    foreignProvision: '外国にある第三者への提供',
    recipient: '外国にある第三者',
    country: '当該外国の名称',
    basis: '提供の根拠',
    systemEstablishedBy: '相当措置を継続的に講ずるために必要な体制の整備の方法',
    equivalentMeasures: '当該第三者が実施する相当措置の概要',
    checkFrequency: '相当措置の実施状況等の確認の頻度',
    checkMethod: '相当措置の実施状況等の確認の方法',
    foreignSystem: '相当措置の実施に影響を及ぼすおそれのある当該外国の制度の有無及びその概要',
    impairment: '相当措置の実施に関する支障の有無及びその概要',
    response: '支障に関して講ずる措置の概要',
    lastCheckedOn: '直近の確認日',
    consentInformation: '同意を得ようとする場合の情報提供',
    countryUnknown: '当該外国の名称を特定できない旨及びその理由',
    system: '当該外国における個人情報の保護に関する制度に関する情報',
    measures: '当該第三者が講ずる個人情報の保護のための措置に関する情報',
    measuresUnknown: '当該第三者が講ずる措置について情報提供できない旨及びその理由',
    publicMatters: '保有個人データに関し本人の知り得る状態に置く事項',
    operator: '個人情報取扱事業者の氏名又は名称及び住所',
    operatorRepresentative: '法人の代表者の氏名',
    purposesOfUse: '全ての保有個人データの利用目的',
    rights: '本人の権利',
    requests: '開示等の請求に応じる手続',
    securityMeasures: '安全管理のために講じた措置',
    externalEnvironment: '外的環境の把握（保有個人データを取り扱う外国の名称及び当該外国の制度を踏まえた措置）',
    complaints: '苦情の申出先',
    'basis.JP.WHITELIST': '個人情報保護委員会規則で定める外国',
    'basis.JP.EQUIV': '相当措置を継続的に講ずるために必要な体制の整備',
    'basis.JP.CBPR': '個人情報の取扱いに係る国際的な枠組みに基づく認定',
    'basis.JP.CONSENT': '本人の同意',
    'basis.JP.EXC27_1': '第三者提供の制限の例外に当たる場合',
    cited: '{text}（{article}）',
    of: '{name}：{message}',
    noImpairment: 'なし（{date}の確認による）',
    noResponse: '該当なし',
    suspended: '{date}から提供を停止している',
    'JOINT_USE.ITEMS': '共同して利用される個人データの項目が記載されていません。データ項目として列挙してください。',
    'JOINT_USE.SCOPE':
      '共同して利用する者の範囲が記載されていません。共同して利用する者又はそのグループを提供先として登録してください。',
    'JOINT_USE.PURPOSE': '利用する者の利用目的が記載されていません。利用目的を記載してください。',
    'JOINT_USE.MANAGER_NAME':
      '個人データの管理について責任を有する者の氏名又は名称が記載されていません。日本のプロファイル又は提供元の会社に、共同利用の管理責任者を登録してください。',
    'JOINT_USE.MANAGER_ADDRESS':
      '個人データの管理について責任を有する者の住所が記載されていません。管理責任者の連絡先に住所を記載してください。',
    'JOINT_USE.REPRESENTATIVE':
      '個人データの管理について責任を有する者の代表者の氏名が記載されていません（法人の場合に必要です）。日本のプロファイル又は当該法人に、代表者を登録してください。',
    'RULE_18_3.SYSTEM':
      '法第28条第1項に規定する体制の整備の方法が記載されていません。契約、グループ内の規程又は認定のいずれによるかを記載してください。',
    'RULE_18_3.MEASURES':
      '当該第三者が実施する相当措置の概要が記載されていません。個人データの保護のために何を行うかを記載してください。',
    'RULE_18_3.CHECK':
      '相当措置の実施状況等の確認の頻度及び方法が記載されていません。双方を記載してください（ガイドラインでは年1回程度）。',
    'RULE_18_3.COUNTRY':
      '当該外国の名称が記載されていません。当該第三者が個人データを取り扱うすべての国を記載してください。',
    'RULE_18_3.FOREIGN_SYSTEM':
      '相当措置の実施に影響を及ぼすおそれのある当該外国の制度の有無及びその概要が記載されていません。制度の概要又は該当する制度がない旨を記載してください。',
    'RULE_18_3.IMPAIRMENT':
      '確認の記録がないため、相当措置の実施に関する支障の有無が不明です。確認を行い、確認及び判明した支障を記録してください。',
    'RULE_18_3.RESPONSE':
      '支障に関して講ずる措置の概要が記載されていません。講じた措置又は提供を停止した旨を記録してください。',
    'RULE_17.COUNTRY':
      '当該外国の名称が記載されていません。国名を記載し、特定できない場合には、その旨及び理由を日本のプロファイルの「consentCountryUnknown」に記載してください。',
    'RULE_17.SYSTEM':
      '当該外国における個人情報の保護に関する制度に関する情報が記載されていません。外国の制度の欄に記載してください。',
    'RULE_17.MEASURES':
      '当該第三者が講ずる個人情報の保護のための措置に関する情報が記載されていません。措置を記載し、情報提供できない場合には、その旨及び理由を日本のプロファイルの「consentMeasuresUnknown」に記載してください。',
    'PUBLIC_MATTERS.CONTROLLER':
      '個人情報取扱事業者の住所が記載されていません。日本又は全体のプロファイルの管理者の住所を登録してください。',
    'PUBLIC_MATTERS.REPRESENTATIVE':
      '個人情報取扱事業者である法人の代表者の氏名が記載されていません。日本のプロファイル又は当該法人に、代表者を登録してください。',
    'PUBLIC_MATTERS.PURPOSES': '利用目的が記載されていない業務があります。すべての業務の利用目的を記載してください。',
    'PUBLIC_MATTERS.REQUESTS':
      '開示等の請求に応じる手続が記載されていません。日本のプロファイルの「rightsExercise」に記載してください。',
    'PUBLIC_MATTERS.SECURITY':
      '安全管理のために講じた措置が記載されていません。日本又は全体のプロファイルに記載してください。',
    'PUBLIC_MATTERS.EXTERNAL_ENVIRONMENT':
      '個人データが外国で取り扱われています（{names}）。当該外国の名称及び当該外国の制度を踏まえた措置を、日本のプロファイルの「externalEnvironment」に記載してください。',
    'PUBLIC_MATTERS.COMPLAINTS':
      '苦情の申出先が記載されていません。日本又は全体のプロファイルに連絡先を登録してください。',
    noGround:
      '外国にある第三者への提供の根拠が記載されていません。国名及び根拠（委員会規則で定める外国、相当措置又は本人の同意）を記載してください。',
    jointUseAbroad:
      '共同して利用する者が日本国内にあることが確認できません。外国にある者については、共同利用のみでは提供の根拠になりません。国名及び根拠（委員会規則で定める外国、相当措置又は本人の同意）を記載してください。',
    noCountry:
      '委員会規則で定める外国であることを根拠としていますが、国名が記載されていません。すべての国名を記載してください。',
    notDesignated: '{country}は委員会規則で定める外国ではありません。他の根拠によるか、提供を停止してください。',
    checkedLast:
      '当該第三者についての直近の確認は{date}であり、次の確認の期限は{due}でした。確認を行い、記録してください。',
    entrustedAbroad:
      '委託先は{country}にあり、日本法に基づく当該委託先への提供が登録されていません。委託のみでは外国にある第三者への提供の根拠になりません。外国で個人データを取り扱う場合には、国名及び根拠とともに提供を登録してください。',
    entrustedAnywhere:
      '委託先が日本国内にあることが確認できず、日本法に基づく当該委託先への提供が登録されていません。委託先の所在国を記載してください。委託のみでは外国にある第三者への提供の根拠になりません。外国で個人データを取り扱う場合には、国名及び根拠とともに提供を登録してください。',
  },
};
