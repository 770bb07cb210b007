import { Button, Kbd } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { withAllTexts } from '../words/language';
import { useWords } from '../words/words';
import { useKeys } from './useKeys';

const FindPalette = lazy(() => withAllTexts(import('./FindPalette')));
const KeysHelp = lazy(() => withAllTexts(import('./KeysHelp')));

/** Opens the search for anything, by its button and by keys, and the help on keys. Their scripts are loaded when they are opened first. */
export function FindAnything() {
  const { t } = useWords();
  const [isWanted, setWanted] = useState(false);
  const [isOpen, { open, close }] = useDisclosure();
  const [isHelp, help] = useDisclosure();
  const opener = useRef<Element>(null);
  const show = () => {
    if (!isOpen) opener.current = document.activeElement;
    setWanted(true);
    open();
  };
  /** Gives the focus back at once: what is chosen notes where the focus is, before it takes it. */
  const leave = () => {
    close();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  useHotkeys([['mod+K', show]], [], true);
  useKeys({ '/': show, '?': help.open });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd visibleFrom="md">Ctrl K</Kbd>}
        onClick={show}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
      >
        <span className="wide-only">{t('frame.find')}</span>
      </Button>
      {isWanted && (
        <Suspense>
          <FindPalette isOpen={isOpen} close={leave} help={help.open} />
        </Suspense>
      )}
      {isHelp && (
        <Suspense>
          <KeysHelp close={help.close} />
        </Suspense>
      )}
    </>
  );
}
