import { type DocumentNode, type GraphQLSchema, Location } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { isCacheable } from './answers.js';
import { mustBeAllowed } from './authorise.js';
import { LIMITS } from './limits.js';
import { operationOf, parsed } from './operation.js';
import { mustBeAffordable, mustBeModest, tooLong } from './operation-limits.js';
import { requestOf } from './requests.js';
import { readVariables } from './variables.js';

/**
 * Checks a GraphQL request before it is executed. A document is parsed and checked once and then cached by the engine. Its
 * cost depends on the variables, so it is checked for every request.
 */
export const operationHooks = ({ suggests }: { suggests: boolean }) => ({
  preParsing: async (_schema: GraphQLSchema, source: string): Promise<void> => {
    if (source.length > LIMITS.characters) throw tooLong('characters', LIMITS.characters);
  },

  preValidation: async (_schema: GraphQLSchema, document: DocumentNode, context: MercuriusContext): Promise<void> => {
    // The engine also accepts a parsed document as JSON, whose content cannot be trusted.
    if (!(document?.loc instanceof Location)) parsed(requestOf(context)?.query ?? '');
    mustBeModest(document);
  },

  preExecution: async (
    schema: GraphQLSchema,
    document: DocumentNode,
    context: MercuriusContext,
    given: Record<string, unknown> | undefined,
  ): Promise<{ variables: Record<string, unknown> }> => {
    const name = requestOf(context)?.operationName;
    const { request } = context.reply;
    request.outcome.operation = operationOf(document, name);
    mustBeAllowed(schema, document, request.caller!.role);
    request.isCacheable = isCacheable(schema, document, name);
    const variables = readVariables(schema, document, given ?? {}, { operationName: name, suggests });
    mustBeAffordable(schema, document, variables, name);
    return { variables };
  },
});
