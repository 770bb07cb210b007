import { type DocumentNode, type GraphQLSchema, Location } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { isLasting } from './answers.js';
import { mustBeAllowed } from './authorise.js';
import { LIMITS } from './limits.js';
import { operationOf, parsed } from './operation.js';
import { mustBeAffordable, mustBeModest, tooLong } from './operation-limits.js';
import { requestOf } from './requests.js';
import { readVariables } from './variables.js';

/**
 * What a GraphQL request passes before it is executed. A document is parsed and looked at once: after that the engine has it
 * among those that it keeps, and only what it may cost, which depends on its variables, is asked again.
 */
export const operationHooks = ({ suggests }: { suggests: boolean }) => ({
  preParsing: async (_schema: GraphQLSchema, source: string): Promise<void> => {
    if (source.length > LIMITS.characters) throw tooLong('characters', LIMITS.characters);
  },

  preValidation: async (_schema: GraphQLSchema, document: DocumentNode, context: MercuriusContext): Promise<void> => {
    // The engine also takes a document that somebody else has parsed, as JSON, in which anything may stand.
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
    request.account.operation = operationOf(document, name);
    mustBeAllowed(schema, document, request.caller!.role);
    request.isLasting = isLasting(schema, document, name);
    const variables = readVariables(schema, document, given ?? {}, { operationName: name, suggests });
    mustBeAffordable(schema, document, variables, name);
    return { variables };
  },
});
