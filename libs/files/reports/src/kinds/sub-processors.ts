import { type Gap, gapOf, lacking } from '#disclosures';
import { bare, type Engagement, type Snapshot } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import { countryNames } from '../shared/answers.js';
import { groupOf } from '../shared/people.js';
import { SUB_PROCESSOR_WORDS } from '../words/sub-processors.words.js';
import { DOCUMENT_FORMATS } from './formats.js';
import { SUB_PROCESSOR_GAPS } from './sub-processors.gaps.js';

const lack = lacking(SUB_PROCESSOR_GAPS);

/** The article by which customers hear of sub-processors. */
const ARTICLE = 'GDPR 28(2)';

/**
 * The list of sub-processors that customers ask for: who works on what the companies process for others. It has nothing of
 * contracts. What a processor works on must be stated, or nobody knows if it is one.
 */
export const subProcessors = kind({
  code: 'SUB_PROCESSORS',
  isPublic: true,
  title: 'Sub-processors',
  about: 'The companies that handle customers’ data for the organisation, for customers to read.',
  templates: [{ id: 'SUB_PROCESSORS', version: '1', isVerified: true }],
  formats: DOCUMENT_FORMATS,
  languages: ['en', 'de', 'fr', 'ja', 'ko', 'pt'],
  needs: [],
  make(context) {
    const { snapshot } = context;
    const say = context.saying(SUB_PROCESSOR_WORDS);
    const column = (key: 'processor' | 'work' | 'locations' | 'seat' | 'engagedBy', width = 1) =>
      ({ key, heading: say(key), type: 'TEXT', width }) as const;
    const listed = snapshot.engagements.filter((engagement) => serves(engagement, snapshot));
    return {
      organisation: context.party ?? groupOf(snapshot),
      sections: [
        {
          key: 'subProcessors',
          heading: say('title'),
          blocks: [
            { type: 'NOTE', paragraphs: [say('intro')] },
            {
              type: 'TABLE',
              columns: [
                column('processor', 1.3),
                column('work', 2),
                column('locations'),
                column('seat'),
                column('engagedBy'),
              ],
              rows: listed.map((engagement) => rowOf(engagement, context)).sort(byName),
              empty: say('none'),
            },
          ],
        },
      ],
      gaps: gapsOf(context, listed),
    };
  },
});

type Row = ReturnType<typeof rowOf>;

function byName(a: Row, b: Row): number {
  const [one, other] = [a, b].map(({ processor, work }) => `${bare(processor)}\n${bare(work)}`);
  return one! < other! ? -1 : 1;
}

function rowOf({ processor, work, locations, engagedBy, under }: Engagement, { snapshot, language }: ReportContext) {
  const above = under === undefined ? undefined : snapshot.engagement(under);
  const party = snapshot.party(processor);
  const text = (texts: readonly string[]) => (texts.length > 0 ? texts.join(', ') : undefined);
  return {
    processor: party?.name ?? processor,
    work,
    locations: text(countryNames(locations, language)),
    seat: party?.country && countryNames([party.country], language)[0],
    engagedBy: text((above ? [above.processor] : engagedBy).map((id) => snapshot.party(id)?.name ?? id)),
  };
}

/** Returns true if the work is on what the companies process for others, itself or by the engagement that it is under. */
function serves({ activities, under }: Engagement, snapshot: Snapshot): boolean {
  if (activities.length > 0) return activities.some((id) => snapshot.activity(id)?.role === 'PROCESSOR');
  const above = under === undefined ? undefined : snapshot.engagement(under);
  return above !== undefined && serves(above, snapshot);
}

function gapsOf({ snapshot }: ReportContext, listed: readonly Engagement[]): Gap[] {
  if (!snapshot.activities.some(({ role }) => role === 'PROCESSOR')) return [];
  return snapshot.engagements.flatMap((engagement) => {
    const { processor, work, locations, activities, under } = engagement;
    const party = snapshot.party(processor);
    const values = { processor: party?.name ?? processor, work };
    const lacks = (
      path: string,
      key: 'activities' | 'locations' | 'class',
      subject: { readonly id: string } = engagement,
    ) => gapOf({ article: ARTICLE }, lack(`gap.${key}`, values), { subject, path });
    if (!listed.includes(engagement))
      return activities.length === 0 && under === undefined ? [lacks('activities', 'activities')] : [];
    return [
      ...(party?.class ? [lacks('processor', 'class')] : []),
      ...(locations.length === 0 ? [lacks('locations', 'locations')] : []),
      ...(party && !party.class && party.country === undefined
        ? [gapOf({ article: ARTICLE }, lack('gap.country', values), { subject: party, path: 'country' })]
        : []),
    ];
  });
}
