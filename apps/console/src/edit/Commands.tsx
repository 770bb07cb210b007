import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconPlus } from '@tabler/icons-react';
import { useSession } from '../app/SessionContext';
import type { Values } from '../parts/values';
import { useWords } from '../words/words';
import { commandTitle } from './command-title';
import { COMMANDS, type CommandType, commandsOf } from './commands';
import { useCommandSheet } from './opener';
import { useRecordable, wholesIn } from './recordable';
import { mayGive } from './roles';

/** A section of a thing, or one of its rows. */
export interface CommandsProps {
  readonly type: CommandType;
  /** The section, or several of them, which one button offers together. */
  readonly section: string | readonly string[];
  /** The id of the thing; none for what registers one. */
  readonly id?: string;
  /** The key of the row, if it is about one. */
  readonly row?: string;
  /** The name of the row or thing, for those who hear the page. */
  readonly name?: string;
  /** The state of the thing (RecordStatus): what does not fit it is not offered. */
  readonly status?: string;
  /** Values that the form begins with, such as the position of an event. */
  readonly values?: Values;
  /** True: shown as three dots, as on rows, since there are many of them. */
  readonly isSmall?: boolean;
  /** The words of the button. Default: what the one command does, or that something is changed. */
  readonly label?: string;
  /** Default: what registers a thing stands out. */
  readonly variant?: 'filled' | 'default';
}

/** Offers what can be done with a section of a thing, or with one row of it. Nothing, if the caller may do none of it. */
export function Commands(props: CommandsProps) {
  const { type, id, row, name, values, label, isSmall = row !== undefined } = props;
  const { variant = type === 'register' ? 'filled' : 'default' } = props;
  const words = useWords();
  const { t } = words;
  const open = useCommandSheet();
  const commands = useOffered(props);
  const [first] = commands;
  if (first === undefined) return null;
  const titleOf = (command: string) => commandTitle(words, command, row);
  const start = (command: string) => open({ command, kind: type, id, row, name, values });
  const offered = commands.join(' '); // says to tests which commands the page offers
  const Icon = type === 'register' ? IconPlus : IconPencil;
  if (commands.length === 1 && !isSmall)
    return (
      <Button
        size="compact-sm"
        variant={variant}
        leftSection={<Icon size={16} aria-hidden />}
        color={colourOf(first)}
        data-commands={offered}
        onClick={() => start(first)}
      >
        {titleOf(first)}
      </Button>
    );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        {!isSmall ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            data-commands={offered}
          >
            {label ?? t('edit.change')}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('edit.changeWhat', { what: name ?? row ?? '' })}
            className="no-print"
            data-commands={offered}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map((command) => (
          <Menu.Item key={command} color={colourOf(command)} onClick={() => start(command)}>
            {titleOf(command)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const colourOf = (command: string) => (COMMANDS[command]!.ends ? 'red' : undefined);

/** Returns the commands of a section that fit the state of the thing, and that the caller may give, there too. */
function useOffered({ type, id, section, row, status, values }: CommandsProps): readonly string[] {
  const session = useSession();
  const sections = [section].flat();
  const adds = type === 'register';
  const wholes = adds ? sections.flatMap((one) => wholesIn(one, values)) : id === undefined ? [] : [id];
  const { mayChange, mayAdd } = useRecordable(wholes);
  if (!wholes.every(mayChange) || (adds && !sections.every(mayAdd))) return [];
  const all = sections.flatMap((one) => commandsOf(type, one, row !== undefined));
  return all.filter((command) => {
    const { states } = COMMANDS[command]!;
    const fits = status === undefined || (states ? states.includes(status) : status !== 'RETIRED');
    return fits && mayGive(command, session?.role);
  });
}
