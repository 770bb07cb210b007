import { missingItems, RECORD_ITEMS, representativeIn } from '#findings';
import { say } from '#kernel';
import { howKnown } from '#law';
import { legalBasesIn } from '#snapshot';
import { textsIn } from '#translations';
import { valuesFrom } from '../document/cells.js';
import { type OfRecord, type RecordContext, recordDocument } from '../document/record.js';
import { type Gap, gapOf } from '../shared/disclosure.js';
import { type GapSentences, lacking } from '../shared/gap-sentence.js';
import { purposeText, sensitiveRows } from '../shared/records.js';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import { NAMED, TRANSFERS, wide } from '../shared/sections.js';

// The inventory of Registry By-Law 4(1)(h). Controllers alone keep one, those that register in VERBIS. No form is prescribed.

const WORDS = textsIn(
  'turkey',
  ['tr'],
  {
    title: 'Inventory of personal data processing (By-Law on the Data Controllers’ Registry, Art 4(1)(h))',
    form: 'No form of the inventory is prescribed. This one has the items of the By-Law, in their order. It does not follow the screens of VERBIS, and is not entered there by itself.',
    'heading.form': 'Form',
    'heading.registration': 'Registration in VERBIS',
    'heading.representative': 'Representative in Turkey',
    'heading.reference': 'Number',
    'heading.title': 'Processing activity',
    'heading.controllers': 'Data controllers',
    'heading.purposes': 'Purposes of processing',
    'heading.legalBases': 'Legal ground',
    'heading.dataCategories': 'Data categories',
    'heading.sensitiveData': 'Special categories of data (Art 6)',
    'heading.dataSubjects': 'Groups of data subjects',
    'heading.recipients': 'Recipient groups',
    'heading.erasure': 'Maximum period of storage',
    'heading.transfers': 'Data meant to go to foreign countries',
    'heading.country': 'Country',
    'heading.safeguard': 'Ground (Art 9)',
    'heading.securityMeasures': 'Measures for data security',
    'basis.CONSENT': 'explicit consent (5(1))',
    'basis.EXPRESS_CONSENT': 'explicit consent (5(1))',
    'basis.CONTRACT': 'contract with the data subject (5(2)(c))',
    'basis.LEGAL_OBLIGATION': 'legal obligation (5(2)(ç))',
    'basis.VITAL_INTERESTS': 'life or body (5(2)(b))',
    'basis.LEGITIMATE_INTERESTS': 'legitimate interests of the controller (5(2)(f))',
    'basis.PUBLIC_TASK': 'public task (no ground of Turkish law)',
    'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'recognised legitimate interests (no ground of Turkish law)',
  },
  RETENTION_WORDS,
  INSTRUMENT_WORDS,
);
type Key = keyof (typeof WORDS)['en'];

