import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import type { Clock } from '#ledger';
import { AccessRules } from '#read-model';
import { CoreModule, type OpenOptions, RegisterModule, type Role, type Stores } from '#register';
import { isLasting } from './answers.js';
import { mustBeAllowed } from './authorise.js';
import { ErrorFilter, presentable, unfolded } from './errors.js';
import { HealthController } from './health.controller.js';
import { MetricsController, TELEMETRY } from './metrics.controller.js';
import { operationOf } from './operation.js';
import type { Telemetry } from './telemetry.js';
import { faultsOf, type GraphQLRequest, readVariables } from './variables.js';

interface AppParts {
  readonly clock?: Clock;
  readonly role?: Role;
  readonly telemetry: Telemetry;
  readonly access?: OpenOptions['access'];
}

/** The register behind GraphQL, where that is its role, and its health. */
@Module({})
export class AppModule {
  static over(stores: Stores, { clock, role = 'all', telemetry, access }: AppParts): DynamicModule {
    const core = CoreModule.open(stores, { clock, access, caller: null, projects: role !== 'api' });
    return {
      module: AppModule,
      imports: [core, RegisterModule, ...(role === 'projector' ? [] : [graphql()])],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: TELEMETRY, useValue: telemetry },
      ],
    };
  }
}

function graphql(): DynamicModule {
  return GraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    inject: [AccessRules],
    useFactory: options,
  });
}

function options(rules: AccessRules): MercuriusDriverConfig {
  return {
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
      ) => {
        const name = requestOf(context)?.operationName;
        const { request } = context.reply;
        request.account.operation = operationOf(document, name);
        mustBeAllowed(schema, document, rules, request.caller!.role);
        request.isLasting = isLasting(schema, document, name);
        return { variables: readVariables(schema, document, variables ?? {}, name) };
      },
    },
    errorFormatter: (execution: ExecutionResult & { errors: readonly Error[] }, context: MercuriusContext) => ({
      statusCode: 200,
      response: { data: execution.data ?? null, errors: presented(execution, context) },
    }),
  } as MercuriusDriverConfig;
}

function presented(execution: Parameters<typeof told>[0], context: MercuriusContext): GraphQLError[] {
  return told(execution, context).map((error) => presentable(error, context.reply.request));
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
