import { type Said, say } from '#kernel';
import { businessDaysAfter, type LawOn, lawOf } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, rulesOf, type Severity } from '../model/rule.js';
import { mayLeave, nameOf, reliedOn } from './grounds.js';

// Standard contracts that are notified to an authority so many business days after they are signed.

/** Business days within which a signed contract is notified, by the law. */
const DAYS = { TR: 5, CN: 10 } as const;

/** The days on which the times to notify end, counted from the day of a signature (ISO 8601). */
export function notificationEnds(signedOn: string): string[] {
  return Object.values(DAYS).map((days) => businessDaysAfter(signedOn, days));
}

interface Notified {
  readonly law: keyof typeof DAYS;
  readonly ground: string;
  /** The list and the key of the duty in the law data. */
  readonly item: readonly [list: string, key: string];
  readonly article: string;
  /** Severity of a notification that is missing after its time. */
  readonly severity: Severity;
  /** The next step, in words: "notify it to the Authority". */
  readonly act: Said;
}

/** Returns the first day on which the contract was notified since its signature; null if no day is stated. */
function notifiedOn({ priorAuthorisations }: Transfer, law: string, signedOn: string): string | null | undefined {
  const rows = priorAuthorisations.filter((row) => lawOf(row.law) === law);
  const days = rows.map(({ requestedOn, grantedOn }) => requestedOn ?? grantedOn ?? null);
  const known = days.filter((day) => day !== null && day >= signedOn).sort();
  return known[0] ?? (days.includes(null) ? null : undefined);
}

/** Returns the fault of a contract that was signed on the day, and notified late or not at all. */
function faultOf(
  { law: lawCode, act, severity }: Notified,
  transfer: Transfer,
  path: string,
  signedOn: string,
  name: Said,
  law: LawOn,
): Omit<Fault, 'article'> | undefined {
  const end = businessDaysAfter(signedOn, DAYS[lawCode]);
  const time = say`${DAYS[lawCode]} business days after its signature on ${signedOn}, which is ${end} if public holidays are left aside`;
  const told = notifiedOn(transfer, lawCode, signedOn);
  const record = say`Record the day among the prior authorisations of the transfer, with the law ${lawCode}, as the day of the request.`;
  if (told === null)
    return {
      path: 'priorAuthorisations',
      severity: 'NOTICE',
      message: say`${name}: a filing under the law ${lawCode} is recorded without its day. The contract had to be filed by ${end}. State the day of the request.`,
    };
  if (told !== undefined && told <= law.date)
    return told <= end
      ? undefined
      : {
          path: 'priorAuthorisations',
          severity: 'WARNING',
          message: say`The standard contract of ${name} was filed on ${told}: later than ${time}. If public holidays lay between, say so in its reference; otherwise be ready to explain the delay.`,
        };
  const isOver = law.date > end;
  return {
    path,
    severity: isOver ? severity : 'NOTICE',
    message: isOver
      ? say`No filing of the standard contract of ${name} is recorded. The time for it ended ${time}. Take the next step now: ${act}. ${record}`
      : say`No filing of the standard contract of ${name} is recorded. The time for it ends ${time}. Take the next step now: ${act}. ${record}`,
  };
}

/** Returns the rule on standard contracts that are notified to an authority, or filed with it, after they are signed. */
export function notificationRule(notified: Notified): Rule<'transfer'> {
  const { law: lawCode, ground, item, article, severity } = notified;
  return rulesOf(lawCode).on(
    'transfer',
    'CONTRACT.FILING',
    article,
    severity,
    function* (transfer, { law, snapshot }): Generator<Fault> {
      const duty = law.item(lawCode, ...item);
      if (!duty || transfer.suspension || !mayLeave(transfer, lawCode)) return;
      for (const row of reliedOn(transfer, lawCode, law.date)) {
        if (row.code !== ground || row.instrument?.kind !== 'SCC') continue;
        const { signedOn } = row.instrument;
        const path = `grounds.${row.key}.instrument`;
        const name = nameOf(transfer, snapshot);
        if (signedOn === undefined)
          yield {
            path: `${path}.signedOn`,
            severity: 'NOTICE',
            message: say`The standard contract of ${name} has no day of signature, from which the time to file it runs: ${DAYS[lawCode]} business days. State the day of the last signature.`,
            ...citing(duty),
          };
        else {
          const fault = signedOn <= law.date && faultOf(notified, transfer, path, signedOn, name, law);
          if (fault) yield { ...fault, ...citing(duty) };
        }
      }
    },
  );
}
