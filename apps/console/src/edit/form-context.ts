import { createContext } from 'react';
import type { Values } from '../parts/values';

/** The thing of the form with its rows, and what is typed into the form so far. */
export const ThingOfForm = createContext<Values>({});

/** The date from which the form holds. */
export const DateOfForm = createContext<string>('');

/** The keys of the rows among which a new one is. */
export const KeysTaken = createContext<readonly string[]>([]);
