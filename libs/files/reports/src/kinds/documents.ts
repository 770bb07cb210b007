import {
  BRAZIL_SECTIONS,
  BRAZIL_WORDS,
  brazil,
  CALIFORNIA_SECTIONS,
  CALIFORNIA_WORDS,
  CHINA_SECTIONS,
  CHINA_WORDS,
  california,
  chinaAssessments,
  cited,
  type Disclosure,
  type DocumentContext,
  type Gap,
  JAPAN_SECTIONS,
  JAPAN_WORDS,
  japan,
  KOREA_SECTIONS,
  KOREA_WORDS,
  korea,
  LISTED_WORDS,
  LISTING_LAWS,
  listedRecord,
  listedSections,
  ofOwned,
  QUEBEC_SECTIONS,
  QUEBEC_WORDS,
  quebec,
  SOUTH_AFRICA_SECTIONS,
  SOUTH_AFRICA_WORDS,
  SWISS_SECTIONS,
  SWISS_WORDS,
  southAfrica,
  switzerland,
  THAILAND_SECTIONS,
  THAILAND_WORDS,
  TURKEY_SECTIONS,
  TURKEY_WORDS,
  thailand,
  turkey,
  VIETNAM_WORDS,
  vietnam,
  vietnamSections,
} from '#disclosures';
import { destinationName, inSentence } from '#law';
import { kind, type ReportContext, type ReportKind, type Titles } from '../model/kind.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf, type SectionLayout } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { CALIFORNIA_1, KOREA_1, SOUTH_AFRICA_1 } from '../templates/former.js';
import { DOCUMENT_FORMATS } from './formats.js';

// Reports that set out the document of a law.

interface DocumentKind<K extends string, D extends Disclosure>
  extends Pick<ReportKind, 'code' | 'title' | 'languages' | 'isPublic' | 'movingFacts'> {
  readonly law: string;
  readonly source: Titles;
  /** The layouts in files, the current one last. */
  readonly layouts: readonly [...(readonly SectionLayout[])[], readonly SectionLayout[]];
  readonly words: { readonly en: Readonly<Record<K, string>> };
  readonly make: (document: DocumentContext<K>, context: ReportContext) => D;
  /** The gaps of the part of the document that the report shows, which has its own title; by default all of them. */
  readonly gaps?: (document: D) => readonly Gap[];
}

function ofDocument<K extends string, D extends Disclosure>({
  source,
  layouts,
  words,
  make,
  gaps,
  ...described
}: DocumentKind<K, D>): ReportKind {
  return kind<LayoutTemplate>({
    ...described,
    templates: layouts.map((sections, i) => ({
      id: described.code,
      version: String(i + 1),
      source,
      isVerified: false,
      sections,
    })) as [LayoutTemplate],
    formats: DOCUMENT_FORMATS,
    needs: [],
    make(context) {
      const document = ofOwned(described.law, { ...context, say: context.saying(words) }, (given) => {
        const whole = make(given, context);
        return gaps ? { ...whole, gaps: gaps(whole) } : whole;
      });
      const { title, organisation, answeredBy } = document;
      return {
        title: gaps ? undefined : title,
        organisation: context.party ?? organisation,
        answeredBy,
        coverWords: coverWordsOf(document),
        sections: laidOut(document, context.template.sections, context.language),
        gaps: document.gaps,
      };
    },
  });
}

const JAPANESE = {
  law: 'JP',
  languages: ['ja', 'en'],
  source: {
    en: 'Act on the Protection of Personal Information, and its Enforcement Rules',
    ja: '個人情報の保護に関する法律及び同法施行規則',
  },
  words: JAPAN_WORDS,
  make: japan,
} as const;
const partOfJapan = (key: string) => [layoutOf(JAPAN_SECTIONS.filter(({ heading }) => heading === key))] as const;

