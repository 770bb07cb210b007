// The documents that laws require, and what is asked of each: data. The API says how each is laid out.

/** A document that a law requires. */
export interface DocumentKind {
  /** The field of `disclosures`. */
  readonly field: string;
  readonly law: string;
  /** Its languages: English, and those of the law. */
  readonly languages: readonly string[];
  /** Its name in `missingTranslations`; none if it has one language. */
  readonly translated?:
    | 'ARTICLE_30'
    | 'BRAZIL'
    | 'CHINA'
    | 'JAPAN'
    | 'KOREA'
    | 'SWITZERLAND'
    | 'THAILAND'
    | 'TURKEY'
    | 'VIETNAM_PROCESSING'
    | 'VIETNAM_TRANSFERS'
    | 'QUEBEC';
  /** The party of the record: it must, or may, be chosen. */
  readonly party?: 'must' | 'may';
  /** The fields that it asks of the API, apart from those of all documents. */
  readonly fields: string;
}

const TRANSFER = 'transfers { recipient countries safeguard }';
const PARTY = 'name address email';
const RECORD = 'reference title onBehalfOf purposes dataSubjects dataCategories recipients erasure securityMeasures';

const DOSSIER = `form filing filed free points { point name stated }
      flows { title role recipient dataSubjects purposes basicData sensitiveData openData bases }
      parties { role name registrationNumber officer agreement works }`;

const OVERSEAS =
  'countryName ground items timing method recipient recipientContact purpose retention refusalMethod refusalProcedure refusalEffect';

/** The documents by the name that the address has for them. */
export const DOCUMENTS = {
  article30: {
    field: 'article30',
    law: 'EU',
    languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans'],
    translated: 'ARTICLE_30',
    party: 'must',
    fields: `controller { ${PARTY} representative { name email } dataProtectionOfficer { name email } }
      records { ${RECORD} jointControllers { ${PARTY} } ${TRANSFER} }`,
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
      withoutConsent { rows { title purpose items basis limits } }`,
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
  },
  southAfrica: {
    field: 'southAfrica',
    law: 'ZA',
    languages: ['en'],
    fields: `publishedOn updatedOn purposes recipients securityMeasures
      responsibleParty { name address email phone } informationOfficer { name email phone }
      dataSubjects { category information } transborderFlows { recipient country ground }
      priorAuthorisations { subject article status }`,
  },
  california: {
    field: 'california',
    law: 'US-CA',
    languages: ['en'],
    fields: `from to updatedOn updates sources soldOrShared noneSoldOrShared saleAndSharing optOutLink sensitiveUse limitUseLink
      disclosedForBusinessPurpose revealingData rights requestMethods verification authorizedAgents metrics
      categories { lettered collected disclosedTo soldOrShared period }
      statedPurposes purposeRows { purpose letters } retentionRows { activity periods letters }`,
  },
  brazil: {
    field: 'brazil',
    law: 'BR',
    languages: ['en', 'pt'],
    translated: 'BRAZIL',
    fields: `records { ${RECORD} role agents sensitiveData revealingData ${TRANSFER}
      legalBases { purpose basisName interest condition dataCategories dataSubjects } }`,
  },
  thailand: {
    field: 'thailand',
    law: 'TH',
    languages: ['en', 'th'],
    translated: 'THAILAND',
    fields: `accessConditions refusals representative rights
      records { ${RECORD} role withoutConsent controllers { name address email phone } ${TRANSFER} }`,
  },
  turkey: {
    field: 'turkey',
    law: 'TR',
    languages: ['en', 'tr'],
    translated: 'TURKEY',
    fields: `form registration representative
      records { ${RECORD} controllers legalBases sensitiveData ${TRANSFER} }`,
  },
  china: {
    field: 'china',
    law: 'CN',
    languages: ['en', 'zh-Hans'],
    translated: 'CHINA',
    fields: `form exportedPersons exportedSensitivePersons representative
      records { ${RECORD} controllers cases methods sensitiveData necessity legalBases storage ${TRANSFER}
        assessments outcome reports }`,
  },
  vietnamProcessing: {
    field: 'vietnamProcessing',
    law: 'VN',
    languages: ['en', 'vi'],
    translated: 'VIETNAM_PROCESSING',
    fields: DOSSIER,
  },
  vietnamTransfers: {
    field: 'vietnamTransfers',
    law: 'VN',
    languages: ['en', 'vi'],
    translated: 'VIETNAM_TRANSFERS',
    fields: DOSSIER,
  },
  quebec: {
    field: 'quebec',
    law: 'CA-QC',
    languages: ['en', 'fr'],
    translated: 'QUEBEC',
    fields: `notice { form outside means rights withdrawal profiling personInCharge
        records { reference title purposes collectedFor recipients places automated } }
      assessments { form records { of trigger places sensitivity assessed agreement date outcome document } }`,
  },
  switzerland: {
    field: 'switzerland',
    law: 'CH',
    languages: ['en', 'de', 'fr'],
    translated: 'SWITZERLAND',
    party: 'may',
    fields: `party { ${PARTY} } records { ${RECORD} controllers processors ${TRANSFER} }`,
  },
} as const satisfies Record<string, DocumentKind>;

/** The name of a document in the address. */
export type DocumentName = keyof typeof DOCUMENTS;

/** Returns the kind of a document by its name. */
export const kindOf = (name: DocumentName): DocumentKind => DOCUMENTS[name];
