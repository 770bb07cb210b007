import { createContext, use } from 'react';
import type { FormOf } from './drafts';

/** Opens the sheet of a command. */
export type Open = (form: FormOf) => void;

/** Provides the opener of sheets to the pages and to the forms themselves. */
export const Opener = createContext<Open>(() => {});

/** Returns a function that opens the sheet of a command. */
export const useCommandSheet = (): Open => use(Opener);
