import { say } from '#kernel';
import { knownLaws } from '#law';
import type { Kind, Party, SnapshotThing, Transfer } from '#snapshot';
import { citing, type Fault, placesOf, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { definitionOf } from '../shared/dated-rules.js';
import { doubled, KEYED } from '../shared/doubles.js';
import { mayLeave, nameOf } from '../shared/grounds.js';
import { formerStandardOf } from '../shared/superseded.js';
import { unassigned } from '../shared/unassigned.js';

// Rules that report a thing once, however many laws apply to it. The first of its laws in force reports it.

/** The laws that themselves require measures to be reviewed (GDPR Art 24(1)). */
const ASK_FOR_REVIEWS = ['EU', 'UK'];

type Check<K extends Kind> = (subject: SnapshotThing<K>, law: string, context: RuleContext) => readonly Fault[];

function once<K extends Kind>(about: K, name: string, article: string, check: Check<K>): readonly Rule<K>[] {
  return knownLaws().map((law) => ({
    ...rulesOf(law).on(about, name, article, 'WARNING', (subject, context) => check(subject, law, context)),
    once: true,
  }));
}

/** Reports a review that is overdue. Most laws require none: the organisation sets its own day. */
function overdue({ id }: { readonly id: string }, law: string, { snapshot, law: on }: RuleContext): Fault[] {
  const due = snapshot.overdueSince(id);
  if (due === undefined) return [];
  const cited = ASK_FOR_REVIEWS.includes(law) ? undefined : (on.one(law, 'record') ?? on.one(law, 'acts'));
  return [
    {
      path: 'reviewDueOn',
      message: say`Its review was due by ${due}. Review it, and record the review with its outcome.`,
      ...(cited && { severity: 'NOTICE' as const, ...citing(cited) }),
    },
  ];
}

/** Asks for the exporter, if a law applies only where a controller there exports the data. What that law would find is not known. */
function withoutExporter(transfer: Transfer, law: string, { snapshot, law: on, laws }: RuleContext): Fault[] {
  if (transfer.suspension) return [];
  const presumed = [...laws.presumedLawsOf('transfer', transfer)].filter((code) => mayLeave(transfer, code));
  const places = placesOf(new Set(presumed), on);
  if (!places) return [];
  const cited = law === 'EU' || law === 'UK' ? undefined : (definitionOf(on, law) ?? on.one(law, 'acts'));
  return [
    {
      path: 'exporter',
      message: say`The transfer ${nameOf(transfer, snapshot)} names no exporter. If a controller in ${places} exports the data, the law there applies, too, and may ask for a ground and for the countries. State the exporter.`,
      severity: 'NOTICE',
      ...(cited && citing(cited)),
    },
  ];
}

/** Reports certificates of a party that have ended. No law asks for one: who relies on it asks for the next. */
function ended({ certifications = [] }: Party, law: string, { snapshot, law: on }: RuleContext): Fault[] {
  const cited = law === 'EU' || law === 'UK' ? undefined : (on.one(law, 'record') ?? on.one(law, 'acts'));
  return certifications.flatMap(({ key, standard, until }) =>
    until === undefined || snapshot.on <= until
      ? []
      : [
          {
            path: `certifications.${key}`,
            message: say`Its certificate of ${standard} held until ${until}. Ask for the new one and record it, or remove this one.`,
            severity: 'NOTICE' as const,
            ...(cited && citing(cited)),
          },
        ],
  );
}

/** The rules that every law has, each reported once. */
export const ONCE_RULES: readonly Rule[] = [
  ...once('processingActivity', 'REVIEW.ACTIVITY', '24(1)', overdue),
  ...once('transfer', 'REVIEW.TRANSFER', '24(1)', overdue),
  ...once('transfer', 'TRANSFER.EXPORTER', '44', withoutExporter),
  ...once('processingActivity', 'MEASURES.STANDARD', 'as cited', formerStandardOf),
  ...once('engagement', 'ENGAGEMENT.NO_ACTIVITY', '30(1)(d)', unassigned),
  ...(Object.keys(KEYED) as (keyof typeof KEYED)[]).flatMap((kind) =>
    once(kind, 'KEY.DOUBLE', '30', doubled(kind)).map((rule) => ({ ...rule, ofRegister: true })),
  ),
  ...once('party', 'CERTIFICATE.ENDED', '28', ended).map((rule) => ({ ...rule, ofRegister: true as const })),
];
