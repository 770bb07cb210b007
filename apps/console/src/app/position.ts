import { useCallback, useEffect, useState } from 'react';
import { client } from '../api/client';
import { connection } from '../api/connection';
import { graphql } from '../api/graphql';

const POSITION = graphql('query Position { ledger { position } }');
const TRIES_AGAIN = 3_000;

/** Positions of the register: the one that the page shows, and the newest that is known. */
interface Positions {
  readonly position?: string;
  readonly newest?: string;
  /** Moves the page to the newest position. */
  showNewest(): void;
}

const advanced = new EventTarget();

/** Returns the later of two positions: one that was sent before can arrive after it. */
const later = (known: string | undefined, position: string) =>
  known !== undefined && BigInt(known) > BigInt(position) ? known : position;

/** Moves the page to a position, after a command of its own. */
export function moveTo(position: string): void {
  advanced.dispatchEvent(new CustomEvent('position', { detail: position }));
}

/** Reads the position at the start, and follows the server's stream of positions. */
export function usePosition(): Positions {
  const [position, setPosition] = useState<string>();
  const [newest, setNewest] = useState<string>();

  useEffect(() => {
    let isOver = false;
    const first = async (): Promise<void> => {
      const { data } = await client.query(POSITION, {}, { requestPolicy: 'network-only' });
      if (isOver) return;
      if (data) {
        setPosition((known) => known ?? data.ledger.position);
        setNewest((known) => later(known, data.ledger.position));
      } else setTimeout(first, TRIES_AGAIN);
    };
    void first();
    return () => {
      isOver = true;
    };
  }, []);

  useEffect(() => {
    const stream = new EventSource('/events');
    stream.addEventListener('position', ({ data }) => {
      const { position } = JSON.parse(data);
      setNewest((known) => later(known, position));
      connection.shows(position);
    });
    const own = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      setPosition(event.detail);
      setNewest((known) => later(known, event.detail));
    };
    advanced.addEventListener('position', own);
    return () => {
      stream.close();
      advanced.removeEventListener('position', own);
    };
  }, []);

  const showNewest = useCallback(() => setPosition(newest), [newest]);
  return { position, newest, showNewest };
}
