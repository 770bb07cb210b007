import {
  CLAUSES,
  CLAUSES_GAPS,
  CLAUSES_WORDS,
  type ClausesForm,
  clauses,
  gapOf,
  IDTA_SECTIONS,
  lacking,
  reliesOn,
  SCC_SECTIONS,
  type Section as SectionInDocument,
} from '#disclosures';
import { kind, type ReportKind } from '../model/kind.js';
import { byTransfer } from '../shared/by-transfer.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { DOCUMENT_FORMATS } from './formats.js';

// What the parties fill in of the clauses for transfers: a section for each transfer.

interface Form {
  readonly title: string;
  readonly about: string;
  readonly source: string;
  readonly sections: readonly SectionInDocument[];
  /** The article by which the clauses are a ground. */
  readonly article: string;
}

const FORMS: Readonly<Record<ClausesForm, Form>> = {
  SCC_ANNEXES: {
    title: 'Annexes to the standard contractual clauses (EU) 2021/914',
    about: 'What the parties fill in of the standard contractual clauses, for each transfer.',
    source: 'Commission Implementing Decision (EU) 2021/914, annexes I to III of its clauses; the headings are our own',
    sections: SCC_SECTIONS,
    article: '46(2)(c)',
  },
  UK_IDTA: {
    title: 'Tables of the UK’s International Data Transfer Agreement',
    about: 'What the parties fill in of the agreement for transfers from the United Kingdom, for each transfer.',
    source: 'International Data Transfer Agreement (version A1.0), tables 1 to 4; the headings are our own',
    sections: IDTA_SECTIONS,
    article: '46(2)(d)',
  },
};

function ofForm(form: ClausesForm): ReportKind {
  const { title, about, source, sections, article } = FORMS[form];
  return kind<LayoutTemplate>({
    code: form,
    title,
    about,
    source,
    law: CLAUSES[form].code,
    templates: [{ id: form, version: '1', isVerified: false, sections: layoutOf(sections) }],
    formats: DOCUMENT_FORMATS,
    languages: ['en', 'fr', 'de'],
    needs: [],
    narrowedBy: ['TRANSFERS'],
    make(context) {
      const document = { ...context, say: context.saying(CLAUSES_WORDS) };
      return byTransfer(context, {
        isMeant: (transfer) => reliesOn(form, transfer, context.snapshot.on),
        make: (transfer) => clauses(document, { form, transfer }),
        none: gapOf({ article }, lacking(CLAUSES_GAPS)(`gap.none.${form}`), { subject: { type: 'transfer' } }),
      });
    },
  });
}

/** The annexes of the EU's clauses, and the tables of the UK's agreement. */
export const clausesKinds: readonly ReportKind[] = [ofForm('SCC_ANNEXES'), ofForm('UK_IDTA')];
