import { ARTICLE30_WORDS, type Article30, article30, belongsTo } from '#disclosures';
import { organisationOf } from '#findings';
import type { ActivityRole } from '#law';
import type { Activity, Party } from '#snapshot';
import { kind, type ReportContent, type ReportContext, type ReportKind } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { laidOut } from '../shared/laid-out.js';
import type { LayoutTemplate } from '../shared/layout.js';
import { coverWordsOf } from '../shared/people.js';
import { activitiesFor } from '../shared/record-table.js';
import { ART30_1_TEMPLATES, ART30_2_TEMPLATES } from '../templates/art30.js';
import { WITHOUT_CONTROLLER } from '../words/nothing.words.js';
import { TABLE_FORMATS } from './formats.js';

type Role = Exclude<ActivityRole, 'JOINT_CONTROLLER'>;
type Part = { readonly code: 'EU' | 'UK'; readonly role: Role };

/** Makes the records of all parties in scope: a section for each. */
function records(context: ReportContext<LayoutTemplate>, part: Part): ReportContent {
  const { language, party, template } = context;
  const document = { ...context, say: context.saying(ARTICLE30_WORDS) };
  const groups = party ? ofParty(party, context, part) : byParty(context, part);
  const made = [...groups].map(([id, activities]): { record: Article30; section: Section } => {
    const of = context.snapshot.party(id);
    const record = article30(document, { ...part, party: of }, activities);
    const [section] = laidOut(record, template.sections, language);
    const heading = of?.name ?? WITHOUT_CONTROLLER[language as keyof typeof WITHOUT_CONTROLLER];
    return { record, section: { ...section!, key: of?.key ?? of?.id ?? 'none', heading } };
  });
  const first = made[0]?.record;
  return {
    title: first?.title,
    organisation: party ?? first?.organisation,
    answeredBy: first?.answeredBy,
    ...(first && { coverWords: coverWordsOf(first, 'controller') }),
    sections: made.map(({ section }) => section),
    gaps: made.flatMap(({ record: { gaps } }) => gaps),
  };
}

type Groups = ReadonlyMap<string | undefined, readonly Activity[]>;

function ofParty(party: Party, { snapshot }: ReportContext, part: Part): Groups {
  return new Map([[party.id, snapshot.activities.filter((activity) => belongsTo(activity, { ...part, party }))]]);
}

/** Groups the activities by the parties that they name. What names nobody comes last. */
function byParty(context: ReportContext, { code, role }: Part): Groups {
  const groups = new Map<string | undefined, Activity[]>();
  const roles: ActivityRole[] = role === 'PROCESSOR' ? ['PROCESSOR'] : ['CONTROLLER', 'JOINT_CONTROLLER'];
  for (const activity of activitiesFor(context, code, roles)) {
    const known = activity.controllers.filter((id) => context.snapshot.party(id));
    for (const id of known.length > 0 ? known : [undefined]) groups.set(id, [...(groups.get(id) ?? []), activity]);
  }
  // A register without such activities has an empty record: that of the organisation under the law.
  if (groups.size === 0) groups.set(organisationOf(code, context.snapshot)?.id, []);
  return groups;
}

function ofLaw(code: 'EU' | 'UK', role: Role): ReportKind {
  const isController = role === 'CONTROLLER';
  const article = isController ? 'Art 30(1)' : 'Art 30(2)';
  const name = code === 'UK' ? 'UK GDPR' : 'GDPR';
  const en = `Record of processing activities of a ${role.toLowerCase()} (${article} ${name})`;
  const code30 = isController ? 'ART30_1' : 'ART30_2';
  return kind({
    code: code === 'UK' ? `UK_${code30}` : code30,
    title: { en },
    law: code,
    templates: isController ? ART30_1_TEMPLATES : ART30_2_TEMPLATES,
    formats: TABLE_FORMATS,
    languages: ['en', 'fr', 'de'],
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
