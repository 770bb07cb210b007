import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { today } from './dates';

/** The moment that a page shows, on both clocks. */
export interface PageMoment {
  /** The date on which the answers hold. */
  readonly on: string;
  /** Present if the page shows what the register said earlier. */
  readonly known?: string;
  readonly isToday: boolean;
  /** The `at` of every question of the page: all of them are answered from one position. */
  readonly at: { readonly on: string; readonly knownAt?: string; readonly position?: string };
  /** Shows another moment; what is undefined becomes the present. */
  show(moment: { on?: string; known?: string }): void;
}

const Position = createContext<string | undefined>(undefined);

/** Gives the position of the register to a page. */
export function AtPosition({ position, children }: { position: string | undefined; children: ReactNode }) {
  return <Position value={position}>{children}</Position>;
}

/** Returns the moment in the address, at the position of the page. */
export function useMoment(): PageMoment {
  const { on, known } = useSearch({ strict: false });
  const navigate = useNavigate();
  const position = use(Position);
  return useMemo(() => {
    const date = on ?? today();
    return {
      on: date,
      known,
      isToday: date === today(),
      at: { on: date, ...(known ? { knownAt: known } : position !== undefined && { position }) },
      show: (moment) =>
        void navigate({
          to: '.',
          search: (search) => ({ ...search, on: moment.on, known: moment.known }),
        }),
    };
  }, [on, known, position, navigate]);
}
