import { type Ground, holdsOn, type InstrumentVersion, isVerified, type LawOn, lawOf, type OfLaw } from '#law';
import type { Snapshot, Transfer } from '#register';
import { type Case, citing, type Fault, type Rule, rulesOf } from './rule.js';

// What most laws ask of a transfer, each in its own article: a ground of its own, in force, that still holds.

/** Where a law says it. */
export interface TransferCites {
  /** Absent where the law does not want the country. */
  readonly country?: string;
  readonly ground: string;
  readonly recognition?: string;
  readonly safeguard?: string;
  readonly derogation?: string;
}

export type GroundRow = Transfer['grounds'][number];

/** A ground relied on, with what the law says of it. */
export interface Relied {
  readonly row: GroundRow;
  readonly ground: OfLaw<Ground>;
  /** `grounds.scc` */
  readonly path: string;
}

/** What the transfer goes by in messages. */
export function nameOf(transfer: Transfer, snapshot: Snapshot): string {
  return `"${transfer.name ?? snapshot.party(transfer.importer)?.name ?? transfer.kind.toLowerCase()}"`;
}

/** Whether the data may leave the law's own ground: false only where every country is known and its own. */
export function mayLeave({ countries }: Pick<Transfer, 'countries'>, law: string): boolean {
  return countries.length === 0 || countries.some((country) => lawOf(country) !== law);
}

/** The grounds of the law that are relied on on the date. */
export function reliedOn({ grounds }: Pick<Transfer, 'grounds'>, law: string, on: string): GroundRow[] {
  return grounds.filter((row) => lawOf(row.law) === law && holdsOn({ from: row.since, to: row.until }, on));
}

/** The countries of the transfer that are abroad for the law. */
export function abroad({ countries }: Pick<Transfer, 'countries'>, law: string): string[] {
  return countries.filter((country) => lawOf(country) !== law);
}

/** The rules that hold for the transfers of any law, citing this one's articles. */
export function transferRules(law: string, cites: TransferCites): readonly Rule<'transfer'>[] {
  const { on } = rulesOf(law);
  const { recognition = cites.ground, safeguard = cites.ground, derogation = cites.ground } = cites;
  /** A rule on each ground of this law that is relied on and was in force. */
  const eachGround = (
    name: string,
    article: string,
    severity: Rule['severity'],
    check: (relied: Relied, transfer: Transfer, of: Case) => Iterable<Fault>,
  ) =>
    on('transfer', name, article, severity, function* (transfer, of) {
      if (transfer.suspension || !mayLeave(transfer, law)) return;
      for (const row of reliedOn(transfer, law, of.law.date)) {
        const ground = of.law.ground(row.code);
        if (ground) yield* check({ row, ground, path: `grounds.${row.key}` }, transfer, of);
      }
    });
  return [
    ...(cites.country === undefined
      ? []
      : [
          on(
            'transfer',
            'TRANSFER.COUNTRY',
            cites.country,
            'ERROR',
            (transfer, { snapshot }) =>
              transfer.countries.length === 0 && {
                path: 'countries',
                message: `The transfer ${nameOf(transfer, snapshot)} names no country. State every country to which the data go.`,
              },
          ),
        ]),
    on('transfer', 'TRANSFER.GROUND', cites.ground, 'ERROR', (transfer, of) => withoutGround(law, transfer, of)),
    on('transfer', 'TRANSFER.GROUND_IN_FORCE', cites.ground, 'ERROR', (transfer, of) => notInForce(law, transfer, of)),
    eachGround('RECOGNITION.NONE', recognition, 'ERROR', neverRecognised),
    eachGround('RECOGNITION.FELL', recognition, 'ERROR', fell),
    eachGround('RECOGNITION.SCOPE', recognition, 'ERROR', beyondScope),
    eachGround('INSTRUMENT.MISSING', safeguard, 'ERROR', withoutInstrument),
    eachGround('INSTRUMENT.EXPIRED', safeguard, 'ERROR', expired),
    eachGround('INSTRUMENT.REPLACED', safeguard, 'ERROR', replaced),
    eachGround('DEROGATION.SYSTEMATIC', derogation, 'WARNING', systematic),
  ];
}

/** Grounds to choose from, for messages. */
function choices(law: string, { law: on }: Case): string {
  return on
    .grounds(law)
    .map(({ code, name }) => `${code} (${name})`)
    .join(', ');
}

