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
import { kind, type ReportContext, type ReportKind, type Titles } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { coverOf, eachPart, type PartOfReport, partsOf } from '../shared/by-party.js';
import { laidOut } from '../shared/laid-out.js';
import { type LayoutTemplate, layoutOf } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { DOCUMENT_FORMATS } from './formats.js';

const lack = lacking(INFORMATION_GAPS);

// What people read on the processing of their data: controller by controller, each group of people by itself.

const LAW_NAMES = {
  EU: { en: 'GDPR', fr: 'RGPD', de: 'DSGVO', ja: 'GDPR', ko: 'GDPR' },
  UK: { en: 'UK GDPR', fr: 'RGPD du Royaume-Uni', de: 'UK GDPR', ja: '英国GDPR', ko: '영국 GDPR' },
} as const;

interface Form {
  readonly form: InformationForm;
  readonly article: string;
  /** The title in the languages of the lists of kinds; the report itself has fewer. */
  readonly title: (law: (typeof LAW_NAMES)[keyof typeof LAW_NAMES]) => Titles;
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

type Described = Pick<ReportKind, 'code' | 'title' | 'languages'>;

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
      languages: ['en', 'fr', 'de'],
    },
  );
}

interface ListedNotice extends Pick<ReportKind, 'title' | 'languages'> {
  readonly article: string;
  readonly source: Titles;
}

const LISTED: Readonly<Record<ListedLaw, ListedNotice>> = {
  TW: {
    article: '8(1), 9(1)',
    title: {
      en: 'Notice of Taiwan (Personal Data Protection Act, Art 8 and 9)',
      fr: 'Information des personnes concernées de Taïwan (art. 8 et 9 PDPA)',
      de: 'Datenschutzhinweis Taiwans (Art. 8 und 9 PDPA)',
      ja: '台湾の通知（個人資料保護法 第8条・第9条）',
      ko: '대만의 개인정보 수집 고지(개인자료보호법 제8조, 제9조)',
      'zh-Hant': '蒐集個人資料告知事項（個人資料保護法第8條及第9條）',
    },
    source: {
      en: 'Personal Data Protection Act, Art 8 and 9; no form is prescribed, and the headings are our own',
      'zh-Hant': '個人資料保護法第8條及第9條；法律未規定格式，標題為本文件自訂',
    },
    languages: ['zh-Hant', 'en'],
  },
  HK: {
    article: 'DPP1(3)',
    title: {
      en: 'Personal information collection statement of Hong Kong (DPP1(3))',
      fr: 'Déclaration de collecte de données personnelles de Hong Kong (DPP1(3))',
      de: 'Erklärung Hongkongs zur Erhebung personenbezogener Daten (DPP1(3))',
      ja: '香港の個人データ収集声明（DPP1(3)）',
      ko: '홍콩의 개인정보 수집 고지(DPP1(3))',
      'zh-Hant-HK': '收集個人資料聲明（保障資料第1(3)原則）',
    },
    source: {
      en: 'Personal Data (Privacy) Ordinance, DPP1(3) and s 35C; no form is prescribed, and the headings are our own',
      'zh-Hant-HK': '《個人資料（私隱）條例》保障資料第1(3)原則及第35C條；法例沒有訂明格式，標題為本文件自訂',
    },
    languages: ['zh-Hant-HK', 'en'],
  },
};

function ofListed(code: ListedLaw): ReportKind {
  const { article, source, title, languages } = LISTED[code];
  const template = { id: `${code}_NOTICE`, source, sections: layoutOf(LISTED_SECTIONS[code]) };
  return informing(code, { form: 'NOTICE', article }, template, { code: `${code}_NOTICE`, title, languages });
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
