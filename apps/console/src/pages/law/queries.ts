import { graphql, type ResultOf } from '../../api/graphql';

/** The laws of a date, and how each concerns the organisation. */
export const LAWS = graphql(`
  query Laws($at: Moment, $on: Date, $reader: LanguageTag) {
    jurisdictions(on: $on, language: $reader) {
      code
      name
      isInForce
      acts { name from article isEnforced howKnown inEnglish }
      record { required article howKnown }
      concerns(at: $at)
    }
    profiles: jurisdictionProfiles(at: $at) { id code status }
    lawData(language: $reader) {
      version
      openPoints { code law question date article howKnown note inEnglish }
    }
  }
`);

/** The findings of each law. Regulators may not ask it. */
export const FINDINGS_BY_LAW = graphql(`
  query FindingsByLaw($at: Moment) {
    findingGroups(at: $at, first: 1, maxWaitMs: 100) { isStale counts(by: LAW) { value count } }
  }
`);

const LAW = graphql(`
  fragment LawOfJurisdiction on Jurisdiction @_unmask {
    code name isInForce lawVersion on knownFrom lookedThroughUntil recognitionsKnownUntil
    acts { name article from precision to toPrecision howKnown dayKnown isEnforced enforcedFrom inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    record { required article form exemption instead from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    items {
      name isOfRecord leavesOut inEnglish
      items { key name article wherePossible onlyFor createdFrom from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    }
    legalBases { known article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    grounds {
      code name kind article limit priorFiling onlyFor besideAnother needsOneOf occasional selfJudged awaitsList
      from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    instruments {
      kind name version alsoCalled modules { number name } signableTo replacedBy
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    recognitions {
      act name ground countries scope { words excludes } ended
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    endedRecognitions {
      act name ground countries scope { words excludes } ended
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    transferDuties { of text article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    breachClocks {
      whom within days startsWith condition words region
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    requestClocks {
      right within extension days words condition
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
    consentAges { age region article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    regulators { name alsoCalled article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } } }
    terms {
      controller processor dataSubject officer others { key text }
      article from precision to toPrecision howKnown dayKnown inEnglish note evidence { tag sources { title grade readOn addresses } } fromEvidence { tag sources { title grade readOn addresses } }
    }
  }
`);

/** The law of one jurisdiction on a date. */
export const LAW_ON_DATE = graphql(
  `query LawOnDate($code: String!, $on: Date, $reader: LanguageTag) {
    jurisdiction(code: $code, on: $on, language: $reader) { ...LawOfJurisdiction }
  }`,
  [LAW],
);

/** The questions that the sources leave open, and the codes of all laws. */
export const LAW_DATA = graphql(`
  query LawData($reader: LanguageTag) {
    lawData(language: $reader) {
      version
      openPoints { code law question date article howKnown note inEnglish }
    }
    jurisdictions { code }
  }
`);

/** The profile of the organisation for a jurisdiction. */
export const PROFILE = graphql(`
  query Profile($at: Moment, $code: JurisdictionCode!) {
    jurisdictionProfile(at: $at, code: $code) {
      id code status revision
      breachDuties { key to recipient within businessDays from condition }
      automatedDecisions { key description logic }
      ccpaCategories { key code name examples collected soldOrShared disclosedTo retention }
      complaintBody { name address email phone website }
      contacts { role contact { id name department email phone address } }
      controllers { when party { id name } }
      customerAge { minimum exception }
      filings { key item reference since until }
      languages { available prevailing }
      legalBasisOverrides {
        key basis replaces region condition specialCondition onlyIfNoAlternative onlySpecialData
        dataCategories { key }
      }
      recipients { key name kind condition }
      retention { key kind period bound anchor trigger until unless action condition document statement }
      rights securityMeasures
      statements { item text }
    }
  }
`);

/** The law of a jurisdiction. */
export type LawOnDate = ResultOf<typeof LAW_ON_DATE>['jurisdiction'];
/** The laws of a date, with what makes them concern the organisation. */
export type LawsData = ResultOf<typeof LAWS>;
/** A profile. */
export type Profile = NonNullable<ResultOf<typeof PROFILE>['jurisdictionProfile']>;
