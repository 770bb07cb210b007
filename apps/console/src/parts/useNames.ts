import { useEffect, useMemo, useState } from 'react';
import { client } from '../api/client';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';
import { useAccountName } from './accounts';
import { AT_ONCE, idsIn, type Naming, namesQuery, withNames } from './names';

interface Named {
  readonly title?: string;
  readonly party?: string;
  readonly transfer?: string | null;
  readonly asset?: string;
  readonly contact?: string | null;
  readonly work?: string;
  readonly department?: string | null;
  readonly processor?: { readonly name: string } | null;
}

const kept = new Map<string, string>();

/** Returns a function that replaces the ids of things and accounts in values by names. It knows those in `values`. */
export function useNames(values: readonly unknown[]): (value: unknown) => unknown {
  const { t, country, code } = useWords();
  const { at } = useMoment();
  const account = useAccountName();
  const [round, setRound] = useState(0);
  const ids = idsIn(values).join(' ');
  const moment = JSON.stringify(at);

  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id && !kept.has(`${moment} ${id}`));
    if (missing.length === 0) return;
    let isOver = false;
    void Promise.all(
      Array.from({ length: Math.ceil(missing.length / AT_ONCE) }, (_, i) =>
        ask(missing.slice(i * AT_ONCE, (i + 1) * AT_ONCE), JSON.parse(moment)),
      ),
    ).then((answers) => {
      for (const [id, name] of answers.flat()) kept.set(`${moment} ${id}`, name);
      if (!isOver) setRound((before) => before + 1);
    });
    return () => {
      isOver = true;
    };
  }, [ids, moment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the round says that more names are known
  return useMemo(() => {
    const kindOf = (id: string) => code('ThingType', id.slice(0, id.indexOf('-')));
    const naming: Naming = {
      thing: (id) => {
        const name = kept.get(`${moment} ${id}`);
        return name === undefined ? '…' : name || t('parts.unnamed', { type: kindOf(id) }); // undefined: on its way
      },
      account,
      profile: (jurisdiction) => t('parts.profileOf', { jurisdiction: country(jurisdiction) }),
    };
    return (value) => withNames(value, naming);
  }, [round, moment, account, t, country, code]);
}

async function ask(ids: readonly string[], at: object): Promise<readonly (readonly [string, string])[]> {
  const variables = Object.fromEntries(ids.map((id, i) => [`i${i}`, id]));
  const { data } = await client.query(namesQuery(ids.length), { at, ...variables });
  return ids.map((id, i) => [id, nameOf(data?.[`n${i}`])] as const);
}

function nameOf(node: Named | null | undefined): string {
  const { title, party, transfer, asset, contact, department, work, processor } = node ?? {};
  return (
    title ?? party ?? transfer ?? asset ?? contact ?? department ?? [processor?.name, work].filter(Boolean).join(': ')
  );
}
