import {
  cited,
  type Disclosure,
  DOCUMENTS,
  type DocumentContext,
  type DocumentReport,
  type Gap,
  type Language,
  type LawDocument,
  LISTED_WORDS,
  LISTING_LAWS,
  languagesOf,
  listedRecord,
  listedSections,
  ofOwned,
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

/** Earlier layouts of documents, by the code of the report. Files that were issued with them can be made again. */
const FORMER: Readonly<Record<string, readonly SectionLayout[]>> = {
  KR_POLICY: KOREA_1,
  ZA_PAIA: SOUTH_AFRICA_1,
  US_CA: CALIFORNIA_1,
};

/** Returns the report of a document, or of a part of it. */
function reportOf(document: LawDocument, { part, ...report }: DocumentReport): ReportKind {
  const { law, words, sections, make } = document;
  const shown =
    part === undefined ? sections : sections.filter(({ heading = '' }) => heading.split('.', 1)[0] === part);
  const former = FORMER[report.code];
  return ofDocument({
    ...report,
    law,
    words,
    languages: languagesOf(document) as Language[],
    layouts: former ? [former, layoutOf(shown)] : [layoutOf(shown)],
    make: (context, { party }) => make(context, party),
  });
}

/** The reports of countries whose documents the register makes. */
export const documents: readonly ReportKind[] = [
  ...DOCUMENTS.flatMap((document) => document.reports.map((report) => reportOf(document, report))),
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
