import { type Gap, gapOf, lacking, officeIn, rightsUnder, safeguardOf } from '#disclosures';
import { answeringFor, brazilianLaw, organisationOf } from '#findings';
import { howKnown } from '#law';
import type { Transfer } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { countryNames } from '../shared/answers.js';
import { BRAZIL_TRANSFER_WORDS } from '../words/brazil-transfers.words.js';
import { NOTHING_WORDS } from '../words/nothing.words.js';
import { BRAZIL_TRANSFER_GAPS } from './brazil-transfers.gaps.js';
import { DOCUMENT_FORMATS } from './formats.js';

const lack = lacking(BRAZIL_TRANSFER_GAPS);

type Item = 'CONTROLLER' | 'PURPOSE' | 'COUNTRY' | 'DURATION' | 'SHARING' | 'DUTIES' | 'RIGHTS';

const COLUMNS = ['importer', 'countries', 'purposes', 'data', 'form', 'duration', 'ground'] as const;

/** The document on the web about transfers out of Brazil, with the items of the regulation. */
export const brazilTransfers = kind({
  code: 'BR_TRANSFERS',
  isPublic: true,
  title: 'International transfers of personal data (Brazil)',
  about: 'What a controller in Brazil publishes about the data that it sends abroad.',
  source: 'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2',
  law: 'BR',
  templates: [
    {
      id: 'BR_TRANSFERS',
      version: '1',
      isVerified: false,
    },
  ],
  formats: DOCUMENT_FORMATS,
  languages: ['pt', 'en'],
  needs: [],
  make(context) {
    const { snapshot, language } = context;
    const say = context.saying(BRAZIL_TRANSFER_WORDS);
    const leaving = brazilianLaw.leaving(snapshot);
    const organisation = context.party ?? organisationOf('BR', snapshot);
    const answering = answeringFor('BR', snapshot, organisation);
    const note = (key: 'measures' | 'rights', texts: readonly string[]): Section => ({
      key,
      heading: say(key),
      blocks: [{ type: 'NOTE', paragraphs: texts.length > 0 ? texts : [NOTHING_WORDS[language].stated] }],
    });
    return {
      organisation,
      answeredBy: answering?.contact,
      coverWords: { answeredBy: officeIn(language, answering?.role) },
      sections: [
        {
          key: 'transfers',
          heading: say('transfers'),
          blocks: [
            {
              type: 'TABLE',
              columns: COLUMNS.map((key) => ({ key, heading: say(key), type: 'TEXT' })),
              rows: leaving.map((transfer) => rowOf(transfer, context)),
              empty: say('none'),
            },
          ],
        },
        note('measures', measuresOf(leaving, context)),
        note('rights', rightsUnder('BR', snapshot)),
      ],
      gaps: leaving.length > 0 ? gapsOf(leaving, context) : [],
    };
  },
});

function rowOf(transfer: Transfer, { snapshot, language, law, saying }: ReportContext) {
  const say = saying(BRAZIL_TRANSFER_WORDS);
  const { importer, countries, purposes, dataItems, method, frequency, timing, recipientRetention } = transfer;
  const list = (texts: readonly (string | undefined)[]) => {
    const stated = texts.filter((text) => text !== undefined);
    return stated.length > 0 ? stated : undefined;
  };
  return {
    importer: snapshot.party(importer)?.name ?? importer,
    countries: list(countryNames(countries, language)),
    purposes: list(purposes),
    data: list(dataItems),
    form: list([say(`kind.${transfer.kind}`), method, frequency]),
    duration: list([timing, recipientRetention]),
    ground: safeguardOf(transfer, 'BR', law, say, language),
  };
}

function measuresOf(transfers: readonly Transfer[], { snapshot }: Pick<ReportContext, 'snapshot'>): string[] {
  const activities = transfers.flatMap(({ activities: ids }) => ids.flatMap((id) => snapshot.activity(id) ?? []));
  return [...new Set(activities.flatMap(({ securityMeasures }) => securityMeasures))];
}

function gapsOf(leaving: readonly Transfer[], { snapshot, law, party }: ReportContext): Gap[] {
  const items = new Map(law.items('BR', 'WEB_DOCUMENT').map((item) => [item.key, item]));
  const lacks = (key: Item, subject: Parameters<typeof gapOf>[2]['subject'], path: string, values = {}): Gap[] => {
    const item = items.get(key);
    if (!item) return []; // the law does not ask for it yet
    return [gapOf({ article: item.article, howKnown: howKnown(item) }, lack(`gap.${key}`, values), { subject, path })];
  };
  const organisation = party ?? organisationOf('BR', snapshot);
  const profile = snapshot.profile('BR') ?? { type: 'jurisdictionProfile', key: 'BR' };
  const isReached = organisation?.email !== undefined || organisation?.phone !== undefined;
  return [
    ...(organisation && !isReached ? lacks('CONTROLLER', organisation, 'email') : []),
    ...leaving.flatMap((transfer) => {
      const importer = snapshot.party(transfer.importer);
      const values = { importer: importer?.name ?? transfer.importer };
      const missing = (isMissing: boolean, key: Item, path: string) =>
        isMissing ? lacks(key, transfer, path, values) : [];
      return [
        ...missing(transfer.purposes.length === 0, 'PURPOSE', 'purposes'),
        ...missing(transfer.countries.length === 0, 'COUNTRY', 'countries'),
        ...missing(
          transfer.timing === undefined && transfer.recipientRetention === undefined,
          'DURATION',
          'recipientRetention',
        ),
        ...missing(importer?.class === true, 'SHARING', 'importer'),
        ...missing(measuresOf([transfer], { snapshot }).length === 0, 'DUTIES', 'activities'),
      ];
    }),
    ...(rightsUnder('BR', snapshot).length === 0 ? lacks('RIGHTS', profile, 'rights') : []),
  ];
}
