import { Loader, Popover, Text, UnstyledButton } from '@mantine/core';
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { useRead } from '../api/read';
import { useWords } from '../words/words';
import { Origin } from './Origin';
import { originOf, PROVENANCE, type ProvenanceOfValue } from './provenance';

interface Held {
  readonly origins?: readonly ProvenanceOfValue[];
  /** Asks for the provenance of the thing, once. */
  ask(): void;
}

const Origins = createContext<Held | undefined>(undefined);

/** Holds values of one thing. The first one that is pointed at asks where all of them come from. */
export function ProvenanceOf({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [isAsked, setAsked] = useState(false);
  const { data } = useRead(PROVENANCE, { id }, { pause: !isAsked });
  const held = useMemo(() => ({ origins: data?.provenance, ask: () => setAsked(true) }), [data]);
  return <Origins value={held}>{children}</Origins>;
}

const OPENS_AFTER = 300;

/** A value of the thing around it, by its path. Pointing at it, or Tab, shows who set it, when, from when it holds, and why. */
export function Value({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const held = use(Origins);
  const [isOpen, setOpen] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (!held) return <>{children}</>;
  const open = () => {
    held.ask();
    setOpen(true);
  };
  const close = () => {
    clearTimeout(waiting.current);
    setOpen(false);
  };
  const origin = held.origins && originOf(held.origins, path);
  return (
    <Popover opened={isOpen} width={340} shadow="md" position="top-start" withRoles={false}>
      <Popover.Target>
        <UnstyledButton
          component="span"
          className="value"
          role="button"
          tabIndex={0}
          onFocus={open}
          onBlur={close}
          onMouseEnter={() => {
            waiting.current = setTimeout(open, OPENS_AFTER);
          }}
          onMouseLeave={close}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          aria-description={t('history.pointAt')}
        >
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown role="tooltip">
        {!held.origins ? (
          <Loader size="sm" />
        ) : origin ? (
          <Origin origin={origin} />
        ) : (
          <Text size="sm">{t('history.noOrigin')}</Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
