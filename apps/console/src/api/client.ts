import { i18n } from '@lingui/core';
import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from '@urql/core';
import { connection } from './connection';
import { forReader } from './reader';

/**
 * The client of the API. Answers are kept by document and variables. Every question names its moment and position, so a kept
 * answer stays right. After a command, the position is another.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  // Refusals come in the language of the page.
  fetchOptions: () => ({
    headers: { 'x-regesta-session': '1', 'accept-language': i18n.locale },
    credentials: 'same-origin',
  }),
  exchanges: [
    cacheExchange,
    mapExchange({
      // Questions have the language in their variables before they come here: their answers are kept by these.
      onOperation: (operation) => {
        if (operation.kind !== 'mutation') return operation;
        connection.records();
        return { ...makeOperation('mutation', operation), variables: forReader(operation.query, operation.variables) };
      },
      onResult: ({ operation, error, extensions }) => {
        // After those who wait for the answer: they move the page to what it recorded.
        if (operation.kind === 'mutation') setTimeout(connection.recorded);
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
