import {
  type Article30Record,
  BASIS_NAMES,
  CONDITION_NAMES,
  type Language,
  purposeText,
  recipientText,
  retentionSentence,
  rightsUnder,
  type Say,
  scopeNames,
  transferText,
  useOf,
  withCondition,
} from '#disclosures';
import { type RecordedRecipient, recorded } from '#findings';
import { destinationName } from '#law';
import { formsIn } from '#say';
import { type Activity, isUnlimited, legalBasesIn, partOf, touches } from '#snapshot';
import { textsFor } from '#translations';
import type { ReportContext } from '../model/kind.js';
import type { Material, ShownDates } from '../model/material.js';
import type { Value } from '../model/report.js';
import { NONE, ROLE_NAMES, SPECIAL_NAMES } from '../words/value.words.js';
import { governanceOf } from './governance.js';

// Answers to what the templates of authorities ask of an activity. A template is a list of columns, each with an answer.

type Purpose = Activity['purposes'][number];

/** An activity, or one purpose of it, with its record of Art 30. */
export interface Subject {
  readonly activity: Activity;
  /** Absent for the whole activity. */
  readonly purpose?: Purpose;
  readonly record: Article30Record;
}

/** The inputs of answers. `code` is the law whose profile and grounds count. */
export interface AnswerContext extends Pick<ReportContext, 'language' | 'law' | 'snapshot'> {
  readonly code: 'EU' | 'UK';
  // biome-ignore lint/suspicious/noExplicitAny: the phrases of the record of Art 30, whatever they are for
  readonly say: Say<any>;
  readonly dates?: Material['dates'];
}

type Answer = (subject: Subject, context: AnswerContext) => Value;

/** The part of an activity that serves the purpose; all of it without a purpose. */
function limitsOf({ purpose }: Subject) {
  return purpose ? { purposes: [purpose.key] } : {};
}

function partIn(subject: Subject) {
  return partOf(subject.activity, limitsOf(subject));
}

function basesOf({ activity, purpose }: Subject, { snapshot, code }: AnswerContext) {
  const purposes = purpose ? [purpose] : activity.purposes;
  return purposes.flatMap((one) => legalBasesIn(activity, one, code, snapshot.profile(code)));
}

function recipients(subject: Subject, { snapshot, code, language }: AnswerContext): string[] {
  const { activity } = subject;
  const limits = limitsOf(subject);
  const receives = ({ uses }: RecordedRecipient) =>
    uses.length === 0 || uses.some((use) => touches(activity, use.limits, limits));
  return recorded(activity, snapshot, code)
    .recipients.filter(receives)
    .map(({ uses, ...recipient }) => {
      const within = uses.filter((use) => touches(activity, use.limits, limits));
      // What it receives is what is stated of it. Data that are those of the purpose alone are not.
      const shown = within.map((use) => useOf(activity, use, isUnlimited(use.limits) ? {} : limits));
      return recipientText({ ...recipient, uses: shown }, language);
    });
}

function retention(subject: Subject, { snapshot, code, language, say }: AnswerContext): string[] {
  const { activity } = subject;
  const limits = limitsOf(subject);
  return recorded(activity, snapshot, code)
    .retention.filter(({ appliesTo }) => touches(activity, appliesTo, limits))
    .map((rule) => retentionSentence(rule, scopeNames(activity, rule.appliesTo, limits), say, language));
}

/** Returns the names of the countries, each once. */
export function countryNames(codes: readonly string[], language: string): string[] {
  return [...new Set(codes)].map((code) => destinationName(code, language));
}

function contracts({ activity }: Subject, { snapshot, language }: AnswerContext): string[] {
  return unique(
    snapshot.engagementsOf(activity.id).flatMap(({ processor, contract }) => {
      const said = contract?.reference ?? (contract?.signedOn && formsIn(language).date(contract.signedOn));
      return said === undefined ? [] : [`${snapshot.party(processor)?.name ?? processor}: ${said}`];
    }),
  );
}

