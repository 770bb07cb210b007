import {
  ANSWER_SECTIONS,
  type Gap,
  gapOf,
  INFORMATION_GAPS,
  INFORMATION_WORDS,
  type InformationForm,
  type InformationLaw,
  information,
  inOrder,
  isChosen,
  LISTED_SECTIONS,
  type ListedLaw,
  lacking,
  NOTICE_SECTIONS,
  peopleGaps,
  peopleIn,
} from '#disclosures';
import { reject } from '#kernel';
import { bare } from '#snapshot';
import { type DeclaredKind, kind, type ReportContext, type ReportKind } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { coverOf, eachPart, type PartOfReport, partsOf } from '../shared/by-party.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { DOCUMENT_FORMATS } from './formats.js';

const lack = lacking(INFORMATION_GAPS);

// What people read on the processing of their data: controller by controller, each group of people by itself.

const LAW_NAMES = { EU: 'GDPR', UK: 'UK GDPR' } as const;

interface Form {
  readonly form: InformationForm;
  readonly article: string;
  readonly title: (law: string) => string;
  readonly about: string;
}

const FORMS: Readonly<Record<'NOTICE' | 'ACCESS_ANSWER', Form>> = {
  NOTICE: {
    form: 'NOTICE',
    article: '13, 14',
    title: (law) => `Privacy notice (Art 13 and 14 ${law})`,
    about: 'What people learn of the use of their data, whether these come from them or from others.',
  },
  ACCESS_ANSWER: {
    form: 'ANSWER',
    article: '15(1)',
    title: (law) => `Answer to a request for access (Art 15 ${law})`,
    about: 'What a person who asks for access learns of the processing. The copy of the data is not in it.',
  },
};

type Made = PartOfReport & { readonly documents: readonly ReturnType<typeof information>[] };

/** Returns the information of one controller, for each group of people that the scope leaves. */
function madeFor(
  part: PartOfReport,
  context: ReportContext,
  { code, form }: { code: InformationLaw; form: InformationForm },
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

type Described = Pick<DeclaredKind, 'code' | 'title' | 'about' | 'source' | 'languages'>;

function informing(
  code: InformationLaw,
  { form, article }: Pick<Form, 'form' | 'article'>,
  template: Omit<LayoutTemplate, 'version' | 'isVerified'>,
  described: Described,
): ReportKind {
  return kind<LayoutTemplate>({
    ...described,
    law: code,
    templates: [{ ...template, version: '1', isVerified: false }],
    formats: DOCUMENT_FORMATS,
    needs: [],
    narrowedBy: ['DATA_SUBJECTS'],
    make(context) {
      const { language, scope, snapshot } = context;
      const all = partsOf(context, { code, role: 'CONTROLLER' }).map((part) => madeFor(part, context, { code, form }));
      const parts = all.filter(({ documents }) => documents.length > 0);
      if (scope.dataSubjects && parts.length === 0) noPeople(scope.dataSubjects, snapshot.on);
      const documents = parts.flatMap((part) => part.documents);
      const [first] = documents;
      const named = [...new Map(documents.map(({ people }) => [bare(people).toLowerCase(), people])).values()];
      const nobody = gapOf({ article }, lack('gap.NOBODY', { law: lack(`law.${code}`) }), {
        subject: { type: 'processingActivity' },
      });
      const gaps: Gap[] = [
        ...(documents.length > 0 || snapshot.moment.readScope?.isLimited ? [] : [nobody]),
        ...documents.flatMap((document) => document.gaps),
        ...all.flatMap(({ activities }) => peopleGaps(activities, { code, form, law: context.law })),
      ];
      return {
        ...(named.length === 1 && { title: first!.title }),
        ...(scope.dataSubjects && { of: named }),
        ...coverOf(parts, first?.answeredBy, language),
        ...(code in LISTED && first && { coverWords: { answeredBy: coverWordsOf(first)?.answeredBy } }),
        sections: eachPart(parts, language, (part) => sectionsOf(part, context)),
        gaps,
      };
    },
  });
}

function ofLaw(code: keyof typeof LAW_NAMES, name: keyof typeof FORMS): ReportKind {
  const sections = FORMS[name].form === 'NOTICE' ? NOTICE_SECTIONS : ANSWER_SECTIONS;
  return informing(
    code,
    FORMS[name],
    { id: name, sections: layoutOf(sections) },
    {
      code: code === 'UK' ? `UK_${name}` : name,
      title: FORMS[name].title(LAW_NAMES[code]),
      about: FORMS[name].about,
      languages: ['en', 'fr', 'de'],
    },
  );
}

interface ListedNotice extends Pick<DeclaredKind, 'title' | 'about' | 'source' | 'languages'> {
  readonly article: string;
}

const LISTED: Readonly<Record<ListedLaw, ListedNotice>> = {
  TW: {
    article: '8(1), 9(1)',
    title: 'Notice of Taiwan (Personal Data Protection Act, Art 8 and 9)',
    about: 'What people in Taiwan learn when their data are collected, from them or from others.',
    source: 'Personal Data Protection Act, Art 8 and 9; no form is prescribed, and the headings are our own',
    languages: ['zh-Hant', 'en'],
  },
  HK: {
    article: 'DPP1(3)',
    title: 'Personal information collection statement of Hong Kong (DPP1(3))',
    about: 'What people in Hong Kong learn on or before the collection of their data.',
    source: 'Personal Data (Privacy) Ordinance, DPP1(3) and s 35C; no form is prescribed, and the headings are our own',
    languages: ['zh-Hant-HK', 'en'],
  },
};

function ofListed(code: ListedLaw): ReportKind {
  const { article, ...described } = LISTED[code];
  const template = { id: `${code}_NOTICE`, sections: layoutOf(LISTED_SECTIONS[code]) };
  return informing(code, { form: 'NOTICE', article }, template, { code: `${code}_NOTICE`, ...described });
}

function noPeople(chosen: readonly string[], on: string): never {
  return reject(
    'NOT_FOUND',
    `No activity of a controller names the people ${chosen.join(', ')} on ${on}. Give the key or the name of data subjects, as activities have them.`,
    'dataSubjects',
  );
}

/** The notice of Art 13 and 14, and the answer of Art 15, of the GDPR and of the UK GDPR. Then the notices of other laws. */
export const informationKinds: readonly ReportKind[] = [
  ofLaw('EU', 'NOTICE'),
  ofLaw('UK', 'NOTICE'),
  ofLaw('EU', 'ACCESS_ANSWER'),
  ofLaw('UK', 'ACCESS_ANSWER'),
  ofListed('TW'),
  ofListed('HK'),
];
