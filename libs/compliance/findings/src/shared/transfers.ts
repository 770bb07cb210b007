import { type Said, say } from '#kernel';
import { type Ground, lawOfGround, type Recognition } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { frequencyOf } from './frequency.js';
import { abroad, mayLeave, nameOf, type Relied, reliedOn } from './grounds.js';
import { expired, replaced, withoutInstrument } from './instruments.js';
import { beyondScope, fell, neverRecognised, unjudged, withoutAnyCountry, withoutList } from './recognitions.js';
import { groundOf, lawText, place, placeOfLaw } from './terms.js';

// The rules on transfers that most laws share, each law with its own articles: a ground of its own, in force and still
// valid.

/** Articles of a law for the shared rules on transfers. */
interface TransferCites {
  /** Absent if the law does not require the country; null if a rule of its own asks for it. */
  readonly country?: string | null;
  /** Severity of a missing country. Default ERROR; WARNING if the law only implies the country. */
  readonly withoutCountry?: Rule['severity'];
  readonly ground: string;
  readonly recognition?: string;
  readonly safeguard?: string;
  readonly derogation?: string;
}

/** Returns the rules on transfers that all laws share, citing the articles of this law. */
export function transferRules(law: string, cites: TransferCites): readonly Rule<'transfer'>[] {
  const { on } = rulesOf(law);
  const { recognition = cites.ground, safeguard = cites.ground, derogation = cites.ground } = cites;
  /** Builds a rule on each ground of this law that the transfer relies on and that was in force. */
  const eachGround = (
    name: string,
    article: string,
    severity: Rule['severity'],
    check: (relied: Relied, transfer: Transfer, context: RuleContext) => Iterable<Fault>,
  ) =>
    on('transfer', name, article, severity, function* (transfer, context) {
      if (transfer.suspension || !mayLeave(transfer, law)) return;
      for (const row of reliedOn(transfer, law, context.law.date)) {
        const ground = context.law.ground(row.code);
        if (ground) yield* check({ row, ground, path: `grounds.${row.key}` }, transfer, context);
      }
    });
  return [
    ...(cites.country
      ? [
          on(
            'transfer',
            'TRANSFER.COUNTRY',
            cites.country,
            cites.withoutCountry ?? 'ERROR',
            (transfer, { snapshot }) =>
              transfer.countries.length === 0 && {
                path: 'countries',
                message: say`The transfer ${nameOf(transfer, snapshot)} names no country. State every country that receives the data.`,
              },
          ),
        ]
      : []),
    ...(cites.country === undefined
      ? [eachGround('RECOGNITION.COUNTRY', recognition, 'ERROR', withoutAnyCountry)]
      : []),
    on('transfer', 'TRANSFER.GROUND', cites.ground, 'ERROR', (transfer, context) =>
      withoutGround(law, transfer, context),
    ),
    on('transfer', 'TRANSFER.GROUND_IN_FORCE', cites.ground, 'ERROR', (transfer, context) =>
      notInForce(law, transfer, context),
    ),
    eachGround('RECOGNITION.NONE', recognition, 'ERROR', neverRecognised),
    eachGround('RECOGNITION.UNLISTED', recognition, 'WARNING', withoutList),
    eachGround('RECOGNITION.FELL', recognition, 'ERROR', fell),
    eachGround('RECOGNITION.SCOPE', recognition, 'ERROR', beyondScope),
    eachGround('ADEQUACY.JUDGED', recognition, 'WARNING', unjudged),
    eachGround('INSTRUMENT.MISSING', safeguard, 'ERROR', withoutInstrument),
    eachGround('INSTRUMENT.EXPIRED', safeguard, 'ERROR', expired),
    eachGround('INSTRUMENT.REPLACED', safeguard, 'ERROR', replaced),
    eachGround('DEROGATION.SYSTEMATIC', derogation, 'WARNING', systematic),
  ];
}

/** Longest limit of a ground shown in a list of choices, in characters. Longer ones hide the choice. */
const SHORT = 60;

/**
 * Returns the grounds to choose from, for messages. Leaves out grounds that are valid only with another, and those that
 * wait for a list. With `codes`, these are the only ones.
 */
function choices(law: string, { law: on }: RuleContext, codes?: readonly string[]): readonly Said[] {
  return on
    .grounds(law)
    .filter(({ code, besideAnother, awaitsList }) => (codes ? codes.includes(code) : !besideAnother && !awaitsList))
    .map(({ name: title, limit, priorFiling }) => {
      const name = say`"${lawText(title)}"`;
      const limits = [
        ...(limit && limit.length <= SHORT ? [lawText(limit)] : []),
        ...(priorFiling ? [NOT_BEFORE] : []),
      ];
      return limits.length > 0 ? say`${name} (${limits})` : name;
    });
}

