import { representativeIn, thaiLaw } from '#findings';
import { say } from '#kernel';
import { textsIn } from '#translations';
import { valuesFrom } from '../document/cells.js';
import { type OfRecord, type RecordContext, recordDocument } from '../document/record.js';
import { gapOf, profileOf } from '../shared/disclosure.js';
import { type GapSentences, lacking } from '../shared/gap-sentence.js';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { rightsUnder } from '../shared/rights.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import { NAMED, REACHED, TRANSFERS, wide } from '../shared/sections.js';

// The records of ss 39 (controllers) and 40(3) (processors) of the Thai act. Rights and refused requests are stated
// once, in the profile of Thailand. Neither list includes grounds of transfers, but sections 28 and 29 require them.

const WORDS = textsIn(
  'thailand',
  ['th'],
  {
    title: 'Records of processing activities (Personal Data Protection Act, ss 39 and 40(3))',
    'heading.representative': 'Representative in Thailand',
    'heading.rights': 'Rights of data subjects',
    'heading.accessConditions': 'Methods and conditions of access',
    'heading.refusals': 'Requests refused and objections rejected',
    'heading.reference': 'Number',
    'heading.title': 'Processing activity',
    'heading.role': 'Kept as',
    'heading.controllers': 'Controllers',
    'heading.onBehalfOf': 'Controllers on whose behalf a processor processes',
    'heading.dataCategories': 'Personal data collected',
    'heading.dataSubjects': 'Data subjects',
    'heading.purposes': 'Purposes',
    'heading.erasure': 'Retention period',
    'heading.withoutConsent': 'Used or disclosed without consent for',
    'heading.recipients': 'Disclosed to',
    'heading.transfers': 'Transfers abroad',
    'heading.country': 'Country',
    'heading.safeguard': 'Ground (ss 28, 29)',
    'heading.securityMeasures': 'Security measures',
    'role.CONTROLLER': 'data controller',
    'role.JOINT_CONTROLLER': 'joint data controller',
    'role.PROCESSOR': 'data processor',
  },
  RETENTION_WORDS,
  INSTRUMENT_WORDS,
);
type Key = keyof (typeof WORDS)['en'];