const QUEBEC = { law: 'CA-QC', languages: ['fr', 'en'], words: QUEBEC_WORDS, make: quebec } as const;
const partOfQuebec = (key: 'notice' | 'assessments') =>
  [layoutOf(QUEBEC_SECTIONS.filter(({ heading = '' }) => heading.split('.', 1)[0] === key))] as const;

const VIETNAMESE = { law: 'VN', languages: ['vi', 'en'], words: VIETNAM_WORDS } as const;

/** The reports of countries whose documents the register makes. */
export const documents: readonly ReportKind[] = [
  ofDocument({
    code: 'KR_POLICY',
    isPublic: true,
    title: { en: 'Privacy policy of Korea (PIPA Art 30)', ko: '개인정보 처리방침' },
    law: 'KR',
    languages: ['ko', 'en'],
    source: {
      en: 'Personal Information Protection Act Art 30, Enforcement Decree Art 31',
      ko: '개인정보 보호법 제30조, 같은 법 시행령 제31조',
    },
    layouts: [KOREA_1, layoutOf(KOREA_SECTIONS)],
    words: KOREA_WORDS,
    make: korea,
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_JOINT_USE',
    isPublic: true,
    title: { en: 'Joint use of personal data in Japan', ja: '個人データの共同利用に関する事項' },
    layouts: partOfJapan('jointUse'),
    gaps: ({ jointUses }) => jointUses.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_18_3',
    title: {
      en: 'Information on provision to third parties abroad (Japan)',
      ja: '外国にある第三者への個人データの提供に関する情報',
    },
    layouts: partOfJapan('foreignProvision'),
    gaps: ({ foreignProvision }) => foreignProvision.gaps,
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_17',
    title: {
      en: 'Information before consent to provision abroad (Japan)',
      ja: '外国にある第三者への提供に係る同意取得時の情報提供',
    },
    layouts: partOfJapan('consentInformation'),
    gaps: ({ consentInformation }) => consentInformation.rows.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_PUBLIC_MATTERS',
    isPublic: true,
    title: { en: 'Matters on personal data kept that are made public in Japan', ja: '保有個人データに関する事項' },
    layouts: partOfJapan('publicMatters'),
    gaps: ({ publicMatters }) => publicMatters?.gaps ?? [],
  }),
  ofDocument({
    code: 'ZA_PAIA',
    isPublic: true,
    title: { en: 'Documentation of processing operations (POPIA s17, PAIA s51)' },
    law: 'ZA',
    languages: ['en'],
    source: { en: 'Promotion of Access to Information Act s51(1)(a) and (c)' },
    layouts: [SOUTH_AFRICA_1, layoutOf(SOUTH_AFRICA_SECTIONS)],
    words: SOUTH_AFRICA_WORDS,
    make: southAfrica,
  }),
  ofDocument({
    code: 'US_CA',
    isPublic: true,
    movingFacts: ['from', 'to'],
    title: { en: 'Categories of personal information in California (Civil Code 1798.130)' },
    law: 'US-CA',
    languages: ['en'],
    source: { en: 'California Civil Code 1798.100(a), 1798.110(c), 1798.130(a)(5)' },
    layouts: [CALIFORNIA_1, layoutOf(CALIFORNIA_SECTIONS)],
    words: CALIFORNIA_WORDS,
    make: california,
  }),
  ofDocument({
    code: 'CH',
    title: {
      en: 'Swiss record of processing activities (FADP Art 12)',
      de: 'Verzeichnis der Bearbeitungstätigkeiten',
      fr: 'Registre des activités de traitement',
    },
    law: 'CH',
    languages: ['de', 'fr', 'en'],
    source: {
      en: 'Federal Act on Data Protection Art 12(2) and (3)',
      de: 'Bundesgesetz über den Datenschutz (DSG), Art. 12 Abs. 2 und 3',
      fr: 'Loi fédérale sur la protection des données (LPD), art. 12, al. 2 et 3',
    },
    layouts: [layoutOf(SWISS_SECTIONS)],
    words: SWISS_WORDS,
    make: (document, { party }) => switzerland(document, party),
  }),
  ofDocument({
    code: 'TH',
    title: { en: 'Thai records of processing activities (PDPA ss 39, 40(3))', th: 'บันทึกรายการของกิจกรรมการประมวลผล' },
    law: 'TH',
    languages: ['th', 'en'],
    source: {
      en: 'Personal Data Protection Act B.E. 2562, ss 39 and 40(3)',
      th: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39 และมาตรา 40 (3)',
    },
    layouts: [layoutOf(THAILAND_SECTIONS)],
    words: THAILAND_WORDS,
    make: thailand,
  }),
  ofDocument({
    code: 'CN_ASSESSMENTS',
    title: {
      en: 'Record of impact assessments of China (PIPL 55, 56)',
      fr: 'Registre des analyses d’impact de la Chine (PIPL art. 55 et 56)',
      de: 'Verzeichnis der Folgenabschätzungen Chinas (PIPL Art. 55 und 56)',
      ja: '中国の影響評価の記録（個人情報保護法 第55条・第56条）',
      ko: '중국의 영향평가 기록(개인정보보호법 제55조, 제56조)',
      'zh-Hans': '个人信息保护影响评估及处理情况记录',
    },
    law: 'CN',
    languages: ['zh-Hans', 'en'],
    source: {
      en: 'Personal Information Protection Law, Art 55 and 56; no official form is prescribed',
      'zh-Hans': '《个人信息保护法》第五十五条、第五十六条；法律未规定格式',
    },
    layouts: [layoutOf(CHINA_SECTIONS)],
    words: CHINA_WORDS,
    make: chinaAssessments,
  }),
  ofDocument({
    code: 'TR_INVENTORY',
    title: { en: 'Inventory of personal data processing of Turkey', tr: 'Kişisel veri işleme envanteri' },
    law: 'TR',
    languages: ['tr', 'en'],
    source: {
      en: 'By-Law on the Data Controllers’ Registry, Art 4(1)(h); no official form is prescribed',
      tr: 'Veri Sorumluları Sicili Hakkında Yönetmelik, madde 4(1)(h); resmî bir biçim öngörülmemiştir',
    },
    layouts: [layoutOf(TURKEY_SECTIONS)],
    words: TURKEY_WORDS,
    make: turkey,
  }),
  ofDocument({
    ...VIETNAMESE,
    code: 'VN_PROCESSING_DOSSIER',
    title: {
      en: 'Dossier of the impact of processing (Vietnam)',
      fr: 'Dossier d’évaluation de l’impact des traitements (Viêt Nam)',
      de: 'Unterlagen zur Bewertung der Auswirkungen der Verarbeitung (Vietnam)',
      ja: '個人データ処理の影響評価書類（ベトナム）',
      ko: '개인정보 처리 영향평가 서류(베트남)',
      vi: 'Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân',
    },
    source: {
      en: 'Decree 356/2025/ND-CP, Art. 19 and Form 10: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 24',
      vi: 'Nghị định 356/2025/NĐ-CP, Điều 19 và Mẫu số 10: theo thứ tự các mục, không phải mẫu in sẵn. Trước năm 2026: Điều 24 Nghị định 13/2023/NĐ-CP',
    },
    layouts: [layoutOf(vietnamSections('PROCESSING'))],
    make: (document) => vietnam(document, 'PROCESSING'),
  }),
  ofDocument({
    ...VIETNAMESE,
    code: 'VN_TRANSFER_DOSSIER',
    title: {
      en: 'Dossier of the impact of transfers across the border (Vietnam)',
      fr: 'Dossier d’évaluation de l’impact des transferts transfrontières (Viêt Nam)',
      de: 'Unterlagen zur Bewertung der Auswirkungen grenzüberschreitender Übermittlungen (Vietnam)',
      ja: '個人データ越境移転の影響評価書類（ベトナム）',
      ko: '개인정보 국외 이전 영향평가 서류(베트남)',
      vi: 'Hồ sơ đánh giá tác động chuyển dữ liệu cá nhân xuyên biên giới',
    },
    source: {
      en: 'Decree 356/2025/ND-CP, Art. 18 and Form 09: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 25',
      vi: 'Nghị định 356/2025/NĐ-CP, Điều 18 và Mẫu số 09: theo thứ tự các mục, không phải mẫu in sẵn. Trước năm 2026: Điều 25 Nghị định 13/2023/NĐ-CP',
    },
    layouts: [layoutOf(vietnamSections('TRANSFERS'))],
    make: (document) => vietnam(document, 'TRANSFERS'),
  }),
  ofDocument({
    ...QUEBEC,
    code: 'QC_NOTICE',
    title: {
      en: 'Notice at collection, with communication outside Quebec (P-39.1, s. 8)',
      fr: 'Avis lors de la collecte et communication à l’extérieur du Québec (P-39.1, art. 8)',
      de: 'Information bei der Erhebung, mit Bekanntgabe außerhalb Québecs (P-39.1, s. 8)',
      ja: '収集時の通知（ケベック州外への提供を含む）（P-39.1 第8条）',
      ko: '수집 시 고지(퀘벡 외 제공 포함)(P-39.1 제8조)',
    },
    source: {
      en: 'P-39.1, s. 8; no form is prescribed',
      fr: 'P-39.1, art. 8 ; aucune forme n’est prescrite',
    },
    layouts: partOfQuebec('notice'),
    gaps: ({ notice }) => notice?.gaps ?? [],
  }),
  ofDocument({
    ...QUEBEC,
    code: 'QC_ASSESSMENTS',
    title: {
      en: 'Privacy impact assessments of Quebec (P-39.1, ss. 3.3, 17)',
      fr: 'Évaluations des facteurs relatifs à la vie privée (P-39.1, art. 3.3 et 17)',
      de: 'Datenschutz-Folgenabschätzungen in Québec (P-39.1, ss. 3.3, 17)',
      ja: 'ケベック州のプライバシー影響評価（P-39.1 第3.3条・第17条）',
      ko: '퀘벡의 개인정보 영향평가(P-39.1 제3.3조, 제17조)',
    },
    source: {
      en: 'P-39.1, ss. 3.3 and 17; no form is prescribed, and the template of the Commission is not followed',
      fr: 'P-39.1, art. 3.3 et 17 ; aucune forme n’est prescrite, et le gabarit de la Commission n’est pas suivi',
    },
    layouts: partOfQuebec('assessments'),
    gaps: ({ assessments }) => assessments?.gaps ?? [],
  }),
  ofDocument({
    code: 'BR',
    title: {
      en: 'Brazilian record of processing operations (LGPD Art 37)',
      pt: 'Registro das operações de tratamento',
    },
    law: 'BR',
    languages: ['pt', 'en'],
    source: {
      en: 'General Data Protection Law (LGPD), Art. 37',
      pt: 'Lei Geral de Proteção de Dados Pessoais (LGPD), art. 37',
    },
    layouts: [layoutOf(BRAZIL_SECTIONS)],
    words: BRAZIL_WORDS,
    make: brazil,
  }),
  // Laws that list the items of a record: the record follows from the list.
  ...LISTING_LAWS.map((law) =>
    ofDocument({
      code: `RECORD_${law.code}`,
      title: {
        en: `Record of processing by the law of ${inSentence(law.name)} (${cited(law.article)})`,
        fr: `Registre des traitements (${destinationName(law.code, 'fr')})`,
        de: `Verzeichnis der Verarbeitungen (${destinationName(law.code, 'de')})`,
        ja: `取扱いの記録（${destinationName(law.code, 'ja')}）`,
        ko: `처리 기록(${destinationName(law.code, 'ko')})`,
      },
      law: law.code,
      languages: ['en'],
      source: { en: `${cited(law.article)}; the headings are those of the law data` },
      layouts: [layoutOf(listedSections(law))],
      words: LISTED_WORDS,
      make: (document) => listedRecord(document, law),
    }),
  ),
];
