import {
  BRAZIL_WORDS,
  brazil,
  CALIFORNIA_WORDS,
  california,
  type Disclosure,
  type DocumentContext,
  type Gap,
  JAPAN_WORDS,
  japan,
  KOREA_WORDS,
  korea,
  SOUTH_AFRICA_WORDS,
  SWISS_WORDS,
  southAfrica,
  switzerland,
  THAILAND_WORDS,
  thailand,
} from '#disclosures';
import { kind, type ReportContext, type ReportKind } from '../model/kind.js';
import { laidOut } from '../shared/laid-out.js';
import type { LayoutTemplate } from '../shared/layout.js';
import {
  JOINT_USE_TEMPLATES,
  PUBLIC_MATTERS_TEMPLATES,
  RULE_17_TEMPLATES,
  RULE_18_TEMPLATES,
} from '../templates/japan.js';
import { KOREA_TEMPLATES } from '../templates/korea.js';
import {
  BRAZIL_TEMPLATES,
  CALIFORNIA_TEMPLATES,
  SOUTH_AFRICA_TEMPLATES,
  SWISS_TEMPLATES,
  THAILAND_TEMPLATES,
} from '../templates/records.js';
import { TABLE_FORMATS } from './formats.js';

// Reports that set out the document of a law.

interface DocumentKind<K extends string, D extends Disclosure>
  extends Pick<ReportKind, 'code' | 'title' | 'languages'> {
  readonly law: string;
  readonly templates: readonly [LayoutTemplate];
  readonly words: { readonly en: Readonly<Record<K, string>> };
  readonly make: (document: DocumentContext<K>, context: ReportContext) => D;
  /** The gaps of the part of the document that the report shows; by default all of them. */
  readonly gaps?: (document: D) => readonly Gap[];
}

function ofDocument<K extends string, D extends Disclosure>({
  words,
  make,
  gaps = (document) => document.gaps,
  ...described
}: DocumentKind<K, D>): ReportKind {
  return kind<LayoutTemplate>({
    ...described,
    formats: TABLE_FORMATS,
    needs: [],
    make(context) {
      const document = make({ ...context, say: context.saying(words) }, context);
      const { title, organisation, answeredBy } = document;
      return {
        title,
        organisation: context.party ?? organisation,
        answeredBy,
        sections: laidOut(document, context.template.sections, context.language),
        gaps: gaps(document),
      };
    },
  });
}

const JAPANESE = { law: 'JP', languages: ['ja', 'en'], words: JAPAN_WORDS, make: japan } as const;

/** The reports of countries whose documents the register makes. */
export const documents: readonly ReportKind[] = [
  ofDocument({
    code: 'KR_POLICY',
    title: { en: 'Privacy policy of Korea (PIPA Art 30)', ko: '개인정보 처리방침' },
    law: 'KR',
    languages: ['ko', 'en'],
    templates: KOREA_TEMPLATES,
    words: KOREA_WORDS,
    make: korea,
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_JOINT_USE',
    title: { en: 'Joint use in Japan (APPI Art 27(5)(iii))', ja: '共同利用' },
    templates: JOINT_USE_TEMPLATES,
    gaps: ({ jointUses }) => jointUses.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_18_3',
    title: { en: 'Information on third parties abroad (APPI Rule 18(3))', ja: '外国にある第三者への提供' },
    templates: RULE_18_TEMPLATES,
    gaps: ({ foreignProvision }) => foreignProvision.rows.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_RULE_17',
    title: { en: 'Information before consent to provision abroad (APPI Rule 17)', ja: '同意取得時の情報提供' },
    templates: RULE_17_TEMPLATES,
    gaps: ({ consentInformation }) => consentInformation.rows.flatMap((row) => row.gaps),
  }),
  ofDocument({
    ...JAPANESE,
    code: 'JP_PUBLIC_MATTERS',
    title: { en: 'Matters to be made public in Japan (APPI Art 32(1))', ja: '保有個人データに関する事項' },
    templates: PUBLIC_MATTERS_TEMPLATES,
    gaps: ({ publicMatters }) => publicMatters?.gaps ?? [],
  }),
  ofDocument({
    code: 'ZA_PAIA',
    title: { en: 'Documentation of processing operations (POPIA s17, PAIA s51)' },
    law: 'ZA',
    languages: ['en'],
    templates: SOUTH_AFRICA_TEMPLATES,
    words: SOUTH_AFRICA_WORDS,
    make: southAfrica,
  }),
  ofDocument({
    code: 'US_CA',
    title: { en: 'Categories of personal information in California (Civil Code 1798.130)' },
    law: 'US-CA',
    languages: ['en'],
    templates: CALIFORNIA_TEMPLATES,
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
    templates: SWISS_TEMPLATES,
    words: SWISS_WORDS,
    make: (document, { party }) => switzerland(document, party),
  }),
  ofDocument({
    code: 'TH',
    title: { en: 'Thai records of processing activities (PDPA ss 39, 40(3))', th: 'บันทึกรายการของกิจกรรมการประมวลผล' },
    law: 'TH',
    languages: ['th', 'en'],
    templates: THAILAND_TEMPLATES,
    words: THAILAND_WORDS,
    make: thailand,
  }),
  ofDocument({
    code: 'BR',
    title: {
      en: 'Brazilian record of processing operations (LGPD Art 37)',
      pt: 'Registro das operações de tratamento',
    },
    law: 'BR',
    languages: ['pt', 'en'],
    templates: BRAZIL_TEMPLATES,
    words: BRAZIL_WORDS,
    make: brazil,
  }),
];
