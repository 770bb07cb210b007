import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useState } from 'react';
import { withAllTexts } from '../words/language';
import type { FormOf } from './drafts';

type Open = (form: FormOf) => void;

const Opener = createContext<Open>(() => {});
const CommandSheet = lazy(() => withAllTexts(import('./CommandSheet')));

/** Holds the sheet in which one command at a time is filled in. Its script is loaded with the first one. */
export function CommandSheets({ children }: { children: ReactNode }) {
  const [form, setForm] = useState<FormOf>();
  const open = useCallback<Open>((next) => setForm(next), []);
  return (
    <Opener value={open}>
      {children}
      {form && (
        <Suspense>
          <CommandSheet key={JSON.stringify(form)} form={form} close={() => setForm(undefined)} />
        </Suspense>
      )}
    </Opener>
  );
}

/** Returns a function that opens the sheet of a command. */
export const useCommandSheet = (): Open => use(Opener);
