import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { withAllTexts } from '../words/language';
import type { FormOf } from './drafts';
import { type Open, Opener } from './opener';

const CommandSheet = lazy(() => withAllTexts(import('./CommandSheet')));

/** Holds the sheet in which one command at a time is filled in. Its script is loaded with the first one. */
export function CommandSheets({ children }: { children: ReactNode }) {
  const [form, setForm] = useState<FormOf>();
  const opener = useRef<HTMLElement>(undefined);
  const isHeld = useRef(false);
  const open = useCallback<Open>((next) => {
    if (isHeld.current) return;
    opener.current = focusedOutsideMenus();
    setForm(next);
  }, []);
  const hold = useCallback(() => {
    isHeld.current = true;
  }, []);
  const close = () => {
    isHeld.current = false;
    setForm(undefined);
  };
  useEffect(() => {
    const { current } = opener;
    if (form || !current) return;
    // What opened the form may be gone with what was recorded: then the page is read from its heading.
    if (current.isConnected) current.focus();
    else document.querySelector<HTMLElement>('main h1')?.focus();
  }, [form]);
  return (
    <Opener value={open}>
      {children}
      {form && (
        <Suspense>
          <CommandSheet key={JSON.stringify(form)} form={form} close={close} hold={hold} />
        </Suspense>
      )}
    </Opener>
  );
}

/** Returns the element with the focus, or the button of its menu: the menu is gone when the sheet closes. */
function focusedOutsideMenus(): HTMLElement | undefined {
  const focused = document.activeElement;
  const menu = focused?.closest('[role="menu"]');
  const element = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : focused;
  return element instanceof HTMLElement ? element : undefined;
}