/** Said of a ground that needs an approval, an authorisation or a notification first. */
const NOT_BEFORE = say`only after a filing`;

/** Returns true if the ground needs none in addition to those that the transfer relies on. */
function isEnough(ground: Ground, codes: readonly string[]): boolean {
  return !ground.besideAnother && (ground.needsOneOf === undefined || ground.needsOneOf.some((c) => codes.includes(c)));
}

/** Returns true if the recognition covers every recipient in the country. */
export function isUnconditional(recognition: Recognition | undefined): boolean {
  return recognition !== undefined && !recognition.scope?.certificate && !recognition.scope?.stated;
}

/** Reports a transfer without a ground of the law that is valid by itself. A NOTICE if the right ground is evident. */
export function withoutGround(law: string, transfer: Transfer, context: RuleContext): Fault | false {
  if (transfer.suspension || !mayLeave(transfer, law)) return false;
  const name = nameOf(transfer, context.snapshot);
  const relied = reliedOn(transfer, law, context.law.date).map((row) => ({
    row,
    ground: context.law.ground(row.code),
  }));
  const codes = relied.map(({ row }) => row.code);
  if (relied.some(({ ground }) => !ground || isEnough(ground, codes))) return false;
  const alone = relied.find(({ ground }) => ground?.needsOneOf && !ground.besideAnother) ?? relied[0];
  if (alone?.ground)
    return {
      path: `grounds.${alone.row.key}`,
      message: say`${name} relies on ${groundOf(alone.ground.code, context.law)} alone, which is no ground by itself (${alone.ground.limit && lawText(alone.ground.limit)}). State the other ground that it relies on: ${choices(law, context, alone.ground.needsOneOf)}.`,
      ...citing(alone.ground),
    };
  const where = placeOfLaw(law, context.law);
  const away = abroad(transfer, law);
  const recognised = away.map((country) => context.law.recognition(law, country));
  if (away.length > 0 && recognised.every(isUnconditional)) {
    const { ground, act } = recognised[0]!;
    return {
      path: 'grounds',
      severity: 'NOTICE',
      message:
        away.length === 1
          ? say`The transfer ${name} states no ground under the law of ${where}. ${away.map(place)} is recognised (${act}): state ${groundOf(ground, context.law)}.`
          : say`The transfer ${name} states no ground under the law of ${where}. ${away.map(place)} are recognised (${act}): state ${groundOf(ground, context.law)}.`,
    };
  }
  const others = [...new Set(transfer.grounds.filter((row) => lawOfGround(row) !== law).map((row) => row.law))];
  const elsewhere = others.length > 0 ? say` The grounds that it names are of ${others} and do not serve here.` : '';
  return {
    path: 'grounds',
    message: say`The transfer ${name} states no ground under the law of ${where}.${elsewhere} Say which is relied on: ${choices(law, context)}.`,
  };
}

function* notInForce(law: string, transfer: Transfer, context: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, law)) return;
  for (const { code, key } of reliedOn(transfer, law, context.law.date)) {
    if (context.law.ground(code)) continue;
    const listed = context.law.groundEver(code);
    const since = listed?.from && listed.from > context.law.date ? say` It exists only since ${listed.from}.` : '';
    const until = listed?.to && listed.to <= context.law.date ? say` It ended on ${listed.to}.` : '';
    yield {
      path: `grounds.${key}.code`,
      message: say`${nameOf(transfer, context.snapshot)} relies on ${groundOf(code, context.law)}, which was no ground on ${context.law.date}.${since}${until} Choose one of: ${choices(law, context)}.`,
      ...(listed && citing(listed)),
    };
  }
}

function* systematic(
  { row, ground, path }: Relied,
  transfer: Transfer,
  { snapshot, law }: RuleContext,
): Generator<Fault> {
  if (!ground.occasional) return;
  const words = [transfer.frequency, transfer.timing, row.condition].filter((text) => text !== undefined).join(' ');
  const often = frequencyOf(words);
  if (often === 'OCCASIONAL') return;
  const name = nameOf(transfer, snapshot);
  const limit = ground.limit ? say` (${lawText(ground.limit)})` : '';
  yield often === 'SYSTEMATIC'
    ? {
        path,
        severity: 'ERROR',
        message: say`${name} happens regularly, but ${groundOf(ground.code, law)} serves single cases only${limit}. Choose a ground for regular transfers.`,
      }
    : {
        path: 'frequency',
        message: say`${groundOf(ground.code, law)} serves single cases only${limit}. State how often ${name} happens; if it is regular, choose another ground.`,
      };
}
