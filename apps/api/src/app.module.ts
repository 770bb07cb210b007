import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { type ExecutionResult, type GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { AttachedFilesModule } from '#attached-files';
import { DisclosuresModule } from '#disclosures';
import { EvidenceModule } from '#evidence-api';
import { FindingsModule } from '#findings';
import type { Clock } from '#kernel';
import { PublishModule } from '#publish';
import { IssueModule, ReportsModule } from '#reports';
import { CoreModule, type HttpSettings, type OpenOptions, RegisterModule, type Role, type Stores } from '#runtime';
import { readPropertiesDirectly } from './direct-fields.js';
import { ErrorFilter, formatError, unwrapErrors } from './errors.js';
import { HealthController, READINESS_LAG } from './health.controller.js';
import type { LimitHeavy } from './heavy.js';
import { LIMITS } from './limits.js';
import { MetricsController, TELEMETRY } from './metrics.controller.js';
import { operationHooks } from './operation-hooks.js';
import { RequestRefused, statusOf } from './refusal.js';
import { requestOf } from './requests.js';
import type { Telemetry } from './telemetry.js';
import { faultsOf } from './variables.js';

interface AppParts {
  readonly clock?: Clock;
  readonly role?: Role;
  readonly acceptLoss?: boolean;
  readonly telemetry: Telemetry;
  readonly access?: OpenOptions['access'];
  readonly lawDates?: OpenOptions['lawDates'];
  readonly language?: OpenOptions['language'];
  readonly http: HttpSettings;
  readonly limitHeavy: LimitHeavy;
  /** True in a thread that only reads. */
  readonly isBeside?: boolean;
  /** Called if the start waits for a ledger that is away. */
  readonly onWaiting?: OpenOptions['waits'];
}

/** The register over GraphQL, with health and metrics. A process with the role `projector` has no GraphQL. */
@Module({})
export class AppModule {
  static over(
    stores: Stores,
    {
      clock,
      role = 'all',
      acceptLoss,
      telemetry,
      access,
      lawDates,
      language,
      http,
      limitHeavy,
      isBeside,
      onWaiting = () => {},
    }: AppParts,
  ): DynamicModule {
    const patience = http.requestTimeout;
    const core = CoreModule.open(stores, {
      clock,
      access,
      lawDates,
      language,
      caller: null,
      projects: role !== 'api',
      logs: role !== 'api',
      isBeside,
      acceptLoss,
      waits: onWaiting,
      patience,
    });
    return {
      module: AppModule,
      imports: [
        core,
        RegisterModule,
        FindingsModule,
        DisclosuresModule,
        ReportsModule,
        AttachedFilesModule,
        IssueModule,
        PublishModule,
        EvidenceModule,
        ...(role === 'projector' ? [] : [graphql(http, limitHeavy)]),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: TELEMETRY, useValue: telemetry },
        { provide: READINESS_LAG, useValue: http.readinessLag },
      ],
    };
  }
}

function graphql(http: HttpSettings, limitHeavy: LimitHeavy): DynamicModule {
  return GraphQLModule.forRoot(options(http, limitHeavy));
}

function options({ introspection }: HttpSettings, limitHeavy: LimitHeavy): MercuriusDriverConfig {
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    buildSchemaOptions: { skipCheck: true }, // the server itself checks it
    sortSchema: true,
    transformSchema: readPropertiesDirectly,
    path: '/graphql',
    jit: 1,
    cache: LIMITS.documents,
    graphiql: false,
    context: () => ({ loaders: new Map() }),
    graphql: {
      parseOptions: { maxTokens: LIMITS.tokens },
      validateOptions: { hideSuggestions: !introspection },
    },
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    hooks: operationHooks({ suggests: introspection, limitHeavy }),
    errorFormatter: (execution: Failed, context: MercuriusContext) => {
      const errors = errorsOf(execution, context, introspection).map((error) =>
        formatError(error, context.reply.request),
      );
      const statusCode = (!execution.data && errors.map(statusOf).find((status) => status !== undefined)) || 200;
      return { statusCode, response: { data: execution.data ?? null, errors } };
    },
  } as MercuriusDriverConfig;
}

type Failed = ExecutionResult & { readonly errors: readonly Error[] };

/** Returns the errors of a request. The engine's own errors for variables lack a code and a path: ours replace them. */
function errorsOf(execution: Failed, context: MercuriusContext, suggests: boolean): readonly Error[] {
  const errors = execution.errors.flatMap(unwrapErrors);
  const request = requestOf(context);
  const hasOwn = errors.some((e) => (e as GraphQLError).path || e instanceof RequestRefused);
  if (execution.data || !request || hasOwn || context.reply.request.largeVariables) return errors;
  const faults = faultsOf(context.app.graphql.schema, request, suggests);
  return faults.length > 0 ? faults : errors;
}
