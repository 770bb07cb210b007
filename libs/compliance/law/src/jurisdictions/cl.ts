import { type Evidence, known } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { listed } from './listed.js';

/** First day of the law of 1999, and of its reform by Ley 21.719: a bill may have moved the latter. */
const ACT = '1999-10-27';
const REFORM = '@CL.REFORM';
const CLAUSES = '2025-12-19';

/** The text was read in quotations. The first day was read too, and stays open while the bill is. */
const READ: Evidence = { text: ['CL1'], from: ['CL2', 'UNVERIFIED'] };
const OF_REFORM = { from: REFORM, evidence: READ } as const;
const OF_OLD_LAW = { from: ACT, to: REFORM, evidence: known('K', 'UNVERIFIED') } as const;

const SPECIFIC = 'specific and not habitual';

/** Returns a case in which a single transfer is allowed. */
function single(code: string, name: string, letter: string, kind: Ground['kind'] = 'DEROGATION'): Ground {
  return {
    code: `CL.${code}`,
    name,
    kind,
    occasional: true,
    limit: SPECIFIC,
    article: `Ley 19.628, 27, second list ${letter}`,
    ...OF_REFORM,
  };
}

/** Returns a safeguard of the first list of article 27. */
function safeguard(code: string, name: string, article: string, rest: Partial<Ground> = {}): Ground {
  return { code: `CL.${code}`, name, kind: 'SAFEGUARD', article: `Ley 19.628, ${article}`, ...OF_REFORM, ...rest };
}

