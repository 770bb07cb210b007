import { lawOf, type Recognition } from '#law';
import type { Transfer } from '#register';
import { abroad, mayLeave, nameOf, type Relied, reliedOn } from './grounds.js';
import { expired, replaced, withoutInstrument } from './instruments.js';
import { beyondScope, fell, neverRecognised } from './recognitions.js';
import { type Case, citing, type Fault, type Rule, rulesOf } from './rule.js';

// What most laws ask of a transfer, each in its own article: a ground of its own, in force, that still holds.

/** Where a law says it. */
export interface TransferCites {
  /** Absent where the law does not want the country. */
  readonly country?: string;
  /** ERROR, where absent; a law that only implies the country warns. */
  readonly withoutCountry?: Rule['severity'];
  readonly ground: string;
  readonly recognition?: string;
  readonly safeguard?: string;
  readonly derogation?: string;
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
            cites.withoutCountry ?? 'ERROR',
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

/** Whether it holds whoever the recipient is. */
export function isUnconditional(recognition: Recognition | undefined): boolean {
  return recognition !== undefined && !recognition.scope?.certificate && !recognition.scope?.stated;
}

/** The transfer states no ground of the law; a NOTICE where it is plain which. */
export function withoutGround(law: string, transfer: Transfer, of: Case): Fault | false {
  if (transfer.suspension || !mayLeave(transfer, law)) return false;
  if (reliedOn(transfer, law, of.law.date).length > 0) return false;
  const name = nameOf(transfer, of.snapshot);
  const { name: where } = of.law.jurisdiction(law)!;
  const away = abroad(transfer, law);
  const recognised = away.map((country) => of.law.recognition(law, country));
  if (away.length > 0 && recognised.every(isUnconditional)) {
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
