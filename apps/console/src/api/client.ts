import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import { connection } from './connection';

/**
 * The client of the API. Answers are kept by document and variables. Every question names its moment and position, so a kept
 * answer stays right. After a command, the position is another.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { headers: { 'x-regesta-session': '1' }, credentials: 'same-origin' },
  exchanges: [
    cacheExchange,
    mapExchange({
      onResult: ({ error, extensions }) => {
        if (extensions?.behind) connection.behind(extensions.behind);
        if (error?.networkError && !error.response?.status) connection.lost();
        else if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED'))
          connection.signedOut();
        else connection.found();
      },
    }),
    fetchExchange,
  ],
});
