import type { Destination } from './destination.js';
import { post } from './post.js';

/** Sends each checkpoint to an address as the body of a POST. Any answer 2xx means that it was taken. */
export function toAddress(url: string, token?: string): Destination {
  return {
    id: url,
    name: new URL(url).origin, // a path can be a secret
    adds: false,
    deliver: async ({ note }, { signal }) => {
      const { status } = await post(url, note, { type: 'text/plain; charset=utf-8', token, signal });
      if (status < 200 || status > 299) throw new Error(`It answers ${status}.`);
    },
  };
}
