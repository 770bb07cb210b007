import '@mantine/spotlight/styles.css';
import { Button, Kbd } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../words/words';
import { PAGES } from './places';

/** The command palette: pages and things, by Ctrl-K or Cmd-K. */
export function FindAnything() {
  const { t } = useWords();
  const navigate = useNavigate();
  const pages = PAGES.map(({ key, to }) => ({ id: to, label: t(key), onClick: () => void navigate({ to }) }));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd visibleFrom="md">Ctrl K</Kbd>}
        onClick={spotlight.open}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <span className="wide-only">{t('frame.find')}</span>
      </Button>
      <Spotlight
        actions={[{ group: t('frame.pages'), actions: pages }]}
        nothingFound={t('frame.nothingFound')}
        searchProps={{ placeholder: t('frame.findHint'), 'aria-label': t('frame.find') }}
        highlightQuery
      />
    </>
  );
}