const GAPS = {
  'gap.noRecords': () =>
    say`The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.`,
  'gap.DATA_CATEGORIES': ({ record }) => say`${record} does not say which personal data are collected. State them.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what each kind of data is collected for.`,
  'gap.CONTROLLER': ({ record }) =>
    say`${record} gives no details of a controller. Name it, with an address, e-mail or telephone number.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept. State a period, or by what it is decided.`,
  'gap.RIGHTS': () =>
    say`Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.`,
  'gap.DISCLOSURE': ({ record }) =>
    say`${record} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. State it, so that the record shows what is done without consent.`,
  'gap.REFUSALS': () =>
    say`Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.`,
  'gap.SECURITY': ({ record }) => say`${record} describes no security measures. Describe how the data are protected.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of s 28 or s 29. State the ground that it relies on.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.CONTROLLERS': ({ record }) => say`${record} does not say who the data are processed for. Name each controller.`,
  'gap.CATEGORIES': ({ record }) =>
    say`${record} does not say what is done for the controllers. State it as the purposes of the activity.`,
  'gap.PROCESSOR': ({ record }) =>
    say`${record} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.`,
  'gap.OFFICER': () =>
    say`The name or the contact details of the data protection officer are not stated. Enter them in the contact.`,
} satisfies GapSentences;
const lack = lacking(GAPS);
const once = valuesFrom<RecordContext<Key>>();
const each = valuesFrom<OfRecord<Key>>();
type Gap = keyof typeof GAPS;

/** The records of the activities that are subject to Thai law. */
export const THAILAND = recordDocument({
  field: 'thailand',
  law: 'TH',
  name: 'The record of s39',
  report: {
    code: 'TH',
    title: 'Thai records of processing activities (PDPA ss 39, 40(3))',
    about: 'The records that controllers and processors in Thailand keep for people and for the authority.',
    source: 'Personal Data Protection Act B.E. 2562, ss 39 and 40(3)',
  },
  type: {
    name: 'Thailand',
    description:
      'The records of ss 39 and 40(3) of the Personal Data Protection Act B.E. 2562, of every activity that is subject to Thai law. The wording of the items has not been verified.',
  },
  words: WORDS,
  gaps: GAPS,
  facts: {
    representative: once.maybe(
      'The representative of controllers abroad (s37(5)); null if not named.',
      ({ snapshot, party }) => representativeIn('TH', snapshot, party)?.name,
    ),
    rights: once.texts('The rights that the profile of Thailand and the profile ALL state.', ({ snapshot }) =>
      rightsUnder('TH', snapshot),
    ),
    accessConditions: once.texts(
      'Methods and conditions of access (s39(5)).',
      ({ snapshot }) => thaiLaw.statedForAll(snapshot).conditions,
    ),
    refusals: once.texts(
      'Statements on refused requests and objections (s39(7)).',
      ({ snapshot }) => thaiLaw.statedForAll(snapshot).refusals,
    ),
  },
  fields: {
    role: each.text("Data controller or data processor, in the document's language.", ({ activity, say }) =>
      say(`role.${activity.role}`),
    ),
    controllers: each.rows(
      {
        name: 'ThailandController',
        description: 'A controller, with its contact details (s39(3)).',
        fields: {
          name: { is: 'TEXT' },
          address: { is: 'MAYBE' },
          email: { is: 'MAYBE' },
          phone: { is: 'MAYBE' },
          when: { is: 'MAYBE', description: 'The condition under which the profile of Thailand names it.' },
        },
      },
      'The controllers that the profile of Thailand names, then those of the activity. If neither names any, those of the profile ALL.',
      ({ activity, snapshot }) =>
        thaiLaw.controllersOf(activity, snapshot).map(({ party: { name, address, email, phone }, when }) => ({
          name,
          address,
          email,
          phone,
          when,
        })),
    ),
    withoutConsent: each.texts(
      'Purposes for which data are used or disclosed without consent, or without a stated basis (s27 para 3).',
      ({ activity, snapshot }) => thaiLaw.withoutConsent(activity, snapshot),
    ),
  },
  columns: [
    ...NAMED,
    { name: 'role', width: 0.7 },
    { name: 'controllers', parts: [...REACHED, 'when'] },
    'onBehalfOf',
    wide('dataCategories'),
    'dataSubjects',
    wide('purposes'),
    wide('erasure'),
    'withoutConsent',
    wide('recipients'),
    TRANSFERS,
    wide('securityMeasures'),
  ],
  lacksOnce: (activities, context) =>
    (['S39', 'S40_3'] as const)
      .filter((list) => activities.some(({ role }) => (role === 'PROCESSOR') === (list === 'S40_3')))
      .flatMap((list) =>
        [...thaiLaw.lackingOfAll(list, context)].map((fault) =>
          gapOf(fault, lack(`gap.${fault.key}` as Gap), {
            rule: `TH.RECORD.${list === 'S39' ? 'RIGHTS' : 'OFFICER'}`,
            subject: profileOf(context.snapshot, 'TH'),
          }),
        ),
      ),
  lacks: ({ activity, record, ...context }) => [
    ...[...thaiLaw.lackingOfRecord(activity, context)].map((fault) =>
      gapOf(fault, lack(`gap.${fault.key}` as Gap, { record }), { rule: 'TH.RECORD', subject: activity }),
    ),
    ...[...thaiLaw.lackingBasis(activity, context)].map((fault) =>
      gapOf(fault, lack('gap.LEGAL_BASIS', { record, purpose: fault.purpose }), { subject: activity }),
    ),
  ],
});
