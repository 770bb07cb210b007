import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  Kind,
  Location,
  typeFromAST,
} from 'graphql';
import type { MercuriusContext } from 'mercurius';
import type { LargeInputs } from '#graphql';
import { isCacheable } from './answers.js';
import { mustBeAllowed } from './authorise.js';
import type { LimitHeavy } from './heavy.js';
import { LIMITS } from './limits.js';
import { operationOf, operations, parsed } from './operation.js';
import { mustBeAffordable, mustBeModest, tooLong } from './operation-limits.js';
import { RequestRefused } from './refusal.js';
import { requestOf } from './requests.js';
import { readVariables } from './variables.js';

/**
 * Checks a GraphQL request before it is executed. A document is parsed and checked once and then cached by the engine. Its
 * cost depends on the variables, so it is checked for every request.
 */
export const operationHooks = ({ suggests, limitHeavy }: { suggests: boolean; limitHeavy: LimitHeavy }) => {
  return {
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
    ): Promise<{ variables: Record<string, unknown>; document?: DocumentNode }> => {
      const name = requestOf(context)?.operationName;
      const { request } = context.reply;
      request.outcome.operation = operationOf(document, name);
      mustBeAllowed(schema, document, request.caller!.role);
      request.isCacheable = isCacheable(schema, document, name);
      if (request.largeVariables) mustBeFile(schema, document, name);
      const read = await readVariables(schema, document, request.largeVariables ?? given ?? {}, {
        operationName: name,
        suggests,
      });
      const demand = mustBeAffordable(schema, document, read.variables, name);
      if (demand.heavy > 0) await limitHeavy(context.reply);
      if (!request.largeVariables) return { variables: read.variables };
      (context as { largeInputs?: LargeInputs['largeInputs'] }).largeInputs = new Map(Object.entries(read.variables));
      return { variables: read.withoutLists, document }; // a document makes the engine compile nothing
    },
  };
};

/** The input that commands have next to their own. It has no lists. */
const META = 'CommandMeta';
/** Operations that take a file. */
const LARGE = new Set(['applyRegister', 'attachFile', 'readSpreadsheet', 'readTranslationFile']);

/**
 * Checks that an operation with a large body does nothing but one of {@link LARGE}, with its file in one
 * variable.
 * @throws {RequestRefused} BODY_TOO_LARGE
 */
function mustBeFile(schema: GraphQLSchema, document: DocumentNode, name: string | null | undefined): void {
  for (const { selectionSet, variableDefinitions = [] } of operations(document, name)) {
    const [field, ...others] = selectionSet.selections;
    const isApply = others.length === 0 && field?.kind === Kind.FIELD && LARGE.has(field.name.value);
    const inputs = variableDefinitions.filter(({ type }) => {
      const named = getNamedType(typeFromAST(schema, type as never));
      return !isLeafType(named) && named?.name !== META;
    });
    const type = inputs[0] && getNullableType(typeFromAST(schema, inputs[0].type as never));
    if (isApply && inputs.length === 1 && isInputObjectType(type)) continue;
    throw new RequestRefused(
      'BODY_TOO_LARGE',
      `A body over ${LIMITS.body} bytes holds one operation, applyRegister, attachFile, readSpreadsheet or readTranslationFile, with its file in one variable of the type of its input. Send less at once.`,
      { limit: LIMITS.body },
    );
  }
}
