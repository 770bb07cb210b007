import type { Activity } from '#snapshot';
import { type NameOf, type Statements, thing } from './statements.js';
import {
  ASSESSMENTS,
  type BasisTerms,
  DURATIONS,
  LEGAL_BASES,
  type Name,
  SPECIAL_CATEGORIES,
  SPECIAL_CONDITIONS,
} from './terms.js';

/** States the rows of an activity: people, data, purposes, bases, recipients, storage, measures, evidence. */
export function describeRows(say: Statements, activity: Activity, name: NameOf, isUnderGdpr: boolean): void {
  describeData(say, activity);
  describePurposes(say, activity, isUnderGdpr);
  describeRecipients(say, activity, name);
  describeStorage(say, activity);
  describeMeasures(say, activity, name);
  describeEvidence(say, activity);
}

function describeData(say: Statements, { id, dataSubjects = [], dataCategories = [] }: Activity): void {
  for (const { key, name, children, vulnerable } of dataSubjects) {
    const row = thing(id, 'dataSubjects', key);
    say.relate(thing(id), 'dpv:hasDataSubject', row);
    say.is(row, 'dpv:DataSubject', children === 'YES' ? 'dpv:Child' : undefined);
    if (vulnerable === 'YES') say.is(row, 'dpv:VulnerableDataSubject');
    say.text(row, 'dct:title', name);
  }
  for (const { key, name, description, special, specialKinds = [], criminal, financial } of dataCategories) {
    const row = thing(id, 'dataCategories', key);
    say.relate(thing(id), 'dpv:hasPersonalData', row);
    say.is(row, 'dpv:PersonalData', special === 'YES' ? 'dpv:SpecialCategoryPersonalData' : undefined);
    say.is(row, ...specialKinds.flatMap((kind) => SPECIAL_CATEGORIES[kind]));
    say.is(row, criminal === 'YES' ? 'pd:Criminal' : undefined, financial === 'YES' ? 'pd:Financial' : undefined);
    say.text(row, 'dct:title', name);
    say.text(row, 'dct:description', description);
  }
}

/** Each purpose is a process within the activity: so its bases, data and people stay with it. */
function describePurposes(say: Statements, { id, purposes = [] }: Activity, isUnderGdpr: boolean): void {
  for (const { key, description, legalBases = [], ...limits } of purposes) {
    const process = thing(id, 'processes', key);
    const purpose = thing(id, 'purposes', key);
    say.is(process, 'dpv:PersonalDataProcess');
    say.relate(thing(id), 'dpv:hasProcess', process);
    say.is(purpose, 'dpv:Purpose');
    say.text(purpose, 'dct:description', description);
    for (const subject of [thing(id), process]) say.relate(subject, 'dpv:hasPurpose', purpose);
    limit(say, process, id, limits);

    const state = (row: string, { general, gdpr }: BasisTerms, text?: string) => {
      say.is(row, general, isUnderGdpr ? gdpr : undefined);
      say.text(row, 'dct:description', text);
      for (const subject of [thing(id), process]) say.relate(subject, 'dpv:hasLegalBasis', row);
    };
    for (const [index, { basis, interest, condition, specialCondition }] of legalBases.entries()) {
      const row = [id, 'purposes', key, 'legalBases', String(index + 1)];
      state(thing(...row), LEGAL_BASES[basis], interest ?? condition);
      if (specialCondition) state(thing(...row, 'special'), SPECIAL_CONDITIONS[specialCondition]);
    }
  }
}

function describeRecipients(say: Statements, { id, recipients = [], sources = [] }: Activity, name: NameOf): void {
  for (const { key, name: title, party, ownStaff, ...limits } of recipients) {
    if (ownStaff) continue;
    const row = thing(id, 'recipients', key);
    say.relate(thing(id), 'dpv:hasRecipient', row);
    say.is(row, 'dpv:Recipient');
    say.text(row, 'dct:title', title);
    say.relate(row, 'dpv:hasEntity', name(party));
    limit(say, row, id, limits);
  }
  for (const { key, description, party, ...limits } of sources) {
    const row = thing(id, 'sources', key);
    say.relate(thing(id), 'dpv:hasDataSource', row);
    say.is(row, 'dpv:DataSource');
    say.text(row, 'dct:description', description);
    say.relate(row, 'dpv:hasEntity', name(party));
    limit(say, row, id, limits);
  }
}

