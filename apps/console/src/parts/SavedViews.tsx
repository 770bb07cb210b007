import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql } from '../api/graphql';
import { useRead } from '../api/read';
import type { Texts } from '../app/address';
import { useSession } from '../app/SessionContext';
import { Commands } from '../edit/Commands';
import { useWords } from '../words/words';
import type { ChangeSearch } from './table/useSearchTexts';

/** Views that are kept in the register, for all. */
const SHARED = graphql(`
  query SharedViews($at: Moment, $list: String!) {
    savedViews(at: $at, first: 100, list: $list) { nodes { id name search status } }
    removed: savedViews(at: $at, first: 100, list: $list, status: RETIRED) { nodes { id name status } }
  }
`);

/** A view of a list: a name, and the part of the address that makes it. */
interface View {
  readonly name: string;
  readonly search: Texts;
}

interface Props {
  /** The list, by whose name its views are kept in this browser. */
  readonly list: string;
  /** Views that everybody has. */
  readonly usual: readonly View[];
  /** The parameters of the address that belong to a view. */
  readonly parameters: readonly string[];
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** Shows a view of a list, and keeps the one that is shown under a name. */
export function SavedViews({ list, usual, parameters, search, change }: Props) {
  const { t } = useWords();
  const [isOpen, { toggle, close }] = useDisclosure();
  const [kept, setKept] = useState(() => viewsOf(list));
  const shown = new URLSearchParams(Object.entries(partOf(search, parameters)) as [string, string][]).toString();
  const keep = (views: readonly View[]) => {
    setKept(views);
    localStorage.setItem(keyOf(list), JSON.stringify(views));
  };
  const save = (name: string) =>
    keep([...kept.filter((other) => other.name !== name), { name, search: partOf(search, parameters) }]);
  const show = (view: View) => {
    change({ ...Object.fromEntries(parameters.map((parameter) => [parameter, undefined])), ...view.search });
    close();
  };
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => !opened && close()}
      position="bottom-end"
      width={300}
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={toggle}>
          {t('parts.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('parts.views')}>
        <Stack gap={4}>
          {usual.map((view) => (
            <Shown key={view.name} view={view} show={show} />
          ))}
          <SharedViews {...{ list, parameters, shown, show, isOpen }} />
          {kept.length > 0 && (
            <Text size="xs" fw={600} mt="xs">
              {t('parts.ownViews')}
            </Text>
          )}
          {kept.map((view) => (
            <Group key={view.name} wrap="nowrap" gap={4}>
              <Shown view={view} show={show} />
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('parts.deleteView', { name: view.name })}
                onClick={() => keep(kept.filter((other) => other !== view))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <NewView save={save} />
          <Commands type="register" section="savedView" values={{ list, search: shown }} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface SharedProps extends Pick<Props, 'list' | 'parameters'> {
  /** What the list shows now, as its address has it. */
  readonly shown: string;
  readonly isOpen: boolean;
  show(view: View): void;
}

/** The views that the register keeps for all who keep it. */
function SharedViews({ list, parameters, shown, isOpen, show }: SharedProps) {
  const isRegulator = useSession()?.role === 'REGULATOR';
  const { data } = useRead(SHARED, { list }, { pause: !isOpen || isRegulator });
  if (!data) return null;
  return (
    <>
      {data.savedViews.nodes.map(({ id, name, search, status }) => (
        <Group key={id} wrap="nowrap" gap={4}>
          <Shown
            view={{ name, search: partOf(Object.fromEntries(new URLSearchParams(search)), parameters) }}
            show={show}
          />
          <Commands
            type="savedView"
            section="head"
            id={id}
            status={status}
            name={name}
            isSmall
            values={{ search: shown }}
          />
        </Group>
      ))}
      {data.removed.nodes.map(({ id, name, status }) => (
        <Group key={id} wrap="nowrap" gap={4}>
          <Text size="sm" c="dimmed" td="line-through" flex={1} px="xs">
            {name}
          </Text>
          <Commands type="savedView" section="head" id={id} status={status} name={name} isSmall />
        </Group>
      ))}
    </>
  );
}

/** Keeps the view that is shown under a name. */
function NewView({ save }: { save(name: string): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name) return;
    save(name);
    setTyped('');
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        mt="xs"
        size="sm"
        label={t('parts.saveView')}
        description={t('parts.saveViewHelp')}
        value={typed}
        maxLength={80}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        rightSectionWidth={70}
        rightSection={
          <Button type="submit" size="compact-xs" disabled={!name}>
            {t('parts.save')}
          </Button>
        }
      />
    </form>
  );
}

function Shown({ view, show }: { view: View; show(view: View): void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      justify="flex-start"
      fw={500}
      style={{ flex: 1 }}
      onClick={() => show(view)}
    >
      {view.name}
    </Button>
  );
}

const keyOf = (list: string) => `regesta.views.${list}`;

const partOf = (search: Texts, parameters: readonly string[]): Texts =>
  Object.fromEntries(parameters.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

function viewsOf(list: string): readonly View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((view) => typeof view?.name === 'string' && view.search) : [];
  } catch {
    return []; // written by another version
  }
}
