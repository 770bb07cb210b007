/** State of the connection to the server. */
type ConnectionState = 'HERE' | 'AWAY' | 'SIGNED_OUT';

/** A position that is recorded, and is not in the answers yet. */
type Behind = { readonly recorded: string };

type Listener = () => void;

let state: ConnectionState = 'HERE';
let behind: Behind | undefined;
/** The newest position that answers have reached. */
let shown = 0n;
/** The number of things that this page is recording now. */
let recording = 0;
const listeners = new Set<Listener>();

function become(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  tell();
}

function fallBehind(next: Behind | undefined): void {
  const isShown = next !== undefined && BigInt(next.recorded) <= shown; // an answer that came late
  if (isShown || next?.recorded === behind?.recorded) return;
  behind = next;
  tell();
}

function show(position: string): void {
  shown = BigInt(position);
  if (behind && BigInt(behind.recorded) <= shown) fallBehind(undefined);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** A store of the state of the connection: the client sets it, the frame of the page shows it. */
export const connection = {
  lost: () => become('AWAY'),
  signedOut: () => become('SIGNED_OUT'),
  found: () => become('HERE'),
  state: () => state,
  /** Notes that an answer lacks what was recorded up to a position. */
  behind: fallBehind,
  /** Notes the position that answers have reached. */
  shows: show,
  isBehind: () => behind !== undefined,
  /** Notes that this page records something: until {@link recorded}, a new position is no news. */
  records(): void {
    recording += 1;
    tell();
  },
  /** Notes that it is recorded, or refused. */
  recorded(): void {
    recording -= 1;
    tell();
  },
  isRecording: () => recording > 0,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
