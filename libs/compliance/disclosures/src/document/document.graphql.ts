import { Inject, type Type } from '@nestjs/common';
import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { classNamed, Heavy, ListOf, Optional, Readable } from '#graphql';
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
  class WithMaker {
    constructor(readonly maker: DisclosureMaker) {}
  }
  const made = classNamed(`${field}Resolver`, WithMaker);
  const value = function (this: WithMaker, parent: Disclosures, request: object) {
    return this.maker.document(document, parent, request);
  };
  const resolver = made.prototype;
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(resolver, field, descriptor);
  Inject(DisclosureMaker)(made, undefined, 0);
  Reflect.defineMetadata('design:paramtypes', [Object, Object], resolver, field);
  Parent()(resolver, field, 0);
  Context()(resolver, field, 1);
  ResolveField(() => type, { nullable: true, description, deprecationReason: insteadOf(document) })(
    resolver,
    field,
    descriptor,
  );
  Heavy()(resolver, field, descriptor);
  Resolver(() => Disclosures)(made);
  return made;
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
  const row = typeOf(classNamed(`${name}Record`, RecordFields as Type), fields);
  const document = classNamed(name, DisclosureFields as Type);
  ListOf(() => row, { description: 'The records, sorted by reference.' })(document.prototype, 'records');
  return typeOf(document, facts, description);
}

type Shapes = Readonly<Record<string, Pick<Cell<never>, 'is' | 'description' | 'codes' | 'row'>>>;

function typeOf(type: Type, shapes: Shapes, description?: string): Type {
  for (const [field, shape] of Object.entries(shapes)) decoratorOf(shape)(type.prototype, field);
  Readable()(type);
  ObjectType(type.name, { description })(type);
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
      const type = typeOf(classNamed(row!.name), row!.fields, row!.description);
      return ListOf(() => type, { description });
    }
  }
}
