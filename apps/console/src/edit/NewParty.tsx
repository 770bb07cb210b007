import { Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, use, useMemo, useState } from 'react';
import { client } from '../api/client';
import { type Problem, problemsOf } from '../api/errors';
import { graphql } from '../api/graphql';
import { moveTo } from '../app/position';
import { useSession } from '../app/SessionContext';
import { Dimmed } from '../parts/Dimmed';
import { Problems } from '../parts/Problems';
import { useWords } from '../words/words';
import { DateOfForm } from './form-context';
import { usePlaces } from './places';
import type { Reference } from './prefill';
import { mayGive } from './roles';

const REGISTER = graphql(`
  mutation PartyOfForm($input: RegisterPartyInput!, $meta: CommandMeta) {
    registerParty(input: $input, meta: $meta) { id position }
  }
`);

interface Props {
  /** What was searched, which becomes its name. */
  readonly typed: string;
  /** True: it is a company of the organisation's own group. */
  readonly isOwn: boolean;
  readonly take: (party: Reference) => void;
}

/** Offers to register a party where a form needs one that is not there yet. */
export function NewParty(props: Props) {
  const { find } = useWords();
  const role = useSession()?.role;
  const [isOpen, setOpen] = useState(false);
  const title = find('commands.registerParty') ?? '';
  if (!mayGive('registerParty', role)) return null;
  if (!isOpen)
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setOpen(true)}
        style={{ alignSelf: 'flex-start' }}
      >
        {title}
      </Button>
    );
  const take = (party: Reference) => {
    setOpen(false);
    props.take(party);
  };
  return (
    <Fieldset legend={title}>
      <PartyFields {...props} take={take} cancel={() => setOpen(false)} />
    </Fieldset>
  );
}

/** The name and the country of a party, which is recorded at once: what the form records can name it only then. */
function PartyFields({ typed, isOwn, take, cancel }: Props & { readonly cancel: () => void }) {
  const { t, date, place: nameOf, language } = useWords();
  const effectiveOn = use(DateOfForm);
  const [name, setName] = useState(typed);
  const [country, setCountry] = useState<string | null>(null);
  const [commandId] = useState(() => crypto.randomUUID()); // pressed again after a lost answer, it is recorded once
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isRecording, setRecording] = useState(false);
  const places = usePlaces('CountryCode');
  const countries = useMemo(() => {
    const named = places.map(({ code }) => ({ value: code, label: nameOf(code) }));
    return named.sort((a, b) => a.label.localeCompare(b.label, language));
  }, [places, nameOf, language]);
  const record = async () => {
    if (name.trim() === '') return;
    setRecording(true);
    const input = { name: name.trim(), country, group: isOwn };
    const { data, error } = await client.mutation(REGISTER, { input, meta: { commandId, effectiveOn } }).toPromise();
    setRecording(false);
    if (!data) return setProblems(error ? problemsOf(error) : []);
    moveTo(data.registerParty.position);
    take({ id: data.registerParty.id, label: input.name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // the form around it is not sent
    void record();
  };
  return (
    <Stack gap="xs">
      <TextInput
        label={t('fields.name')}
        withAsterisk
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Select
        label={t('fields.country')}
        data={countries}
        value={country}
        onChange={setCountry}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('parts.clear') }}
      />
      <Dimmed>{t('edit.partyAtOnce', { date: date(effectiveOn) })}</Dimmed>
      <Problems problems={problems} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" size="compact-sm" onClick={cancel}>
          {t('edit.cancel')}
        </Button>
        <Button size="compact-sm" loading={isRecording} disabled={name.trim() === ''} onClick={() => void record()}>
          {t('edit.partyRecord')}
        </Button>
      </Group>
    </Stack>
  );
}
