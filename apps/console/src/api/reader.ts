import { i18n } from '@lingui/core';
import type { TypedDocumentNode } from '@urql/core';

/** Returns the variables with the language of the page, if the document has messages in it: they are asked for in `$reader`. */
export function forReader<Variables>(
  { definitions }: Pick<TypedDocumentNode, 'definitions'>,
  variables: Variables,
): Variables {
  const asks = definitions.some(
    (one) =>
      'variableDefinitions' in one && one.variableDefinitions?.some(({ variable }) => variable.name.value === 'reader'),
  );
  return asks ? { reader: i18n.locale, ...variables } : variables;
}
