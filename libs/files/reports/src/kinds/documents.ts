import { DOCUMENTS, type DocumentReport, type Language, type LawDocument, ofOwned } from '#disclosures';
import { kind, type ReportKind } from '../model/kind.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf, type SectionLayout } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { CALIFORNIA_1, KOREA_1, SOUTH_AFRICA_1 } from '../templates/former.js';
import { DOCUMENT_FORMATS } from './formats.js';

// Reports that set out the document of a law.

/** Earlier layouts of documents, by the code of the report. Files that were issued with them can be made again. */
const FORMER: Readonly<Record<string, readonly SectionLayout[]>> = {
  KR_POLICY: KOREA_1,
  ZA_PAIA: SOUTH_AFRICA_1,
  US_CA: CALIFORNIA_1,
};

/** Returns the report of a document, or of a part of it. */
function reportOf(document: LawDocument, { part, gaps, ...report }: DocumentReport): ReportKind {
  const { law, words, sections } = document;
  const [english, ...own] = Object.keys(words) as Language[]; // the law's own come first in a report
  const isShown = ({ heading = '' }: (typeof sections)[number]) => heading.split('.', 1)[0] === part;
  const layout = layoutOf(part === undefined ? sections : sections.filter(isShown));
  const layouts = FORMER[report.code] ? [FORMER[report.code]!, layout] : [layout];
  return kind<LayoutTemplate>({
    ...report,
    law,
    languages: [...own, english!],
    templates: layouts.map((laid, i) => ({
      id: report.code,
      version: String(i + 1),
      isVerified: false,
      sections: laid,
    })) as [LayoutTemplate],
    formats: DOCUMENT_FORMATS,
    needs: [],
    make(context) {
      const made = ofOwned(law, { ...context, say: context.saying(words) }, (given) => {
        const whole = document.make(given, context.party);
        return gaps ? { ...whole, gaps: gaps(whole) } : whole;
      });
      const { title, organisation, answeredBy } = made;
      return {
        title: gaps ? undefined : title,
        organisation: context.party ?? organisation,
        answeredBy,
        coverWords: coverWordsOf(made),
        sections: laidOut(made, context.template.sections, context.language),
        gaps: made.gaps,
      };
    },
  });
}

/** The reports of the documents that laws require. */
export const documents: readonly ReportKind[] = DOCUMENTS.flatMap((document) =>
  document.reports.map((report) => reportOf(document, report)),
);