export const CL: Jurisdiction = {
  code: 'CL',
  name: 'Chile',
  lookedThroughUntil: '2026-10-06',
  acts: [
    {
      name: 'Ley 19.628 sobre protección de la vida privada',
      from: ACT,
      to: REFORM,
      article: 'Ley 19.628',
      evidence: known('CL2', 'K'),
    },
    {
      name: 'Ley 21.806: Council of the Agency',
      from: '2026-02-05',
      article: 'Ley 21.719, fourth transitional article',
      evidence: known('CL3'),
      note: 'It lets the Council act earlier, and did not move the start of the reform.',
    },
    {
      name: 'Ley 19.628 sobre protección de los datos personales, as Ley 21.719 amends it',
      from: REFORM,
      article: 'Ley 21.719, first transitional article',
      evidence: READ,
      note: 'The duties are in Ley 19.628. In the first year small companies are warned only.',
    },
  ],
  regulators: [
    {
      name: 'Agencia de Protección de Datos Personales',
      alsoCalled: ['APDP', 'Personal Data Protection Agency'],
      article: 'Ley 19.628, 30 to 32 bis',
      ...OF_REFORM,
      note: 'A Council of three. None had been named by 6 October 2026. Before the reform there is no authority for companies: civil courts decide.',
    },
  ],
  record: [
    { required: 'NO', article: 'Ley 19.628, old wording', ...OF_OLD_LAW },
    {
      required: 'INDIRECT',
      instead:
        'Information that anybody can read at any time (14 ter), a log of breaches (14 sexies), agreements on cessions in writing (15). A model to prevent infringements, for those who adopt one, describes each activity.',
      exemption: 'The Agency grades information and security by size, data and activity (14 septies).',
      article: 'Ley 19.628, 14 ter, 14 sexies, 15, 49',
      ...OF_REFORM,
      note: 'No article asks private controllers for a record of processing.',
    },
  ],
  terms: [
    {
      controller: 'responsable del registro o banco de datos',
      dataSubject: 'titular de los datos',
      article: 'Ley 19.628, old 2',
      ...OF_OLD_LAW,
    },
    {
      controller: 'responsable de datos',
      processor: 'tercero mandatario o encargado',
      dataSubject: 'titular de datos',
      officer: 'delegado de protección de datos personales',
      others: {
        'cession: the recipient becomes controller': 'cesión de datos',
        'international transfer': 'transferencia internacional de datos personales',
        'impact assessment': 'evaluación de impacto en protección de datos personales (EIPD)',
        'officer, also': 'encargado de prevención',
      },
      note: 'The officer is voluntary: a model to prevent infringements needs one (49, 50). No representative is asked for, and a contact in working order is.',
      article: 'Ley 19.628, 2, 4, 15, 49',
      ...OF_REFORM,
    },
  ],
  /** The law of 1999 had no rule on transfers abroad. */
  grounds: [
    {
      code: 'CL.ADEQUATE',
      name: 'Country with an adequate level, by decision of the Agency',
      kind: 'RECOGNITION',
      awaitsList: true,
      article: 'Ley 19.628, 27 a, 28',
      from: REFORM,
      evidence: { text: ['CL1', 'NOT_FOUND'], from: ['CL2', 'UNVERIFIED'] },
      note: 'No list exists.',
    },
    safeguard('CLAUSES', 'Contractual clauses with rights and remedies that can be enforced', '27 b, 28', {
      instruments: ['SCC', 'CONTRACT', 'INTRAGROUP_AGREEMENT'],
      note: 'The Agency can approve models. Those of the Ministry of Economy serve until then; whether they are valid is debated.',
    }),
    safeguard('BCR', 'Binding corporate rules that the Agency has approved', '27 b, 28', {
      instruments: ['BCR'],
      priorFiling: 'approval of the rules by the Agency',
    }),
    safeguard('INSTRUMENT', 'Another legal instrument with adequate guarantees', '27 b', {
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'OTHER'],
    }),
    safeguard('CERTIFICATION', 'Compliance model or certification of both sides', '27 c', {
      instruments: ['CERTIFICATION', 'CODE_OF_CONDUCT'],
    }),
    single('CONSENT', 'Express consent to the specific transfer', 'a', 'CONSENT'),
    single('BANKING', 'Transfers of banks, finance and stock exchanges under their laws', 'b'),
    single('TREATY', 'Treaty', 'c'),
    single('PUBLIC_COOPERATION', 'Agreements on cooperation of public bodies', 'd'),
    single('LAW', 'Express authorisation by a law, for a specified purpose', 'e'),
    single('JUDICIAL_COOPERATION', 'International judicial cooperation', 'f'),
    single('CONTRACT', 'Contract with the data subject, or steps before it', 'g'),
    single('MEDICAL', 'Urgent medical or sanitary measures', 'h'),
  ],
  recognitions: [],
  instruments: [
    {
      kind: 'SCC',
      version: 'RAEX202503748',
      alsoCalled: ['Ministry of Economy'],
      name: 'the model clauses of the Ministry of Economy (RAEX202503748)',
      from: CLAUSES,
      article: 'Ley 19.628, 28',
      evidence: { text: ['CL5', 'UNVERIFIED'], from: ['CL5'] },
      note: 'Until the Agency rules. Whether another body than the Agency can approve clauses is debated.',
    },
  ],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A transfer to a person under the law of another country. A processor abroad that works for a controller in Chile is bound by this law too.',
      article: 'Ley 19.628, 1 bis, 27',
      from: REFORM,
      evidence: { text: ['CL1', 'UNVERIFIED'], from: ['CL2', 'UNVERIFIED'] },
      note: 'No definition was found. Access from abroad is not named.',
    },
    {
      of: 'TEST',
      text: 'The controller proves the ground of each transfer to the Agency, which can suspend the transfer.',
      article: 'Ley 19.628, 28, 29',
      ...OF_REFORM,
    },
    {
      of: 'NOTICE',
      text: 'Information for the public says that data go to a third country, whether it is adequate, and else by which guarantees.',
      article: 'Ley 19.628, 14 ter h',
      ...OF_REFORM,
    },
    {
      of: 'NOTICE',
      text: 'Information for the public names the recipients that are foreseen. A processor need not be named.',
      article: 'Ley 19.628, 14 ter d, 15 bis',
      ...OF_REFORM,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'without undue delay, by the most expeditious means',
      condition: 'a reasonable risk to rights and freedoms',
      article: 'Ley 19.628, 14 sexies',
      ...OF_REFORM,
      note: 'The law has no number of hours.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'no time is set',
      condition: 'sensitive data, children under 14, or data on debts and banks',
      article: 'Ley 19.628, 14 sexies',
      ...OF_REFORM,
      note: 'In plain language and to each person, otherwise in a mass medium of national reach.',
    },
    {
      whom: 'CUSTOMER',
      words: 'no time is set',
      condition: 'Of the processor, to the controller.',
      article: 'Ley 19.628, 15 bis',
      ...OF_REFORM,
    },
  ],
  requestClocks: [
    { right: 'ANY', within: 'P2D', days: 'BUSINESS', article: 'Ley 19.628, old 16', ...OF_OLD_LAW },
    {
      right: 'ANY',
      within: 'P30D',
      extension: 'P30D',
      days: 'CALENDAR',
      condition: 'Extended once. A refusal can be brought before the Agency within 30 business days (41).',
      article: 'Ley 19.628, 11',
      ...OF_REFORM,
    },
    {
      right: 'RESTRICTION',
      within: 'P2D',
      days: 'BUSINESS',
      condition: 'Blocking that is asked for together with another request.',
      article: 'Ley 19.628, 11',
      ...OF_REFORM,
    },
  ],
  consentAge: [
    {
      age: 14,
      article: 'Ley 19.628, 16 quáter',
      ...OF_REFORM,
      note: 'Under 14 parents or carers consent, and for sensitive data of those under 16 too.',
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION'],
      article: 'Ley 19.628, old 4',
      ...OF_OLD_LAW,
      note: 'Consent in writing, or a law; a wide exception for sources that are open to the public.',
    },
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'CONTRACT', 'LEGITIMATE_INTERESTS', 'PUBLIC_TASK'],
      article: 'Ley 19.628, 12, 13, 16 quinquies, 20',
      ...OF_REFORM,
      note: 'Also data on debts (13 a) and claims (13 e). Public bodies act without consent (20). People can always ask which interest is meant. Vital interests are a case of sensitive data alone (16).',
    },
  ],
  items: {
    CONSENT: listed(
      OF_REFORM,
      ['SENSITIVE', 'express consent for sensitive data', 'Ley 19.628, 16'],
      ['FREE', 'no consent is free that a contract asks for without need', 'Ley 19.628, 12'],
      ['WITHDRAWAL', 'consent can be withdrawn at any time, by like means and free', 'Ley 19.628, 12'],
      ['CESSION', 'consent of its own to a cession that the first one does not cover', 'Ley 19.628, 15'],
    ),
    SENSITIVE: listed(
      OF_REFORM,
      ['ORIGIN', 'Ethnic or racial origin', 'Ley 19.628, 2 g'],
      ['AFFILIATION', 'Membership of parties, unions or guilds', 'Ley 19.628, 2 g'],
      ['SOCIO_ECONOMIC', 'Socio-economic situation', 'Ley 19.628, 2 g'],
      ['CONVICTIONS', 'Ideological or philosophical convictions', 'Ley 19.628, 2 g'],
      ['RELIGION', 'Religious beliefs', 'Ley 19.628, 2 g'],
      [
        'HEALTH',
        'Health; not to be collected for work, school, sport or insurance save by law',
        'Ley 19.628, 2 g, 16 bis',
      ],
      ['BIOLOGICAL', 'Human biological profile', 'Ley 19.628, 2 g, 16 bis'],
      ['BIOMETRIC', 'Biometric data; people are told system, purpose and period', 'Ley 19.628, 2 g, 16 ter'],
      ['SEX_LIFE', 'Sex life, sexual orientation, gender identity', 'Ley 19.628, 2 g'],
    ),
    SPECIALLY_PROTECTED: listed(
      OF_REFORM,
      [
        'GEOLOCATION',
        'Geolocation is not sensitive: people are told its type, purpose and duration',
        'Ley 19.628, 16 sexies',
      ],
      ['OFFENCES', 'Offences and infringements: public bodies in their functions only', 'Ley 19.628, 25'],
    ),
    NOTICE: listed(
      OF_REFORM,
      ['POLICY', 'Policy with its date and version', 'Ley 19.628, 14 ter a'],
      ['CONTROLLER', 'Controller, its legal representative and its officer', 'Ley 19.628, 14 ter b'],
      ['CONTACT', 'Addresses for requests', 'Ley 19.628, 14 ter c'],
      ['PURPOSES', 'Categories, persons, recipients, purposes, bases and interests', 'Ley 19.628, 14 ter d'],
      ['SECURITY', 'Security policy and measures', 'Ley 19.628, 14 ter e'],
      ['RIGHTS', 'Rights, and how to use them', 'Ley 19.628, 14 ter f'],
      ['COMPLAINTS', 'Right to turn to the Agency', 'Ley 19.628, 14 ter g'],
      ['TRANSFERS', 'Transfers to third countries, adequate or not, and guarantees', 'Ley 19.628, 14 ter h'],
      ['RETENTION', 'How long data are kept', 'Ley 19.628, 14 ter i'],
      ['SOURCES', 'Source of the data, public or not', 'Ley 19.628, 14 ter j'],
      ['WITHDRAWAL', 'Right to withdraw consent', 'Ley 19.628, 14 ter k'],
      ['AUTOMATED_DECISIONS', 'Automated decisions and profiling, with logic and consequences', 'Ley 19.628, 14 ter l'],
    ),
    PROCESSOR_CONTRACT: listed(
      OF_REFORM,
      ['SUBJECT', 'Object, duration and purpose', 'Ley 19.628, 15 bis'],
      ['DATA', 'Type of data, and categories of data subjects', 'Ley 19.628, 15 bis'],
      ['RIGHTS', 'Rights and duties of the parties', 'Ley 19.628, 15 bis'],
      ['INSTRUCTIONS', 'Processing by mandate and instructions, without cession', 'Ley 19.628, 15 bis'],
      ['SECURITY', 'Secrecy, security, and report of breaches', 'Ley 19.628, 14 bis, 14 quinquies, 15 bis'],
      ['END', 'Erasure or return at the end', 'Ley 19.628, 15 bis'],
      ['SUB_PROCESSORS', 'Sub-processors only by specific and written authorisation', 'Ley 19.628, 15 bis'],
    ),
    IMPACT_ASSESSMENT: listed(
      OF_REFORM,
      ['HIGH_RISK', 'Processing that is likely to be a high risk', 'Ley 19.628, 15 ter'],
      [
        'AUTOMATED_DECISIONS',
        'Systematic evaluation by automated means with significant legal effects',
        'Ley 19.628, 15 ter',
      ],
      ['LARGE_SCALE', 'Massive or large-scale processing', 'Ley 19.628, 15 ter'],
      ['PUBLIC_MONITORING', 'Monitoring of a place that is open to the public', 'Ley 19.628, 15 ter'],
      [
        'SPECIAL_DATA_WITHOUT_CONSENT',
        'Sensitive or specially protected data on an exception to consent',
        'Ley 19.628, 15 ter',
      ],
    ),
    AUTOMATED_DECISIONS: listed(
      OF_REFORM,
      ['LOGIC', 'Logic of automated decisions and profiling, and what follows for people', 'Ley 19.628, 14 ter l'],
      [
        'REVIEW',
        'people can have an explanation, a person, their own view and a review of decisions with legal or significant effects',
        'Ley 19.628, 8 bis',
      ],
    ),
    ACCOUNTABILITY: listed(
      OF_REFORM,
      ['CONSENT_RECORD', 'That the data subject has consented', 'Ley 19.628, 12'],
      ['BREACH_RECORD', 'Log of breaches: nature, effects, data and numbers, measures', 'Ley 19.628, 14 sexies'],
    ),
    CESSION: listed(
      OF_REFORM,
      ['PARTIES', 'Parties to the cession', 'Ley 19.628, 15'],
      ['DATA', 'Data that are ceded', 'Ley 19.628, 15'],
      ['PURPOSES', 'Purposes', 'Ley 19.628, 15'],
      ['TERMS', 'What else is agreed, in writing or by electronic means', 'Ley 19.628, 15'],
    ),
    PREVENTION_MODEL: [
      ...listed(
        { from: REFORM, evidence: { text: ['CL4'], from: ['CL2', 'UNVERIFIED'] } },
        ['DATA_CATEGORIES', 'Type of data, and whether sensitive', 'Decreto 662/2025, 3 d'],
        ['TERRITORY', 'Territorial scope', 'Decreto 662/2025, 3 d'],
        ['SOURCES', 'Source of the data', 'Decreto 662/2025, 3 d'],
        ['LEGAL_BASIS', 'Basis of lawfulness', 'Decreto 662/2025, 3 d'],
        ['RECIPIENTS', 'Third parties and transfers abroad', 'Decreto 662/2025, 3 d'],
        ['RETENTION', 'When data are erased', 'Decreto 662/2025, 3 d'],
        ['AUTOMATED_DECISIONS', 'Automated decisions', 'Decreto 662/2025, 3 d'],
      ),
    ],
    FILINGS: [
      ...listed(
        OF_REFORM,
        [
          'FOREIGN_CONTACT',
          'Electronic contact of controllers that are not constituted in Chile, stated to the Agency and kept in working order',
          'Ley 19.628, 10, 14',
        ],
        [
          'CESSIONS',
          'Monthly publication of agreements on cessions, of public bodies',
          'Ley 19.628, 22',
          { binds: ['PUBLIC_BODIES'] },
        ],
      ),
      ...listed({ from: REFORM, evidence: { text: ['CL1', 'UNVERIFIED'], from: ['CL2', 'UNVERIFIED'] } }, [
        'CERTIFICATION',
        'Voluntary certification of a model to prevent infringements, for three years',
        'Ley 19.628, 39, 49 to 53',
      ]),
    ],
    MARKETING: listed(OF_REFORM, [
      'OBJECTION',
      'Objection to marketing at any time, without a reason',
      'Ley 19.628, 8 b',
    ]),
    RETENTION: listed(
      OF_REFORM,
      ['NECESSARY', 'Only as long as needed, then erased or anonymised', 'Ley 19.628, 3 c'],
      ['CREDIT', 'Data on debts are not passed on after five years', 'Ley 19.628, 17, 18'],
      ['ANSWERS', 'Proof of the answers to requests', 'Ley 19.628, 11'],
    ),
  },
  leavesOut: {
    PREVENTION_MODEL: 'items iii to v of Decreto 662/2025, which were not seen',
    IMPACT_ASSESSMENT: 'the list and the contents that the Agency can set: none was found',
    FILINGS: 'the register of data banks of public bodies, which ends with the old law',
    CONSENT: 'the law of 1999: consent in writing',
  },
};
