import {
  ANSWER_SECTIONS,
  type Gap,
  gapOf,
  INFORMATION_WORDS,
  type InformationForm,
  information,
  inOrder,
  isChosen,
  NOTICE_SECTIONS,
  peopleGaps,
  peopleIn,
} from '#disclosures';
import { reject } from '#kernel';
import { bare } from '#snapshot';
import { kind, type ReportContext, type ReportKind, type Titles } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { coverOf, eachPart, type PartOfReport, partsOf } from '../shared/by-party.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { DOCUMENT_FORMATS } from './formats.js';

// What people read on the processing of their data: controller by controller, each group of people by itself.

type Code = 'EU' | 'UK';

const LAW_NAMES = {
  EU: { en: 'GDPR', fr: 'RGPD', de: 'DSGVO', ja: 'GDPR', ko: 'GDPR' },
  UK: { en: 'UK GDPR', fr: 'RGPD du Royaume-Uni', de: 'UK GDPR', ja: '英国GDPR', ko: '영국 GDPR' },
} as const;

interface Form {
  readonly form: InformationForm;
  readonly article: string;
  /** The title in the languages of the lists of kinds; the report itself has fewer. */
  readonly title: (law: (typeof LAW_NAMES)[Code]) => Titles;
}

const FORMS: Readonly<Record<'NOTICE' | 'ACCESS_ANSWER', Form>> = {
  NOTICE: {
    form: 'NOTICE',
    article: '13, 14',
    title: (law) => ({
      en: `Privacy notice (Art 13 and 14 ${law.en})`,
      fr: `Information des personnes concernées (art. 13 et 14 ${law.fr})`,
      de: `Datenschutzinformation (Art. 13 und 14 ${law.de})`,
      ja: `プライバシー通知（${law.ja} 第13条・第14条）`,
      ko: `개인정보 처리 고지(${law.ko} 제13조, 제14조)`,
    }),
  },
  ACCESS_ANSWER: {
    form: 'ANSWER',
    article: '15(1)',
    title: (law) => ({
      en: `Answer to a request for access (Art 15 ${law.en})`,
      fr: `Réponse à une demande d’accès (art. 15 ${law.fr})`,
      de: `Auskunft an betroffene Personen (Art. 15 ${law.de})`,
      ja: `開示請求への回答（${law.ja} 第15条）`,
      ko: `열람 요구에 대한 답변(${law.ko} 제15조)`,
    }),
  },
};

type Made = PartOfReport & { readonly documents: readonly ReturnType<typeof information>[] };

/** Returns the information of one controller, for each group of people that the scope leaves. */
function madeFor(
  part: PartOfReport,
  context: ReportContext,
  { code, form }: { code: Code; form: InformationForm },
): Made {
  const say = context.saying(INFORMATION_WORDS);
  const { dataSubjects: chosen } = context.scope;
  const people = peopleIn(inOrder(part.activities)).filter((group) => !chosen || isChosen(group, chosen));
  const documents = people.map((group) =>
    information({ ...context, say }, { code, form, people: group, party: part.party }, part.activities),
  );
  return { ...part, documents };
}

function sectionsOf({ documents }: Made, { template, language }: ReportContext<LayoutTemplate>): Section[] {
  const laid = documents.map((document) => laidOut(document, template.sections, language));
  if (laid.length === 1) return laid[0]!;
  return documents.map(({ people }, i) => ({ key: String(i + 1), heading: people, blocks: [], sections: laid[i]! }));
}

function ofLaw(code: Code, name: keyof typeof FORMS): ReportKind {
  const { form, article, title } = FORMS[name];
  const sections = form === 'NOTICE' ? NOTICE_SECTIONS : ANSWER_SECTIONS;
  const id = code === 'UK' ? `UK_${name}` : name;
  return kind<LayoutTemplate>({
    code: id,
    title: title(LAW_NAMES[code]),
    law: code,
    templates: [{ id: name, version: '1', isVerified: false, sections: layoutOf(sections) }],
    formats: DOCUMENT_FORMATS,
    languages: ['en', 'fr', 'de'],
    needs: [],
    narrowedBy: ['DATA_SUBJECTS'],
    make(context) {
      const { language, scope, snapshot, saying } = context;
      const all = partsOf(context, { code, role: 'CONTROLLER' }).map((part) => madeFor(part, context, { code, form }));
      const parts = all.filter(({ documents }) => documents.length > 0);
      if (scope.dataSubjects && parts.length === 0) noPeople(scope.dataSubjects, snapshot.on);
      const documents = parts.flatMap((part) => part.documents);
      const [first] = documents;
      const named = [...new Map(documents.map(({ people }) => [bare(people).toLowerCase(), people])).values()];
      const say = saying(INFORMATION_WORDS);
      const nobody = gapOf({ article }, say('gap.NOBODY', { law: say(`law.${code}`) }), {
        subject: { type: 'processingActivity' },
      });
      const gaps: Gap[] = [
        ...(documents.length > 0 || snapshot.moment.readScope?.isLimited ? [] : [nobody]),
        ...documents.flatMap((document) => document.gaps),
        ...all.flatMap(({ activities }) => peopleGaps(activities, { say, form })),
      ];
      return {
        ...(named.length === 1 && { title: first!.title }),
        ...(scope.dataSubjects && { of: named }),
        ...coverOf(parts, first?.answeredBy, language),
        sections: eachPart(parts, language, (part) => sectionsOf(part, context)),
        gaps,
      };
    },
  });
}

function noPeople(chosen: readonly string[], on: string): never {
  return reject(
    'NOT_FOUND',
    `No activity of a controller names the people ${chosen.join(', ')} on ${on}. Give the key or the name of data subjects, as activities have them.`,
    'dataSubjects',
  );
}

/** The notice of Art 13 and 14, and the answer of Art 15, of the GDPR and of the UK GDPR. */
export const informationKinds: readonly ReportKind[] = [
  ofLaw('EU', 'NOTICE'),
  ofLaw('UK', 'NOTICE'),
  ofLaw('EU', 'ACCESS_ANSWER'),
  ofLaw('UK', 'ACCESS_ANSWER'),
];
