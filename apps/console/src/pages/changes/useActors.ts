import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { shortAccount } from '../../parts/names';
import { useWords } from '../../words/words';
import type { Recorded } from './queries';

const ACCOUNTS = graphql(`query AccountsThatRecord($at: Moment) { grants(at: $at) { account label role } }`);

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Returns the accounts to choose from: those with a grant if the caller sees grants, and those of the rows shown. */
export function useActors(rows: readonly Recorded[], chosen: string | undefined): readonly Choice[] {
  const { t, find } = useWords();
  const session = useSession();
  const { data } = useRead(ACCOUNTS, {}, { pause: session?.role !== 'ADMINISTRATOR' });
  const names = new Map<string, string | null | undefined>();
  for (const { account, label, role } of data?.grants ?? [])
    if (role !== 'REGULATOR' && role !== 'VIEWER') names.set(account, label);
  for (const { actor, actorLabel } of rows)
    if (actor !== 'not-covered') names.set(actor, names.get(actor) ?? actorLabel);
  if (chosen && !names.has(chosen)) names.set(chosen, undefined);
  return [...names]
    .map(([value, label]) => ({
      value,
      label: label || (find(`changes.actor.${value}`) ?? t('parts.account', { id: shortAccount(value) })),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
