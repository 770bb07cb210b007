import { ARTICLE30_WORDS, type Article30, article30, type KeptAs, type KeptUnder } from '#disclosures';
import { kind, type ReportContent, type ReportContext, type ReportKind } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { coverOf, headingOf, keyOf, partsOf } from '../shared/by-party.js';
import { laidOut } from '../shared/laid-out.js';
import type { LayoutTemplate } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { ART30_1_TEMPLATES, ART30_2_TEMPLATES } from '../templates/art30.js';
import { TABLE_FORMATS } from './formats.js';

/** Makes the records of all parties in scope: a section for each. */
function records(context: ReportContext<LayoutTemplate>, of: KeptUnder<'EU' | 'UK'>): ReportContent {
  const { language, template } = context;
  const document = { ...context, say: context.saying(ARTICLE30_WORDS) };
  const parts = partsOf(context, of);
  const made = parts.map((part): { record: Article30; section: Section } => {
    const record = article30(document, { ...of, party: part.party }, part.activities);
    const [section] = laidOut(record, template.sections, language);
    const heading = headingOf(part, of.role, language);
    return { record, section: { ...section!, key: keyOf(part), heading } };
  });
  const first = made[0]?.record;
  return {
    title: first?.title,
    ...coverOf(parts, first?.answeredBy, language),
    ...(first && { coverWords: coverWordsOf(first, 'controller') }),
    sections: made.map(({ section }) => section),
    gaps: made.flatMap(({ record: { gaps } }) => gaps),
  };
}

function ofLaw(code: 'EU' | 'UK', role: KeptAs): ReportKind {
  const isController = role === 'CONTROLLER';
  const article = isController ? 'Art 30(1)' : 'Art 30(2)';
  const name = code === 'UK' ? 'UK GDPR' : 'GDPR';
  const title = `Record of processing activities of a ${role.toLowerCase()} (${article} ${name})`;
  const code30 = isController ? 'ART30_1' : 'ART30_2';
  return kind({
    code: code === 'UK' ? `UK_${code30}` : code30,
    title,
    about: `What a ${role.toLowerCase()} records of its processing by ${article} ${name}, to be shown to the authority on request.`,
    law: code,
    templates: isController ? ART30_1_TEMPLATES : ART30_2_TEMPLATES,
    formats: TABLE_FORMATS,
    languages: ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans'],
    needs: [],
    make: (context) => records(context, { code, role }),
  });
}

/** The records of Art 30(1) and 30(2) of the GDPR and of the UK GDPR. */
export const art30: readonly ReportKind[] = [
  ofLaw('EU', 'CONTROLLER'),
  ofLaw('EU', 'PROCESSOR'),
  ofLaw('UK', 'CONTROLLER'),
  ofLaw('UK', 'PROCESSOR'),
];
