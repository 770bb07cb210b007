import { Select, Stack, Text } from '@mantine/core';
import { use, useMemo } from 'react';
import { useAsk } from '../api/read';
import { useCited } from '../parts/LegalReference';
import { capital } from '../parts/law/phrase';
import { textsOf, type Values, valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import type { OfField } from './Choice';
import { DateOfForm, ThingOfForm } from './form-context';
import { GROUNDS, type Ground, type OfCountries, standingOf } from './grounds';

/** The ground of a transfer: one of the laws' own lists on the date, in words. It brings its law, and the instrument that it asks for. */
export function GroundInput({ value, siblings, changeSiblings, common }: OfField) {
  const { t, place } = useWords();
  const cited = useCited();
  const on = use(DateOfForm);
  const countries = textsOf(use(ThingOfForm).countries);
  const { data } = useAsk(GROUNDS, { on });
  const law = typeof siblings.law === 'string' && siblings.law ? siblings.law : undefined;
  const laws = useMemo(
    () => data?.jurisdictions.filter(({ code, grounds }) => grounds.length > 0 && (!law || code === law)) ?? [],
    [data, law],
  );
  const all = laws.flatMap(({ grounds }) => grounds);
  const chosen = all.find(({ code }) => code === value);
  const nameOf = (of: string, ground: Ground) => {
    const title = `${capital(ground.name)} (${cited(of, ground.article)})`;
    return data && standingOf(ground, countries, data) === 'NOT_HERE' ? t('edit.ground.notHere', { title }) : title;
  };
  const options = laws.map(({ code, grounds }) => ({
    group: place(code),
    items: grounds.map((ground) => ({ value: ground.code, label: nameOf(code, ground) })),
  }));
  // What was recorded before stays as it is, also where the law of the date has it no more.
  const kept = typeof value === 'string' && value && data && !chosen ? [{ value, label: value }] : [];
  const take = (code: string | null) => {
    const ground = all.find((one) => one.code === code);
    changeSiblings({ ...siblings, code: code ?? undefined, ...(ground && brought(ground, siblings)) });
  };
  return (
    <Stack gap={4}>
      <Select
        {...common}
        data={[...options, ...kept]}
        value={typeof value === 'string' ? value : null}
        onChange={take}
        searchable
        nothingFoundMessage={t('frame.nothingFound')}
      />
      {chosen && data && <AboutGround ground={chosen} all={all} known={data} />}
    </Stack>
  );
}

/** Returns what a ground brings: its law, and the first kind of instrument that it asks for, if none is stated. */
function brought({ law, instruments: [kind] }: Ground, { instrument }: Values): Values {
  const isOpen = valuesOf(instrument).kind === undefined;
  return { law, ...(kind && isOpen && { instrument: { ...valuesOf(instrument), kind } }) };
}

interface AboutProps {
  readonly ground: Ground;
  readonly all: readonly Ground[];
  readonly known: OfCountries;
}

/** What the law says of a ground: its kind, whether it can hold for the countries on the date, its limits, and what it asks for. */
function AboutGround({ ground, all, known }: AboutProps) {
  const { t, code, list, place, date } = useWords();
  const on = use(DateOfForm);
  const countries = textsOf(use(ThingOfForm).countries);
  const standing = standingOf(ground, countries, known);
  const places = list(countries.map(place));
  const { kind, limit, priorFiling, onlyFor, besideAnother, needsOneOf, instruments } = ground;
  const lines = [
    code('GroundKind', kind),
    standing !== 'OPEN' && t(`edit.ground.${standing}`, { countries: places, date: date(on) }),
    limit && t('law.limit', { limit }),
    priorFiling && t('law.priorFiling', { filing: priorFiling }),
    onlyFor && t('law.onlyFor', { who: onlyFor }),
    besideAnother && t('law.besideAnother'),
    needsOneOf.length > 0 &&
      t('law.needsOneOf', {
        grounds: list(needsOneOf.map((one) => all.find(({ code }) => code === one)?.name ?? one)),
      }),
    instruments.length > 0 &&
      t('edit.ground.instruments', { kinds: list(instruments.map((one) => code('InstrumentKind', one))) }),
  ];
  return lines.filter(Boolean).map((line) => (
    <Text key={String(line)} size="sm" c="dimmed">
      {line}
    </Text>
  ));
}
