// The documents that laws require, and how each is laid out: data.

/** A part of a document, in its order. Labels are the document's own headings: `key.column`, or `column`. */
export type PartOf =
  | { readonly kind: 'text'; readonly key: string; readonly also?: string }
  | { readonly kind: 'facts'; readonly key?: string; readonly fields: readonly string[] }
  | {
      readonly kind: 'table' | 'cards';
      /** The key of the heading; none for the records of a document. */
      readonly key?: string;
      /** The path of the rows. */
      readonly rows: string;
      readonly columns: readonly string[];
      /** Fields whose values are the title of a card. */
      readonly title?: readonly string[];
      /** The path of the statement that replaces absent rows. */
      readonly none?: string;
    };

/** A document that a law requires. */
export interface DocumentKind {
  /** The field of `disclosures`. */
  readonly field: string;
  readonly law: string;
  /** Its languages: English, and those of the law. */
  readonly languages: readonly string[];
  /** Its name in `missingTranslations`; none if it has one language. */
  readonly translated?: 'ARTICLE_30' | 'BRAZIL' | 'JAPAN' | 'KOREA' | 'SWITZERLAND' | 'THAILAND';
  /** The party of the record: it must, or may, be chosen. */
  readonly party?: 'must' | 'may';
  /** The fields that it asks of the API, apart from those of all documents. */
  readonly fields: string;
  readonly parts: readonly PartOf[];
}

const TRANSFER = 'transfers { recipient countries safeguard }';
const PARTY = 'name address email';
const RECORD = 'reference title onBehalfOf purposes dataSubjects dataCategories recipients erasure securityMeasures';
const TITLE = ['reference', 'title'] as const;

const OVERSEAS =
  'country countryName ground items timing method recipient recipientContact purpose retention refusalMethod refusalProcedure refusalEffect';

