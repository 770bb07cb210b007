import { type Gap, type GapSentences, groundGaps, lacking, placesAbroad, withCondition } from '#disclosures';
import { ApplicableLaws, asksForGround, engagersOf, placeOfLaw, quoted, titleOf } from '#findings';
import { say } from '#kernel';
import { INSTRUMENT_NAMES, type LawOn } from '#law';
import { formsIn } from '#say';
import { bare, type Engagement, type Snapshot, type Transfer } from '#snapshot';
import { kind, type ReportContext } from '../model/kind.js';
import type { Column, Table } from '../model/report.js';
import { countryNames } from '../shared/answers.js';
import { groupOf } from '../shared/people.js';
import { TABLE_FORMATS } from './formats.js';

const text = (key: string, heading: string, width = 1): Column => ({ key, heading, type: 'TEXT', width });
const date = (key: string, heading: string): Column => ({ key, heading, type: 'DATE', width: 0.7 });

const COLUMNS: readonly Column[] = [
  text('name', 'Transfer', 1.3),
  text('kind', 'Kind'),
  text('exporter', 'Exporter'),
  text('importer', 'Importer'),
  text('countries', 'Countries'),
  text('jurisdictions', 'Disclosed for'),
  text('activities', 'Processing activities', 1.5),
  text('dataItems', 'Data', 1.3),
  text('purposes', 'Purposes', 1.3),
  text('grounds', 'Grounds', 2),
  text('instruments', 'Instruments', 1.5),
  text('assessments', 'Assessments', 1.3),
  text('terms', 'Time, method and frequency', 1.3),
  text('recipientRetention', 'Retention by the recipient'),
  text('refusal', 'How people can refuse', 1.3),
  text('equivalentAction', 'Equivalent action of the recipient', 1.3),
  text('checks', 'Checks of the recipient', 1.3),
  text('impairments', 'Impairments and responses', 1.3),
  text('authorisations', 'Prior authorisations'),
  date('suspendedSince', 'Suspended since'),
  text('suspensionReason', 'Reason of the suspension'),
];
const PROCESSOR_COLUMNS: readonly Column[] = [
  text('processor', 'Processor'),
  text('engagedBy', 'Engaged by'),
  text('work', 'Work', 2),
  text('locations', 'Places of the data abroad'),
  text('activities', 'Processing activities', 2),
];
const KINDS: Readonly<Record<Transfer['kind'], string>> = {
  PROVISION: 'Provision to a third party',
  ENTRUSTMENT: 'Entrustment to a processor',
  STORAGE: 'Storage',
  ACCESS: 'Access from abroad',
  JOINT_USE: 'Joint use',
};

/** The register of transfers, with all that is recorded on each, under every law. */
export const transfers = kind({
  code: 'TRANSFERS',
  title: 'Register of transfers',
  about: 'Every transfer across a border, with its ground, its contract and its assessment.',
  templates: [{ id: 'TRANSFERS', version: '1', isVerified: true }],
  formats: TABLE_FORMATS,
  languages: ['en'],
  needs: [],
  unapproved: 'MARKED',
  make(context) {
    const { snapshot } = context;
    const sorted = [...snapshot.transfers].sort((a, b) => (orderOf(a, snapshot) < orderOf(b, snapshot) ? -1 : 1));
    return {
      organisation: context.party ?? groupOf(snapshot),
      sections: [
        {
          key: 'transfers',
          heading: 'Transfers',
          blocks: [
            {
              type: 'TABLE',
              columns: COLUMNS,
              rows: sorted.map((transfer) => rowOf(transfer, context)),
              empty: 'No transfer is recorded.',
            },
          ],
        },
        {
          key: 'processors',
          heading: 'Processors abroad without a recorded transfer',
          blocks: [processorsOf(context)],
        },
      ],
      gaps: groundGapsIn(context, sorted),
    };
  },
});

function orderOf({ id, name, importer, key }: Transfer, snapshot: Snapshot): string {
  return [bare(name ?? snapshot.party(importer)?.name ?? ''), key ?? '', id].join('\n');
}

function rowOf(transfer: Transfer, { snapshot, law, language }: ReportContext) {
  const partyName = (id: string | undefined) => (id === undefined ? undefined : snapshot.party(id)?.name);
  const { refusal, equivalentAction: action, suspension } = transfer;
  return {
    name: transfer.name ?? partyName(transfer.importer),
    kind: KINDS[transfer.kind],
    exporter: partyName(transfer.exporter),
    importer: partyName(transfer.importer),
    countries: list(countryNames(transfer.countries, language)),
    jurisdictions: list(transfer.jurisdictions),
    activities: list(titlesOf(transfer.activities, snapshot)),
    dataItems: list(transfer.dataItems),
    purposes: list(transfer.purposes),
    grounds: list(transfer.grounds.map((row) => groundText(row, law))),
    instruments: list(transfer.grounds.flatMap(({ instrument }) => (instrument ? [instrumentText(instrument)] : []))),
    assessments: list(transfer.assessments.map(({ on, outcome, evidence }) => joined(day(on), outcome, evidence))),
    terms: list([transfer.timing, transfer.method, transfer.frequency, transfer.condition].filter(isStated)),
    recipientRetention: transfer.recipientRetention,
    refusal: list([refusal?.method, refusal?.procedure, refusal?.effect].filter(isStated)),
    equivalentAction: list(
      [action?.systemEstablishedBy, action?.measures, action?.checkFrequency, action?.checkMethod].filter(isStated),
    ),
    checks: list(transfer.checks.map((check) => joined(day(check.on), check.implementation, check.foreignSystem))),
    impairments: list(
      transfer.impairments.map(({ foundOn, description, response }) => joined(day(foundOn), description, response)),
    ),
    authorisations: list(
      transfer.priorAuthorisations.map((row) =>
        joined(row.law, row.article, row.reference, day(row.grantedOn ?? row.requestedOn)),
      ),
    ),
    suspendedSince: suspension?.since,
    suspensionReason: suspension?.reason,
  };
}