function withoutGround(law: string, transfer: Transfer, of: Case): Fault | false {
  if (transfer.suspension || !mayLeave(transfer, law)) return false;
  if (reliedOn(transfer, law, of.law.date).length > 0) return false;
  const name = nameOf(transfer, of.snapshot);
  const { name: where } = of.law.jurisdiction(law)!;
  const away = abroad(transfer, law);
  const recognised = away.map((country) => of.law.recognition(law, country));
  if (away.length > 0 && recognised.every((one) => one && !one.scope?.certificate && !one.scope?.stated)) {
    const { ground, act } = recognised[0]!;
    return {
      path: 'grounds',
      severity: 'NOTICE',
      message: `The transfer ${name} states no ground under the law of ${where}. ${away.join(', ')} is recognised (${act}): state ${ground}.`,
    };
  }
  const others = [...new Set(transfer.grounds.map((row) => row.law).filter((other) => lawOf(other) !== law))];
  const elsewhere =
    others.length > 0 ? ` The grounds that it names are of ${others.join(', ')} and do not serve here.` : '';
  return {
    path: 'grounds',
    message: `The transfer ${name} states no ground under the law of ${where}.${elsewhere} Say which is relied on: ${choices(law, of)}.`,
  };
}

function* notInForce(law: string, transfer: Transfer, of: Case): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, law)) return;
  for (const { code, key } of reliedOn(transfer, law, of.law.date)) {
    if (of.law.ground(code)) continue;
    const ever = of.law.groundEver(code);
    const since = ever?.from && ever.from > of.law.date ? ` It exists only since ${ever.from}.` : '';
    const until = ever?.to && ever.to <= of.law.date ? ` It ended on ${ever.to}.` : '';
    yield {
      path: `grounds.${key}.code`,
      message: `${nameOf(transfer, of.snapshot)} relies on ${code}, which was no ground on ${of.law.date}.${since}${until} Choose one of: ${choices(law, of)}.`,
      ...(ever && citing(ever)),
    };
  }
}

/** Everything that the ground says in words. */
function wordsOf({ condition, instrument }: GroundRow): string {
  return [condition, instrument?.version, instrument?.scope]
    .filter((text) => text !== undefined)
    .join(' ')
    .toLowerCase();
}

/** The ended recognition that the ground itself names: Privacy Shield. */
function namedDead({ row, ground }: Relied, transfer: Transfer, law: LawOn) {
  const ended = abroad(transfer, ground.law).flatMap((country) => law.ended(ground.law, country));
  return ended.find(({ name }) => name !== undefined && wordsOf(row).includes(name.toLowerCase()));
}

function* neverRecognised({ ground, path }: Relied, transfer: Transfer, { law, snapshot }: Case): Generator<Fault> {
  if (ground.kind !== 'RECOGNITION') return;
  for (const country of abroad(transfer, ground.law)) {
    if (law.recognition(ground.law, country) || law.ended(ground.law, country).length > 0) continue;
    if (law.recognitions().every((one) => one.law !== ground.law)) continue; // no list: whether it holds is for who relies on it
    yield {
      path,
      message: `${nameOf(transfer, snapshot)} relies on ${ground.code}, but ${country} was not recognised on ${law.date}. Choose another ground, or stop the transfer.`,
      isVerified: !isInDoubt(ground.law, country, law),
    };
  }
}

/** Whether it is unsettled if the country has been recognised: that it was not, is then not verified. */
function isInDoubt(code: string, country: string, law: LawOn): boolean {
  const { recognitions } = law.jurisdiction(code)!;
  return recognitions.some((one) => one.countries.includes(country) && !isVerified(one));
}

function* fell(relied: Relied, transfer: Transfer, { law, snapshot }: Case): Generator<Fault> {
  const { ground, path } = relied;
  if (ground.kind !== 'RECOGNITION') return;
  const dead = namedDead(relied, transfer, law);
  for (const country of abroad(transfer, ground.law)) {
    const last = dead?.countries.includes(country)
      ? dead
      : law.recognition(ground.law, country)
        ? undefined
        : law.ended(ground.law, country)[0];
    if (last)
      yield {
        path,
        message: `${nameOf(transfer, snapshot)} relies on the recognition of ${country} by ${last.name ?? last.act}, which fell away on ${last.to}${last.ended ? ` (${last.ended})` : ''}. Put another ground in its place, or suspend the transfer.`,
        ...citing(last),
      };
  }
}

function* beyondScope(relied: Relied, transfer: Transfer, { law, snapshot }: Case): Generator<Fault> {
  const { row, ground, path } = relied;
  if (ground.kind !== 'RECOGNITION' || namedDead(relied, transfer, law)) return;
  for (const country of abroad(transfer, ground.law)) {
    const recognition = law.recognition(ground.law, country);
    const scope = recognition?.scope;
    if (!recognition || !scope) continue;
    const name = nameOf(transfer, snapshot);
    const { instrument } = row;
    const certified = instrument?.kind === scope.certificate && !isExpired(row, law.date);
    if (scope.certificate && !certified)
      yield {
        path: `${path}.instrument`,
        message: `The recognition of ${country} (${recognition.act}) covers ${scope.words}. Record the certification of the recipient of ${name} as the ground's instrument, or choose another ground.`,
        ...citing(recognition),
      };
    if (scope.stated && !wordsOf(row).includes(scope.stated.toLowerCase()))
      yield {
        path: `${path}.condition`,
        message: `The recognition of ${country} (${recognition.act}) covers ${scope.words}. Say in the condition of the ground of ${name} that the recipient is subject to ${scope.stated}, or choose another ground.`,
        ...citing(recognition),
      };
    const left = leftOut(transfer, scope.excludes ?? [], snapshot);
    if (left.length > 0)
      yield {
        path,
        severity: 'WARNING',
        message: `The recognition of ${country} (${recognition.act}) covers ${scope.words}. The activities of ${name} have data that it leaves out: ${left.join(', ')}. Keep them out of the transfer, or choose another ground for them.`,
        ...citing(recognition),
      };
  }
}