/** The documents by the name that the address has for them. */
export const DOCUMENTS = {
  article30: {
    field: 'article30',
    law: 'EU',
    languages: ['en', 'de', 'fr'],
    translated: 'ARTICLE_30',
    party: 'must',
    fields: `controller { ${PARTY} representative { name email } dataProtectionOfficer { name email } }
      records { ${RECORD} jointControllers { ${PARTY} } ${TRANSFER} }`,
    parts: [
      {
        kind: 'facts',
        key: 'controller',
        fields: ['name', 'address', 'email', 'representative', 'dataProtectionOfficer'],
      },
      {
        kind: 'cards',
        rows: 'records',
        title: TITLE,
        columns: [
          'onBehalfOf',
          'jointControllers',
          'purposes',
          'dataSubjects',
          'dataCategories',
          'recipients',
          'transfers',
          'erasure',
          'securityMeasures',
        ],
      },
    ],
  },
  korea: {
    field: 'korea',
    law: 'KR',
    languages: ['en', 'ko'],
    translated: 'KOREA',
    fields: `appliesFrom additionalUse automatedDecisions automaticCollection destruction preservedByLaw
      processingCountries pseudonymisedData rights rightsExercise securityMeasures sensitiveDataDisclosure
      agentRepresentative { address department email name phone } domesticAgent { address department email name phone }
      privacyOfficer { address department email name phone }
      delegation { rows { delegatee works under marketing } } overseasTransfers { rows { ${OVERSEAS} } }
      processing { retention rows { reference title purposes items retention } }
      thirdPartyProvision { none rows { recipient purpose items retention } }
      withoutConsent { rows { title purpose items basis condition } }`,
    parts: [
      { kind: 'facts', fields: ['appliesFrom'] },
      {
        kind: 'table',
        key: 'processing',
        rows: 'processing.rows',
        columns: ['title', 'purposes', 'items', 'retention'],
      },
      { kind: 'text', key: 'processing.retention' },
      {
        kind: 'table',
        key: 'withoutConsent',
        rows: 'withoutConsent.rows',
        columns: ['purpose', 'items', 'basis'],
      },
      {
        kind: 'table',
        key: 'thirdPartyProvision',
        rows: 'thirdPartyProvision.rows',
        columns: ['recipient', 'purpose', 'items', 'retention'],
        none: 'thirdPartyProvision.none',
      },
      {
        kind: 'table',
        key: 'delegation',
        rows: 'delegation.rows',
        columns: ['delegatee', 'works', 'under', 'marketing'],
      },
      {
        kind: 'cards',
        key: 'overseasTransfers',
        rows: 'overseasTransfers.rows',
        title: ['recipient'],
        columns: [
          'ground',
          'items',
          'country',
          'timing',
          'method',
          'recipient',
          'recipientContact',
          'purpose',
          'retention',
          'refusalMethod',
          'refusalProcedure',
          'refusalEffect',
        ],
      },
      { kind: 'text', key: 'destruction' },
      { kind: 'text', key: 'preservedByLaw' },
      { kind: 'text', key: 'pseudonymisedData' },
      { kind: 'text', key: 'sensitiveDataDisclosure' },
      { kind: 'text', key: 'additionalUse' },
      { kind: 'text', key: 'securityMeasures' },
      { kind: 'text', key: 'automaticCollection' },
      { kind: 'text', key: 'rights', also: 'rightsExercise' },
      { kind: 'text', key: 'processingCountries' },
      { kind: 'text', key: 'automatedDecisions' },
      { kind: 'facts', key: 'domesticAgent', fields: ['name', 'department', 'phone', 'email', 'address'] },
      { kind: 'facts', key: 'agentRepresentative', fields: ['name', 'department', 'phone', 'email', 'address'] },
      { kind: 'facts', key: 'privacyOfficer', fields: ['name', 'department', 'phone', 'email', 'address'] },
    ],
  },
  japan: {
    field: 'japan',
    law: 'JP',
    languages: ['en', 'ja'],
    translated: 'JAPAN',
    fields: `jointUses { items scope purposes manager { address name representative } }
      foreignProvision { rows { recipient country countryName basisName systemEstablishedBy equivalentMeasures
        checkFrequency checkMethod foreignSystem impairment response lastCheckedOn } }
      consentInformation { rows { recipient country countryName countryUnknown system measures measuresUnknown } }
      publicMatters { operator { name address } operatorRepresentative purposesOfUse requests rights complaints {
        name department address email phone } securityMeasures externalEnvironment }`,
    parts: [
      {
        kind: 'facts',
        key: 'publicMatters',
        fields: [
          'operator',
          'operatorRepresentative',
          'purposesOfUse',
          'rights',
          'requests',
          'securityMeasures',
          'externalEnvironment',
          'complaints',
        ],
      },
      { kind: 'cards', key: 'jointUse', rows: 'jointUses', columns: ['items', 'scope', 'purposes', 'manager'] },
      {
        kind: 'cards',
        key: 'foreignProvision',
        rows: 'foreignProvision.rows',
        title: ['recipient'],
        columns: [
          'recipient',
          'country',
          'basis',
          'systemEstablishedBy',
          'equivalentMeasures',
          'checkFrequency',
          'checkMethod',
          'foreignSystem',
          'impairment',
          'response',
          'lastCheckedOn',
        ],
      },
      {
        kind: 'cards',
        key: 'consentInformation',
        rows: 'consentInformation.rows',
        title: ['recipient'],
        columns: ['recipient', 'country', 'countryUnknown', 'system', 'measures', 'measuresUnknown'],
      },
    ],
  },
  southAfrica: {
    field: 'southAfrica',
    law: 'ZA',
    languages: ['en'],
    fields: `publishedOn updatedOn purposes recipients securityMeasures
      responsibleParty { name address email phone } informationOfficer { name email phone }
      dataSubjects { category information } transborderFlows { recipient country ground }
      priorAuthorisations { subject article status }`,
    parts: [
      { kind: 'facts', fields: ['responsibleParty', 'informationOfficer'] },
      { kind: 'text', key: 'purposes' },
      { kind: 'table', key: 'dataSubjects', rows: 'dataSubjects', columns: ['category', 'information'] },
      { kind: 'text', key: 'recipients' },
      { kind: 'table', key: 'transborderFlows', rows: 'transborderFlows', columns: ['recipient', 'country', 'ground'] },
      { kind: 'text', key: 'securityMeasures' },
      {
        kind: 'table',
        key: 'priorAuthorisations',
        rows: 'priorAuthorisations',
        columns: ['subject', 'article', 'status'],
      },
    ],
  },
  california: {
    field: 'california',
    law: 'US-CA',
    languages: ['en'],
    fields: `from to updatedOn updates sources soldOrShared disclosedForBusinessPurpose rights requestMethods
      categories { code name collected purposes disclosedTo soldOrShared retention }`,
    parts: [
      { kind: 'facts', fields: ['updatedOn', 'from', 'to'] },
      {
        kind: 'cards',
        rows: 'categories',
        title: ['code', 'name'],
        columns: ['collected', 'purposes', 'disclosedTo', 'soldOrShared', 'retention'],
      },
      { kind: 'text', key: 'sources' },
      { kind: 'text', key: 'soldOrShared' },
      { kind: 'text', key: 'disclosedForBusinessPurpose' },
      { kind: 'text', key: 'rights' },
      { kind: 'text', key: 'requestMethods' },
      { kind: 'text', key: 'updates' },
    ],
  },
  brazil: {
    field: 'brazil',
    law: 'BR',
    languages: ['en', 'pt'],
    translated: 'BRAZIL',
    fields: `records { ${RECORD} role agents sensitiveData revealingData ${TRANSFER}
      legalBases { purpose basis interest condition dataCategories dataSubjects } }`,
    parts: [
      {
        kind: 'cards',
        rows: 'records',
        title: TITLE,
        columns: [
          'role',
          'agents',
          'onBehalfOf',
          'purposes',
          'legalBases',
          'dataSubjects',
          'dataCategories',
          'sensitiveData',
          'revealingData',
          'recipients',
          'transfers',
          'erasure',
          'securityMeasures',
        ],
      },
    ],
  },
  thailand: {
    field: 'thailand',
    law: 'TH',
    languages: ['en', 'th'],
    translated: 'THAILAND',
    fields: `accessConditions refusals representative rights
      records { ${RECORD} role withoutConsent controllers { name address email phone } ${TRANSFER} }`,
    parts: [
      { kind: 'text', key: 'representative' },
      { kind: 'text', key: 'rights' },
      { kind: 'text', key: 'accessConditions' },
      { kind: 'text', key: 'refusals' },
      {
        kind: 'cards',
        rows: 'records',
        title: TITLE,
        columns: [
          'role',
          'controllers',
          'onBehalfOf',
          'dataCategories',
          'dataSubjects',
          'purposes',
          'erasure',
          'withoutConsent',
          'recipients',
          'transfers',
          'securityMeasures',
        ],
      },
    ],
  },
  switzerland: {
    field: 'switzerland',
    law: 'CH',
    languages: ['en', 'de', 'fr'],
    translated: 'SWITZERLAND',
    party: 'may',
    fields: `party { ${PARTY} } records { ${RECORD} controllers processors ${TRANSFER} }`,
    parts: [
      { kind: 'text', key: 'party' },
      {
        kind: 'cards',
        rows: 'records',
        title: TITLE,
        columns: [
          'controllers',
          'processors',
          'onBehalfOf',
          'purposes',
          'dataSubjects',
          'dataCategories',
          'recipients',
          'erasure',
          'securityMeasures',
          'transfers',
        ],
      },
    ],
  },
} as const satisfies Record<string, DocumentKind>;

/** The name of a document in the address. */
export type DocumentName = keyof typeof DOCUMENTS;

/** Returns the kind of a document by its name. */
export const kindOf = (name: DocumentName): DocumentKind => DOCUMENTS[name];
