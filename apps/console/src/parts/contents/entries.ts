import { createContext, use, useEffect } from 'react';
import { ThingOfPage } from '../../edit/ThingCommands';
import type { FindingOf } from '../findings-of';
import type { Values } from '../values';
import { findingsIn } from './findings-in';

/** A section of the page of a thing, as the list of contents shows it. */
export interface Entry {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  /** The fields of the thing that it is about: the sections of its commands, and the first steps of the paths of findings. */
  readonly fields: readonly string[];
  /** The rows that it lists; undefined if it is no list. */
  readonly rows?: number;
  /** True: it holds nothing and is not shown. */
  readonly isFolded?: boolean;
  /** The kind of thing that the section begins, and the values that it takes along. */
  readonly begins?: { readonly section: string; readonly values: Values };
}

/** Adds a section to the list of contents. Returns what takes it away. */
type Add = (entry: Entry) => () => void;

export const AddEntry = createContext<Add | undefined>(undefined);

/** The findings around the thing of the page; undefined if they are not known, or not shown to the caller. */
export const FindingsOfPage = createContext<readonly FindingOf[] | undefined>(undefined);

/** Adds a section to the list of contents of its page. Returns true if it is shown: one that is empty is, if something is found in it. */
export function useEntry({ isFolded: isEmpty = false, ...entry }: Entry): boolean {
  const add = use(AddEntry);
  const thing = use(ThingOfPage)?.id;
  const findings = use(FindingsOfPage) ?? [];
  const isFolded = isEmpty && add !== undefined && findingsIn(entry.fields, thing ?? '', findings) === 0;
  const kept = JSON.stringify({ ...entry, isFolded });
  useEffect(() => add?.(JSON.parse(kept)), [kept, add]);
  return !isFolded;
}
