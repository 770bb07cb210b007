/** State of the connection to the server. */
type ConnectionState = 'HERE' | 'AWAY' | 'SIGNED_OUT';

type Listener = () => void;

let state: ConnectionState = 'HERE';
const listeners = new Set<Listener>();

function become(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** A store of the state of the connection: the client sets it, the frame of the page shows it. */
export const connection = {
  lost: () => become('AWAY'),
  signedOut: () => become('SIGNED_OUT'),
  found: () => become('HERE'),
  state: () => state,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
