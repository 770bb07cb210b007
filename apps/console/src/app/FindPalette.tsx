import { Combobox, Highlight, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useLayoutEffect, useState } from 'react';
import { Dimmed } from '../parts/Dimmed';
import { useWords } from '../words/words';
import { searchedFor } from './find';
import { type Entry, useFind } from './useFind';

const WAITS = 150;

interface Props {
  readonly close: () => void;
  /** Opens the help on keys. */
  readonly help: () => void;
}

/** The search for anything: pages, what can be done, and the things of the register. Arrows choose, Enter opens. */
export default function FindPalette({ isOpen, close, help }: Props & { readonly isOpen: boolean }) {
  const { t } = useWords();
  return (
    <Modal.Root opened={isOpen} onClose={close} padding={0} size="lg" yOffset="10vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('frame.find')}>
        <Find close={close} help={help} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Find({ close, help }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [waited] = useDebouncedValue(typed, WAITS);
  const { groups, note, problem, isLoading } = useFind(typed, searchedFor(waited), help);
  const listId = useId();
  const combobox = useCombobox({ opened: true, onDropdownClose: close }); // Escape is for its list, which is all there is
  const [, setFirst] = useState<string | null>(null); // draws again: the field names its list only once that is there
  const entries = groups.flatMap((group) => group.entries);
  const keys = entries.map(({ key }) => key).join(' ');

  // Before the list is seen: Enter opens the first entry as soon as somebody can read it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first entry is chosen whenever the list is another
  useLayoutEffect(() => setFirst(combobox.selectFirstOption()), [keys]);

  const choose = (key: string) => {
    close();
    entries.find((entry) => entry.key === key)?.open();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          ref={focus}
          data-autofocus
          size="lg"
          variant="unstyled"
          px="md"
          leftSection={<IconSearch size={20} aria-hidden />}
          leftSectionWidth={50}
          placeholder={t('frame.findHint')}
          aria-label={t('frame.find')}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options
        id={listId}
        p="xs"
        mah="60vh"
        style={{ overflowY: 'auto', borderTop: '1px solid var(--mantine-color-default-border)' }}
        aria-label={t('frame.find')}
        aria-busy={isLoading}
      >
        {groups.map(({ title, entries }) => (
          <Combobox.Group key={title} label={title}>
            {entries.map((entry) => (
              <Combobox.Option key={entry.key} value={entry.key}>
                <Found entry={entry} typed={typed} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <Dimmed px="md" pb="sm" role="status">
        {problem ?? (entries.length === 0 && !isLoading ? t('frame.nothingFound') : note)}
      </Dimmed>
    </Combobox>
  );
}

/** Focuses the field as soon as it is seen: a key typed before that would press what had the focus, a space its button. */
const focus = (field: HTMLInputElement | null) => field?.focus();

/** An entry: its title, what it is, and where the text was found in it. */
function Found({ entry: { title, kind, where }, typed }: { entry: Entry; typed: string }) {
  const marked = typed.trim().split(/\s+/).filter(Boolean);
  return (
    <>
      <Highlight component="span" highlight={marked} fw={500}>
        {title}
      </Highlight>
      {kind && (
        <Text span size="sm" opacity={0.8}>
          {' · '}
          {kind}
        </Text>
      )}
      {where && (
        <Highlight size="sm" opacity={0.8} highlight={marked} lineClamp={2}>
          {where}
        </Highlight>
      )}
    </>
  );
}