function locations({ activity }: Subject, { snapshot, language }: AnswerContext): string[] {
  const byProcessor = snapshot.engagementsOf(activity.id).flatMap(({ processor, locations: places }) => {
    const names = countryNames(places, language);
    return names.length > 0 ? [`${snapshot.party(processor)?.name ?? processor}: ${names.join(', ')}`] : [];
  });
  return unique([...byProcessor, ...activity.systems.map(({ name }) => name)]);
}

function contactText(party: { readonly name: string; readonly address?: string; readonly email?: string }): string {
  return [party.name, party.address, party.email].filter((part) => part !== undefined).join(', ');
}

/** Returns the texts. Where there are none, and the register says so, returns the word for none. */
function orNone(texts: readonly string[], isSaid: boolean, language: Language): readonly string[] {
  return texts.length === 0 && isSaid ? [textsFor(NONE, language).none] : texts;
}

/** Returns true if something is said, and always the same. */
function allSay(word: string, said: readonly string[]): boolean {
  return said.length > 0 && said.every((one) => one === word);
}

/** Returns true if the register says that one company alone controls the activity. */
function isOfOne({ role, controllers }: Activity): boolean {
  return role === 'CONTROLLER' && controllers.length === 1;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function contractsInWords({ activity }: Subject, { snapshot, language }: AnswerContext): string[] {
  const day = formsIn(language).date;
  return unique(
    snapshot.engagementsOf(activity.id).flatMap(({ processor, contract }) => {
      if (!contract) return [];
      const { signedOn, since, until } = contract;
      const parts = [
        'a contract',
        signedOn && `signed on ${day(signedOn)}`,
        since && `from ${day(since)}`,
        until && `until ${day(until)}`,
      ];
      const said = parts.filter((part) => part !== undefined);
      return [`${snapshot.party(processor)?.name ?? processor}: ${said.join(', ')}`];
    }),
  );
}

const dated =
  (field: keyof ShownDates): Answer =>
  ({ activity }, { dates }) =>
    dates?.get(activity.id)?.[field];

const governed =
  (field: keyof ReturnType<typeof governanceOf>): Answer =>
  ({ activity }, { snapshot }) =>
    governanceOf(activity, snapshot)[field];

/** The answers, by the names that templates use. */
const ANSWERS = {
  reference: ({ activity }) => activity.reference,
  title: ({ activity }) => activity.title,
  description: ({ activity }) => activity.description,
  purposes: ({ activity, purpose }) => (purpose ? [purposeText(purpose)] : activity.purposes.map(purposeText)),
  titleAndPurpose: ({ activity, purpose }) => [activity.title, ...(purpose ? [purposeText(purpose)] : [])],
  controllers: ({ activity }, { snapshot }) =>
    activity.controllers.flatMap((id) => {
      const party = snapshot.party(id);
      return party ? [contactText(party)] : [];
    }),
  jointControllers: ({ activity, record }, { language }) =>
    orNone(record.jointControllers.map(contactText), isOfOne(activity), language),
  onBehalfOf: ({ record }) => record.onBehalfOf,
  dataSubjects: (subject) => partIn(subject).dataSubjects.map(({ name }) => name),
  children: (subject) => {
    const said = partIn(subject).dataSubjects.map(({ children }) => children);
    return said.includes('YES') ? true : allSay('NO', said) ? false : undefined;
  },
  dataCategories: (subject) => partIn(subject).dataCategories.map(({ name }) => name),
  specialCategories: (subject, { language }) => {
    const { dataCategories } = partIn(subject);
    const named = dataCategories
      .filter(({ special }) => special === 'YES')
      .map(({ name, specialKinds }) => {
        const kinds = specialKinds.map((kind) => textsFor(SPECIAL_NAMES, language)[kind]);
        return kinds.length > 0 ? `${name} (${kinds.join(', ')})` : name;
      });
    return orNone(
      named,
      allSay(
        'NO',
        dataCategories.map(({ special }) => special),
      ),
      language,
    );
  },
  hasSpecialCategories: (subject) => {
    const said = partIn(subject).dataCategories.map(({ special }) => special);
    return said.includes('YES') ? true : allSay('NO', said) ? false : undefined;
  },
  criminalData: (subject, { language }) => {
    const { dataCategories } = partIn(subject);
    const named = dataCategories.filter(({ criminal }) => criminal === 'YES').map(({ name }) => name);
    return orNone(
      named,
      allSay(
        'NO',
        dataCategories.map(({ criminal }) => criminal),
      ),
      language,
    );
  },
  recipients,
  processors: ({ activity }, { snapshot }) =>
    unique(
      snapshot.engagementsOf(activity.id).map(({ processor, work }) => {
        return `${snapshot.party(processor)?.name ?? processor}: ${work}`;
      }),
    ),
  contracts,
  thirdCountries: ({ record }, { language }) =>
    countryNames(
      record.transfers.flatMap(({ countries }) => countries),
      language,
    ),
  transfers: ({ record }, { language }) => record.transfers.map((transfer) => transferText(transfer, language)),
  safeguards: ({ record }) => unique(record.transfers.flatMap(({ safeguard }) => safeguard ?? [])),
  retention,
  securityMeasures: ({ record }) => record.securityMeasures,
  legalBases: (subject, context) =>
    unique(
      basesOf(subject, context).map(({ basis, condition }) =>
        withCondition(textsFor(BASIS_NAMES, context.language)[basis], condition),
      ),
    ),
  specialConditions: (subject, context) =>
    unique(
      basesOf(subject, context).flatMap(({ specialCondition }) =>
        specialCondition === undefined ? [] : [textsFor(CONDITION_NAMES, context.language)[specialCondition]],
      ),
    ),
  interests: (subject, context) => unique(basesOf(subject, context).flatMap(({ interest }) => interest ?? [])),
  rights: (_, { snapshot, code }) => rightsUnder(code, snapshot),
  automatedDecisions: ({ activity, purpose }) =>
    activity.automatedDecisions
      .filter(({ purposes }) => !purpose || purposes.length === 0 || purposes.includes(purpose.key))
      .map(({ description, logic }) => withCondition(description, logic)),
  sources: (subject) =>
    subject.activity.sources
      .filter((source) => touches(subject.activity, source, limitsOf(subject)))
      .map(({ description, condition }) => withCondition(description, condition)),
  locations,
  systems: ({ activity }) => activity.systems.map(({ name, description }) => withCondition(name, description)),
  role: ({ activity }, { language }) => textsFor(ROLE_NAMES, language)[activity.role],
  processorContracts: contractsInWords,
  startsOn: dated('startsOn'),
  changedOn: dated('changedOn'),
  endsOn: dated('endsOn'),
  department: governed('department'),
  owner: governed('owner'),
  technology: governed('technology'),
  riskFactors: governed('riskFactors'),
  vulnerable: governed('vulnerable'),
  privacyNotice: governed('privacyNotice'),
  consentRecord: governed('consentRecord'),
  interestsAssessment: governed('interestsAssessment'),
  interestsAssessmentInWords: governed('interestsAssessmentInWords'),
  breaches: governed('breaches'),
  dpiaRequired: governed('dpiaRequired'),
  dpiaProgress: governed('dpiaProgress'),
  dpia: governed('dpia'),
  otherAssessments: governed('otherAssessments'),
  breachOccurred: governed('breachOccurred'),
  breachRecord: governed('breachRecord'),
  schedule1Condition: governed('schedule1Condition'),
  retentionPolicy: governed('retentionPolicy'),
  retentionFollowed: governed('retentionFollowed'),
  retentionReasons: governed('retentionReasons'),
} as const satisfies Readonly<Record<string, Answer>>;

/** The name of an answer. */
export type AnswerKey = keyof typeof ANSWERS;

/** Returns the answer; undefined in the place of an empty list, because nothing is known then. */
export function answerTo(key: AnswerKey, subject: Subject, context: AnswerContext): Value {
  const answer: Value = (ANSWERS[key] as Answer)(subject, context);
  return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
}
