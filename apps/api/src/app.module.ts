import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import type { Clock } from '#ledger';
import { CoreModule, RegisterModule, type Role, type Stores } from '#register';
import { presentable, RejectionFilter, unfolded } from './errors.js';
import { HealthController } from './health.controller.js';
import { faultsOf, type GraphQLRequest, readVariables } from './variables.js';

/** The register behind GraphQL, where that is its role, and its health. */
@Module({})
export class AppModule {
  static over(stores: Stores, { clock, role = 'all' }: { clock?: Clock; role?: Role } = {}): DynamicModule {
    const core = CoreModule.open(stores, { clock, projects: role !== 'api' });
    return {
      module: AppModule,
      imports: [core, RegisterModule, ...(role === 'projector' ? [] : [graphql()])],
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: RejectionFilter }],
    };
  }
}

function graphql(): DynamicModule {
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    jit: 1,
    graphiql: false,
    context: () => ({ loaders: new Map() }),
    hooks: {
      preExecution: async (
        schema: GraphQLSchema,
        document: DocumentNode,
        context: MercuriusContext,
        variables: Record<string, unknown> | undefined,
      ) => ({ variables: readVariables(schema, document, variables ?? {}, requestOf(context)?.operationName) }),
    },
    errorFormatter: (execution: ExecutionResult & { errors: readonly Error[] }, context: MercuriusContext) => ({
      statusCode: 200,
      response: { data: execution.data ?? null, errors: told(execution, context).map(presentable) },
    }),
  } as MercuriusDriverConfig);
}

/** The errors of a request. The engine checks variables of its own accord too, and without a code or a path. */
function told(execution: ExecutionResult & { errors: readonly Error[] }, context: MercuriusContext): readonly Error[] {
  const errors = execution.errors.flatMap(unfolded);
  const request = requestOf(context);
  if (execution.data || !request || errors.some((e) => (e as GraphQLError).path)) return errors;
  const faults = faultsOf(context.app.graphql.schema, request);
  return faults.length > 0 ? faults : errors;
}

/** The request as it came: in a body, or, where it is a query, in the address. */
function requestOf({ reply }: MercuriusContext): GraphQLRequest | undefined {
  return (reply?.request.body ?? reply?.request.query) as GraphQLRequest | undefined;
}
