import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Clock } from '#ledger';
import { CoreModule, RegisterModule, type Stores } from '#register';
import { checkVariables, presentable, RejectionFilter, RequestErrors } from './errors.js';
import { HealthController } from './health.controller.js';

/** The API: the register behind GraphQL, and its health. */
@Module({})
export class AppModule {
  static over(stores: Stores, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.open(stores, { clock }), RegisterModule, graphql()],
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
      preExecution: async (schema: GraphQLSchema, document: DocumentNode, _context: unknown, variables: object) =>
        checkVariables(schema, document, (variables ?? {}) as Record<string, unknown>),
    },
    errorFormatter: (execution: ExecutionResult & { errors: readonly Error[] }) => {
      const errors = execution.errors.flatMap(unfold).map(presentable);
      return { statusCode: 200, response: { data: execution.data ?? null, errors } };
    },
  } as MercuriusDriverConfig);
}

/** A request's error may hold several: those of validation, or of variables. */
function unfold(error: Error): readonly Error[] {
  const original = (error as GraphQLError).originalError ?? error;
  if (original instanceof RequestErrors) return original.errors;
  const { errors } = original as { errors?: readonly Error[] };
  return Array.isArray(errors) && errors.length > 0 ? errors : [error];
}