const GAPS = {
  'gap.noRecords': () =>
    say`The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal ground for “${purpose}”. State it in the activity, or in the profile TR.`,
  'gap.DATA_CATEGORIES': ({ record }) =>
    say`${record} does not say which data are processed. State the data categories.`,
  'gap.RECIPIENTS': ({ record }) => say`${record} names no recipient group. State the recipients.`,
  'gap.DATA_SUBJECTS': ({ record }) =>
    say`${record} does not say whose data are processed. State the groups of data subjects.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept at most. State a period, or by what it is decided.`,
  'gap.TRANSFERS': ({ record }) =>
    say`${record} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.`,
  'gap.SECURITY': ({ record }) =>
    say`${record} describes no measures for data security. Describe how the data are protected.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art 9. State the ground that it relies on.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
} satisfies GapSentences;
const lack = lacking(GAPS);
const once = valuesFrom<RecordContext<Key>>();
const each = valuesFrom<OfRecord<Key>>();

/** The inventory of the activities that are subject to Turkish law. */
export const TURKEY = recordDocument({
  field: 'turkey',
  law: 'TR',
  name: 'The inventory of Turkey',
  report: {
    code: 'TR_INVENTORY',
    title: 'Inventory of personal data processing of Turkey',
    about: 'The inventory that a controller in Turkey keeps, and from which it registers in VERBIS.',
    source: 'By-Law on the Data Controllers’ Registry, Art 4(1)(h); no official form is prescribed',
  },
  type: {
    name: 'Turkey',
    description:
      'The inventory of the By-Law on the Data Controllers’ Registry, Art 4(1)(h), of every activity of a controller under Turkish law. No form is prescribed.',
  },
  words: WORDS,
  gaps: GAPS,
  keeps: ({ role }) => role !== 'PROCESSOR',
  facts: {
    form: once.text('Says which form the inventory follows, and which it does not.', ({ say }) => say('form')),
    registration: once.texts('Filings of the profile of Turkey that concern VERBIS.', ({ snapshot }) =>
      (snapshot.profile('TR')?.filings ?? [])
        .filter(({ item, reference = '' }) => /verb[iİ]s|sicil/i.test(`${item} ${reference}`))
        .map(({ item, reference, since }) => [item, reference, since].filter(Boolean).join(', ')),
    ),
    representative: once.maybe(
      'The representative of a controller abroad; null if not named.',
      ({ snapshot, party }) => representativeIn('TR', snapshot, party)?.name,
    ),
  },
  fields: {
    controllers: each.texts('Names of the controllers.', ({ activity, snapshot }) =>
      activity.controllers.flatMap((id) => snapshot.party(id)?.name ?? []),
    ),
    legalBases: each.texts(
      "The legal grounds of the purposes under Turkish law, in the document's language.",
      groundsOf,
    ),
    sensitiveData: each.texts(
      'Names of the special categories of data (Art 6).',
      ({ activity }) => sensitiveRows(activity).sensitiveData,
    ),
  },
  columns: [
    ...NAMED,
    'controllers',
    wide('purposes'),
    wide('legalBases'),
    wide('dataCategories'),
    'sensitiveData',
    wide('recipients'),
    'dataSubjects',
    wide('erasure'),
    TRANSFERS,
    wide('securityMeasures'),
  ],
  lacks,
});

/** Returns each legal ground of the activity once, with the purposes that rest on it. */
function groundsOf({ activity, snapshot, say }: OfRecord<Key>): string[] {
  const byGround = new Map<string, Set<string>>();
  for (const purpose of activity.purposes)
    for (const { basis } of legalBasesIn(activity, purpose, 'TR', snapshot.profile('TR'))) {
      if (basis === undefined) continue;
      const ground = say(`basis.${basis}`);
      byGround.set(ground, (byGround.get(ground) ?? new Set()).add(purposeText(purpose)));
    }
  return [...byGround].map(([ground, purposes]) => `${ground}: ${[...purposes].join('; ')}`);
}

/** Returns a gap for each item of the by-law that is not stated, and for each purpose without a legal ground. */
function lacks({ activity, shown, rows, record, law, snapshot }: OfRecord<Key>): Gap[] {
  const items = law.items('TR', 'INVENTORY');
  const gapsOf = (key: string, path: string, purpose = '') =>
    items
      .filter((item) => item.key === key)
      .map((item) =>
        gapOf(
          { article: item.article, howKnown: howKnown(item), path },
          lack(`gap.${key}` as keyof typeof GAPS, { record, purpose }),
          { rule: key === 'LEGAL_BASIS' ? 'TR.LEGAL_BASIS.NONE' : 'TR.RECORD', subject: activity },
        ),
      );
  const isAbroadSaid = [snapshot.profile('TR'), snapshot.profile('ALL')].some((profile) =>
    profile?.statements.some(({ item }) => item === 'internationalTransfers'),
  );
  const unfounded = activity.purposes.filter(
    (purpose) => legalBasesIn(activity, purpose, 'TR', snapshot.profile('TR')).length === 0,
  );
  return [
    ...[...missingItems(items, RECORD_ITEMS, shown)].flatMap(({ key, path }) => gapsOf(key, path)),
    ...unfounded.flatMap(({ key, description }) => gapsOf('LEGAL_BASIS', `purposes.${key}.legalBases`, description)),
    ...(rows.transfers.length > 0 || isAbroadSaid ? [] : gapsOf('TRANSFERS', 'transfers')),
  ];
}