type Excluded = 'UNIQUE_IDENTIFIER' | 'CREDIT' | 'SPECIAL' | 'CRIMINAL';
const EXCLUDED_BY = {
  UNIQUE_IDENTIFIER: 'uniqueIdentifier',
  CREDIT: 'financial',
  SPECIAL: 'special',
  CRIMINAL: 'criminal',
} as const;

/** Names of the data categories that a recognition leaves out. */
function leftOut(transfer: Transfer, excludes: readonly Excluded[], snapshot: Snapshot): string[] {
  if (excludes.length === 0) return [];
  const categories = snapshot.activitiesOf(transfer).flatMap(({ dataCategories }) => dataCategories);
  return [
    ...new Set(categories.filter((one) => excludes.some((e) => one[EXCLUDED_BY[e]] === 'YES')).map(({ name }) => name)),
  ];
}

function* withoutInstrument({ row, ground, path }: Relied, transfer: Transfer, { snapshot }: Case): Generator<Fault> {
  const { instruments } = ground;
  if (!instruments || (row.instrument && instruments.includes(row.instrument.kind))) return;
  const instead = row.instrument ? ` What is recorded, ${row.instrument.kind}, is none.` : '';
  yield {
    path: `${path}.instrument`,
    message: `${nameOf(transfer, snapshot)} relies on ${ground.code} (${ground.name}) without what bears it.${instead} Record the instrument and when it was signed: ${instruments.join(' or ')}.`,
  };
}

function isExpired({ instrument }: GroundRow, on: string): boolean {
  return instrument?.expiresOn !== undefined && instrument.expiresOn < on;
}

function* expired({ row, path }: Relied, transfer: Transfer, { law, snapshot }: Case): Generator<Fault> {
  if (!isExpired(row, law.date)) return;
  yield {
    path: `${path}.instrument.expiresOn`,
    message: `The instrument of ${nameOf(transfer, snapshot)} (${row.instrument!.kind}) expired on ${row.instrument!.expiresOn}. Renew it and record the new one, or choose another ground.`,
  };
}

/** The version that the instrument is of: as it names it, else the only one on which it could be signed when it was. */
export function versionOf(law: LawOn, code: string, { instrument }: GroundRow): OfLaw<InstrumentVersion> | undefined {
  if (!instrument) return undefined;
  const named = law.instrument(code, instrument.kind, instrument.version);
  if (named || instrument.version !== undefined || instrument.signedOn === undefined) return named;
  const possible = law.instrumentsOn(code, instrument.kind, instrument.signedOn);
  return possible.length === 1 ? possible[0] : undefined;
}

function* replaced({ row, ground, path }: Relied, transfer: Transfer, { law, snapshot }: Case): Generator<Fault> {
  const version = versionOf(law, ground.law, row);
  if (!version || law.serves(version, row.instrument?.signedOn)) return;
  const begins = version.from !== undefined && version.from > law.date;
  const when = begins ? `serves only from ${version.from}` : `no longer served on ${law.date}`;
  yield {
    path: `${path}.instrument.version`,
    message: `${nameOf(transfer, snapshot)} relies on ${version.name}, which ${when}.${version.replacedBy ? ` Conclude ${version.replacedBy} and record it.` : ' Record what is relied on instead.'}`,
    ...citing(version),
  };
}

const OCCASIONAL = /occasion|once|single|one[- ]off|ad hoc|exceptional|not (?:repetitive|repeated|systematic|regular)/i;
const SYSTEMATIC =
  /continu|daily|weekly|monthly|quarterly|regular|constant|ongoing|permanent|systematic|always|real[- ]time|each|every/i;

function* systematic({ row, ground, path }: Relied, transfer: Transfer, { snapshot }: Case): Generator<Fault> {
  if (!ground.occasional) return;
  const said = [transfer.frequency, transfer.timing, row.condition].filter((text) => text !== undefined).join(' ');
  if (OCCASIONAL.test(said)) return;
  const name = nameOf(transfer, snapshot);
  const limit = ground.limit ? ` (${ground.limit})` : '';
  yield SYSTEMATIC.test(said)
    ? {
        path,
        severity: 'ERROR',
        message: `${name} happens regularly, but ${ground.code} (${ground.name}) serves single cases only${limit}. Choose a ground that bears a regular transfer.`,
      }
    : {
        path: 'frequency',
        message: `${ground.code} (${ground.name}) serves single cases only${limit}. State how often ${name} happens; where it is regular, choose another ground.`,
      };
}
