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
import { kind, type ReportKind, type Titles } from '../model/kind.js';
import { byTransfer } from '../shared/by-transfer.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { DOCUMENT_FORMATS } from './formats.js';

// What the parties fill in of the clauses for transfers: a section for each transfer.

interface Form {
  readonly title: Titles;
  readonly source: Titles;
  readonly sections: readonly SectionInDocument[];
  /** The article by which the clauses are a ground. */
  readonly article: string;
}

const FORMS: Readonly<Record<ClausesForm, Form>> = {
  SCC_ANNEXES: {
    title: {
      en: 'Annexes to the standard contractual clauses (EU) 2021/914',
      fr: 'Annexes aux clauses contractuelles types (UE) 2021/914',
      de: 'Anhänge der Standardvertragsklauseln (EU) 2021/914',
      ja: '標準契約条項 (EU) 2021/914 の附属書',
      ko: '표준계약조항 (EU) 2021/914의 부속서',
    },
    source: {
      en: 'Commission Implementing Decision (EU) 2021/914, annexes I to III of its clauses; the headings are our own',
      fr: 'Décision d’exécution (UE) 2021/914 de la Commission, annexes I à III de ses clauses ; les intitulés sont les nôtres',
      de: 'Durchführungsbeschluss (EU) 2021/914 der Kommission, Anhänge I bis III seiner Klauseln; die Überschriften sind unsere',
    },
    sections: SCC_SECTIONS,
    article: '46(2)(c)',
  },
  UK_IDTA: {
    title: {
      en: 'Tables of the UK’s International Data Transfer Agreement',
      fr: 'Tableaux de l’International Data Transfer Agreement du Royaume-Uni',
      de: 'Tabellen des International Data Transfer Agreement des Vereinigten Königreichs',
      ja: '英国の国際データ移転契約（IDTA）の表',
      ko: '영국 국제데이터이전계약(IDTA)의 표',
    },
    source: {
      en: 'International Data Transfer Agreement (version A1.0), tables 1 to 4; the headings are our own',
      fr: 'International Data Transfer Agreement (version A1.0), tableaux 1 à 4 ; les intitulés sont les nôtres',
      de: 'International Data Transfer Agreement (Fassung A1.0), Tabellen 1 bis 4; die Überschriften sind unsere',
    },
    sections: IDTA_SECTIONS,
    article: '46(2)(d)',
  },
};

function ofForm(form: ClausesForm): ReportKind {
  const { title, source, sections, article } = FORMS[form];
  return kind<LayoutTemplate>({
    code: form,
    title,
    law: CLAUSES[form].code,
    templates: [{ id: form, version: '1', source, isVerified: false, sections: layoutOf(sections) }],
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