function describeStorage(say: Statements, { id, retention = [] }: Activity): void {
  for (const { key, kind, period, trigger, statement, appliesTo } of retention) {
    const row = thing(id, 'retention', key);
    say.relate(thing(id), 'dpv:hasStorageCondition', row);
    say.is(row, 'dpv:StorageDuration', DURATIONS[kind]);
    say.text(row, 'rdf:value', period, 'xsd:duration');
    say.text(row, 'dct:title', trigger);
    say.text(row, 'dct:description', statement);
    if (appliesTo) limit(say, row, id, appliesTo);
  }
}

function describeMeasures(say: Statements, activity: Activity, name: NameOf): void {
  const { id, securityMeasures = [], automatedDecisions = [], systems = [], technologies = [] } = activity;
  const row = (kind: string, key: string, relation: Name, of: Name, text: string) => {
    const subject = thing(id, kind, key);
    say.relate(thing(id), relation, subject);
    say.is(subject, of);
    say.text(subject, 'dct:description', text);
    return subject;
  };
  for (const [index, text] of securityMeasures.entries())
    row(
      'securityMeasures',
      String(index + 1),
      'dpv:hasTechnicalOrganisationalMeasure',
      'dpv:TechnicalOrganisationalMeasure',
      text,
    );
  for (const { key, description, humanInvolved } of automatedDecisions) {
    const decision = row('automatedDecisions', key, 'dpv:hasProcessing', 'dpv:AutomatedDecisionMaking', description);
    if (humanInvolved !== 'NOT_STATED')
      say.term(
        decision,
        'dpv:hasHumanInvolvement',
        humanInvolved === 'YES' ? 'dpv:HumanInvolved' : 'dpv:HumanNotInvolved',
      );
  }
  for (const { key, name: title, party } of systems)
    say.relate(
      row('systems', key, 'dpv:isImplementedUsingTechnology', 'dpv:Technology', title),
      'dpv:hasEntity',
      name(party),
    );
  for (const [index, text] of technologies.entries())
    row('technologies', String(index + 1), 'dpv:isImplementedUsingTechnology', 'dpv:Technology', text);
}

function describeEvidence(
  say: Statements,
  { id, assessments = [], breaches = [], consentRecord, privacyNotice }: Activity,
): void {
  for (const { key, kind, needed, on, outcome, reference } of assessments) {
    if (needed === 'NO') continue;
    const row = thing(id, 'assessments', key);
    say.relate(thing(id), kind === 'LIA' ? 'dpv:hasAssessment' : 'dpv:hasImpactAssessment', row);
    say.is(row, ASSESSMENTS[kind]);
    say.text(row, 'dct:date', on, 'xsd:date');
    say.text(row, 'dct:description', outcome);
    say.text(row, 'dct:source', reference);
  }
  for (const { key, on, description, reference } of breaches) {
    const row = thing(id, 'breaches', key);
    say.relate(thing(id), 'dpv:hasRecordOfActivity', row);
    say.is(row, 'dpv:DataBreachRecord');
    say.text(row, 'dct:date', on, 'xsd:date');
    say.text(row, 'dct:description', description);
    say.text(row, 'dct:source', reference);
  }
  const place = (relation: Name, kind: string, of: Name, reference: string | undefined) => {
    if (!reference) return;
    const row = thing(id, kind);
    say.relate(thing(id), relation, row);
    say.is(row, of);
    say.text(row, 'dct:source', reference);
  };
  place('dpv:hasRecordOfActivity', 'consentRecord', 'dpv:ConsentRecord', consentRecord);
  place('dpv:hasNotice', 'privacyNotice', 'dpv:PrivacyNotice', privacyNotice);
}

interface Limits {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/** Relates a row to the rows of the activity that limit it. */
function limit(say: Statements, row: string, id: string, limits: Limits): void {
  for (const key of limits.dataCategories ?? [])
    say.relate(row, 'dpv:hasPersonalData', thing(id, 'dataCategories', key));
  for (const key of limits.dataSubjects ?? []) say.relate(row, 'dpv:hasDataSubject', thing(id, 'dataSubjects', key));
  for (const key of limits.purposes ?? []) say.relate(row, 'dpv:hasPurpose', thing(id, 'purposes', key));
}
