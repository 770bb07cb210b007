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

/**
 * Returns a function that replaces the ids of things and accounts in values by names. It knows those in `values`, as long as the view is
 * open. What could not be asked is asked again with the next values.
 */
export function useNames(values: readonly unknown[]): (value: unknown) => unknown {
  const { t, place, code } = useWords();
  const { at } = useMoment();
  const account = useAccountName();
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = idsIn(values).join(' ');
  const moment = JSON.stringify(at);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a name that came is no reason to ask again for one that did not
  useEffect(() => {
    const missing = ids.split(' ').filter((id) => id && !known.has(`${moment} ${id}`));
    for (let i = 0; i < missing.length; i += AT_ONCE)
      void ask(missing.slice(i, i + AT_ONCE), JSON.parse(moment)).then((answers) =>
        setKnown((before) => new Map([...before, ...answers.map(([id, name]) => [`${moment} ${id}`, name] as const)])),
      );
  }, [ids, moment]);

  return useMemo(() => {
    const kindOf = (id: string) => code('ThingType', id.slice(0, id.indexOf('-')));
    const naming: Naming = {
      thing: (id) => {
        const name = known.get(`${moment} ${id}`);
        return name === undefined ? '…' : name || t('parts.unnamed', { type: kindOf(id) }); // undefined: on its way
      },
      account,
      profile: (jurisdiction) => t('parts.profileOf', { jurisdiction: place(jurisdiction) }),
    };
    return (value) => withNames(value, naming);
  }, [known, moment, account, t, place, code]);
}

/** Returns the names; none if the question failed. A thing that is not there, or is hidden, has an empty name. */
async function ask(ids: readonly string[], at: object): Promise<readonly (readonly [string, string])[]> {
  const variables = Object.fromEntries(ids.map((id, i) => [`i${i}`, id]));
  const { data } = await client.query(namesQuery(ids.length), { at, ...variables });
  return data ? ids.map((id, i) => [id, nameOf(data[`n${i}`])] as const) : [];
}

function nameOf(node: Named | null | undefined): string {
  const { title, party, transfer, asset, contact, department, work, processor } = node ?? {};
  return (
    title ?? party ?? transfer ?? asset ?? contact ?? department ?? [processor?.name, work].filter(Boolean).join(': ')
  );
}
