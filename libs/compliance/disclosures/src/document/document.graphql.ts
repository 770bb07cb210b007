import { Inject, type Type } from '@nestjs/common';
import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields } from '../shared/records.graphql.js';
import type { Cell } from './cells.js';
import type { LawDocument, TypedDocument } from './declared.js';
import type { LawRecord } from './record.js';

/**
 * Returns the resolver of a document that has no arguments.
 * @param type its type in the API
 */
export function documentResolver(document: TypedDocument, type: Type, description?: string): Type {
  const { field } = document;
  class Resolves {
    constructor(readonly maker: DisclosureMaker) {}
  }
  named(Resolves, `${type.name}Resolver`);
  const value = function (this: Resolves, parent: Disclosures, request: object) {
    return this.maker.document(document, parent, request);
  };
  const resolver = Resolves.prototype;
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(resolver, field, descriptor);
  Inject(DisclosureMaker)(Resolves, undefined, 0);
  Reflect.defineMetadata('design:paramtypes', [Object, Object], resolver, field);
  Parent()(resolver, field, 0);
  Context()(resolver, field, 1);
  ResolveField(() => type, { nullable: true, description, deprecationReason: insteadOf(document) })(
    resolver,
    field,
    descriptor,
  );
  Heavy()(resolver, field, descriptor);
  Resolver(() => Disclosures)(Resolves);
  return Resolves;
}

/** Returns what clients ask in place of the field of the document; undefined if it stays. */
export function insteadOf({ isReplaced, reports }: LawDocument): string | undefined {
  return isReplaced ? `Ask \`report\` for the kind ${reports.map(({ code }) => code).join(' or ')}.` : undefined;
}

/** Returns the type of a record in the API. */
export function recordType({
  type: { name, description },
  facts,
  fields,
}: Pick<LawRecord, 'type' | 'facts' | 'fields'>): Type {
  const row = typeOf(class extends RecordFields {}, `${name}Record`, undefined, fields);
  const document = class extends DisclosureFields {};
  ListOf(() => row, { description: 'The records, sorted by reference.' })(document.prototype, 'records');
  return typeOf(document, name, description, facts);
}

type Shapes = Readonly<Record<string, Pick<Cell<never>, 'is' | 'description' | 'codes' | 'row'>>>;

function typeOf(type: Type, name: string, description: string | undefined, shapes: Shapes): Type {
  named(type, name);
  for (const [field, shape] of Object.entries(shapes)) decoratorOf(shape)(type.prototype, field);
  Readable()(type);
  ObjectType(name, { description })(type);
  return type;
}

function decoratorOf({ is, description, codes, row }: Shapes[string]): PropertyDecorator {
  switch (is) {
    case 'TEXT':
      return Field(() => String, { description });
    case 'MAYBE':
      return Optional(() => String, { description });
    case 'TEXTS':
      return ListOf(() => String, { description });
    case 'CODE':
      return Optional(() => codes!, { description });
    case 'ROWS': {
      const type = typeOf(class {}, row!.name, row!.description, row!.fields);
      return ListOf(() => type, { description });
    }
  }
}

function named(type: Type, name: string): void {
  Object.defineProperty(type, 'name', { value: name });
}
