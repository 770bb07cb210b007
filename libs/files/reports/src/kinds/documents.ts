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
import { inSentence } from '#law';
import { type DeclaredKind, kind, type ReportContext, type ReportKind } from '../model/kind.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf, type SectionLayout } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { CALIFORNIA_1, KOREA_1, SOUTH_AFRICA_1 } from '../templates/former.js';
import { DOCUMENT_FORMATS } from './formats.js';

// Reports that set out the document of a law.

interface DocumentKind<K extends string, D extends Disclosure>
  extends Pick<DeclaredKind, 'code' | 'title' | 'source' | 'languages' | 'isPublic' | 'movingFacts'> {
  readonly law: string;
  /** The layouts in files, the current one last. */
  readonly layouts: readonly [...(readonly SectionLayout[])[], readonly SectionLayout[]];
  readonly words: { readonly en: Readonly<Record<K, string>> };
  readonly make: (document: DocumentContext<K>, context: ReportContext) => D;
  /** The gaps of the part of the document that the report shows, which has its own title; by default all of them. */
  readonly gaps?: (document: D) => readonly Gap[];
}

function ofDocument<K extends string, D extends Disclosure>({
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
  source: 'Act on the Protection of Personal Information, and its Enforcement Rules',
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
    title: 'Privacy policy of Korea (PIPA Art 30)',
    law: 'KR',
    languages: ['ko', 'en'],
    source: 'Personal Information Protection Act Art 30, Enforcement Decree Art 31',
    layouts: [KOREA_1, layoutOf(KOREA_SECTIONS)],
    words: KOREA_WORDS,
    make: korea,
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_JOINT_USE',
    isPublic: true,
    title: 'Joint use of personal data in Japan',
    layouts: partOfJapan('jointUse'),
    gaps: ({ jointUses }) => jointUses.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_18_3',
    title: 'Information on provision to third parties abroad (Japan)',
    layouts: partOfJapan('foreignProvision'),
    gaps: ({ foreignProvision }) => foreignProvision.gaps,
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_17',
    title: 'Information before consent to provision abroad (Japan)',
    layouts: partOfJapan('consentInformation'),
    gaps: ({ consentInformation }) => consentInformation.rows.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_PUBLIC_MATTERS',
    isPublic: true,
    title: 'Matters on personal data kept that are made public in Japan',
    layouts: partOfJapan('publicMatters'),
    gaps: ({ publicMatters }) => publicMatters?.gaps ?? [],
  }),
  ofDocument({
    code: 'ZA_PAIA',
    isPublic: true,
    title: 'Documentation of processing operations (POPIA s17, PAIA s51)',
    law: 'ZA',
    languages: ['en'],
    source: 'Promotion of Access to Information Act s51(1)(a) and (c)',
    layouts: [SOUTH_AFRICA_1, layoutOf(SOUTH_AFRICA_SECTIONS)],
    words: SOUTH_AFRICA_WORDS,
    make: southAfrica,
  }),
  ofDocument({
    code: 'US_CA',
    isPublic: true,
    movingFacts: ['from', 'to'],
    title: 'Categories of personal information in California (Civil Code 1798.130)',
    law: 'US-CA',
    languages: ['en'],
    source: 'California Civil Code 1798.100(a), 1798.110(c), 1798.130(a)(5)',
    layouts: [CALIFORNIA_1, layoutOf(CALIFORNIA_SECTIONS)],
    words: CALIFORNIA_WORDS,
    make: california,
  }),
  ofDocument({
    code: 'CH',
    title: 'Swiss record of processing activities (FADP Art 12)',
    law: 'CH',
    languages: ['de', 'fr', 'en'],
    source: 'Federal Act on Data Protection Art 12(2) and (3)',
    layouts: [layoutOf(SWISS_SECTIONS)],
    words: SWISS_WORDS,
    make: (document, { party }) => switzerland(document, party),
  }),
  ofDocument({
    code: 'TH',
    title: 'Thai records of processing activities (PDPA ss 39, 40(3))',
    law: 'TH',
    languages: ['th', 'en'],
    source: 'Personal Data Protection Act B.E. 2562, ss 39 and 40(3)',
    layouts: [layoutOf(THAILAND_SECTIONS)],
    words: THAILAND_WORDS,
    make: thailand,
  }),
  ofDocument({
    code: 'CN_ASSESSMENTS',
    title: 'Record of impact assessments of China (PIPL 55, 56)',
    law: 'CN',
    languages: ['zh-Hans', 'en'],
    source: 'Personal Information Protection Law, Art 55 and 56; no official form is prescribed',
    layouts: [layoutOf(CHINA_SECTIONS)],
    words: CHINA_WORDS,
    make: chinaAssessments,
  }),
  ofDocument({
    code: 'TR_INVENTORY',
    title: 'Inventory of personal data processing of Turkey',
    law: 'TR',
    languages: ['tr', 'en'],
    source: 'By-Law on the Data Controllers’ Registry, Art 4(1)(h); no official form is prescribed',
    layouts: [layoutOf(TURKEY_SECTIONS)],
    words: TURKEY_WORDS,
    make: turkey,
  }),
  ofDocument({
    ...VIETNAMESE,
    code: 'VN_PROCESSING_DOSSIER',
    title: 'Dossier of the impact of processing (Vietnam)',
    source:
      'Decree 356/2025/ND-CP, Art. 19 and Form 10: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 24',
    layouts: [layoutOf(vietnamSections('PROCESSING'))],
    make: (document) => vietnam(document, 'PROCESSING'),
  }),
  ofDocument({
    ...VIETNAMESE,
    code: 'VN_TRANSFER_DOSSIER',
    title: 'Dossier of the impact of transfers across the border (Vietnam)',
    source:
      'Decree 356/2025/ND-CP, Art. 18 and Form 09: its points in their order, not the form itself; before 2026 Decree 13/2023/ND-CP, Art. 25',
    layouts: [layoutOf(vietnamSections('TRANSFERS'))],
    make: (document) => vietnam(document, 'TRANSFERS'),
  }),
  ofDocument({
    ...QUEBEC,
    code: 'QC_NOTICE',
    title: 'Notice at collection, with communication outside Quebec (P-39.1, s. 8)',
    source: 'P-39.1, s. 8; no form is prescribed',
    layouts: partOfQuebec('notice'),
    gaps: ({ notice }) => notice?.gaps ?? [],
  }),
  ofDocument({
    ...QUEBEC,
    code: 'QC_ASSESSMENTS',
    title: 'Privacy impact assessments of Quebec (P-39.1, ss. 3.3, 17)',
    source: 'P-39.1, ss. 3.3 and 17; no form is prescribed, and the template of the Commission is not followed',
    layouts: partOfQuebec('assessments'),
    gaps: ({ assessments }) => assessments?.gaps ?? [],
  }),
  ofDocument({
    code: 'BR',
    title: 'Brazilian record of processing operations (LGPD Art 37)',
    law: 'BR',
    languages: ['pt', 'en'],
    source: 'General Data Protection Law (LGPD), Art. 37',
    layouts: [layoutOf(BRAZIL_SECTIONS)],
    words: BRAZIL_WORDS,
    make: brazil,
  }),
  // Laws that list the items of a record: the record follows from the list.
  ...LISTING_LAWS.map((law) =>
    ofDocument({
      code: `RECORD_${law.code}`,
      title: `Record of processing by the law of ${inSentence(law.name)} (${cited(law.article)})`,
      law: law.code,
      languages: ['en'],
      source: `${cited(law.article)}; the headings are those of the law data`,
      layouts: [layoutOf(listedSections(law))],
      words: LISTED_WORDS,
      make: (document) => listedRecord(document, law),
    }),
  ),
];