function groundText(
  { law: code, code: ground, condition, since, until }: Transfer['grounds'][number],
  law: LawOn,
): string {
  const known = law.groundEver(ground);
  const name = known ? `${known.name} (${known.article})` : ground;
  const period = [since, until].some(isStated) ? `, ${joinedPeriod(since, until)}` : '';
  return withCondition(`${code}: ${name}${period}`, condition);
}

function instrumentText({ kind: type, version, modules, signedOn, expiresOn, scope }: InstrumentOf): string {
  return joined(
    INSTRUMENT_NAMES[type],
    version,
    modules.length > 0 ? `${modules.length === 1 ? 'module' : 'modules'} ${modules.join(', ')}` : undefined,
    signedOn && `signed on ${day(signedOn)}`,
    expiresOn && `expires on ${day(expiresOn)}`,
    scope,
  );
}

type InstrumentOf = NonNullable<Transfer['grounds'][number]['instrument']>;

const lack = lacking({
  ground: ({ transfer, law }) =>
    say`The transfer ${transfer} states no ground under the law of ${law}. State on which one it relies.`,
} satisfies GapSentences);

/** Returns a gap for each law that applies to a transfer of the register and asks for a ground, if none is stated. Presumed laws ask nothing. */
export function groundGapsIn({ snapshot, law }: ReportContext, transfers = snapshot.transfers): Gap[] {
  const laws = new ApplicableLaws(snapshot);
  return transfers.flatMap((transfer) => {
    const presumed = laws.presumedLawsOf('transfer', transfer);
    const applying = [...laws.lawsOf('transfer', transfer)].filter((code) => !presumed.has(code));
    return applying.flatMap((code) => {
      const values = { transfer: quoted(titleOf(transfer, snapshot)), law: placeOfLaw(code, law) };
      return groundGaps(code, transfer, { snapshot, law, laws }, () => lack('ground', values));
    });
  });
}

/**
 * Returns the processors that hold data abroad without a recorded transfer, under the law of a company that engages them. That
 * law asks for a ground. If no company is named, the controllers engage.
 */
function processorsOf({ snapshot, language }: ReportContext): Table {
  const laws = new ApplicableLaws(snapshot);
  const order = ({ id, processor, key }: Engagement) =>
    [bare(snapshot.party(processor)?.name ?? ''), key ?? '', id].join('\n');
  const rows = [...snapshot.engagements]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap((engagement) => {
      const { processor, work, locations, activities } = engagement;
      const named = engagersOf(engagement, snapshot);
      const sent = snapshot.transfers.filter(({ importer }) => importer === processor);
      const isRecorded = (id: string) =>
        sent.some(({ exporter }) => named.length === 0 || exporter === undefined || exporter === id);
      const engaging = (named.length > 0 ? named : controllersOf(activities, snapshot)).flatMap((id) => {
        if (id === processor || isRecorded(id)) return [];
        const asking = [...laws.lawsOfCompany(snapshot.party(id))].filter(asksForGround);
        const places = asking.flatMap((code) => placesAbroad(locations, code));
        return places.length > 0 ? [{ id, places }] : [];
      });
      const abroad = unique(engaging.flatMap(({ places }) => places));
      if (abroad.length === 0) return [];
      return {
        processor: snapshot.party(processor)?.name ?? processor,
        engagedBy: named.length > 0 ? engaging.map(({ id }) => snapshot.party(id)?.name ?? id) : undefined,
        work,
        locations: list(countryNames(abroad, language)),
        activities: list(titlesOf(activities, snapshot)),
      };
    });
  return { type: 'TABLE', columns: PROCESSOR_COLUMNS, rows, empty: 'There is none.' };
}

function controllersOf(activities: readonly string[], snapshot: Snapshot): string[] {
  return unique(activities.flatMap((id) => snapshot.activity(id)?.controllers ?? []));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function titlesOf(ids: readonly string[], snapshot: Snapshot): string[] {
  return ids.flatMap((id) => {
    const activity = snapshot.activity(id);
    return activity ? [`${activity.reference} ${activity.title}`] : [];
  });
}

/** Returns a date as people write it. */
function day(date: string | undefined): string | undefined {
  return date && formsIn('en').date(date);
}

function joinedPeriod(since: string | undefined, until: string | undefined): string {
  return [since && `from ${day(since)}`, until && `until ${day(until)}`].filter(isStated).join(' ');
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(isStated).join(', ');
}

function isStated(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function list(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}
