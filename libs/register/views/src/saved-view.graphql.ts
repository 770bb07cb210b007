import { ObjectType } from '@nestjs/graphql';
import { connection, declaredTypes, Readable } from '#graphql';
import { savedViewFields } from './saved-view.fields.js';

/** The types of a view in the API. */
export const savedViewTypes = declaredTypes(
  'SavedView',
  savedViewFields,
  'A view of a list that everybody has: its filters, sort and columns under a name.',
  { hasKey: false },
);

/** The API type of a view. */
export const SavedView = savedViewTypes.type;
export type SavedView = InstanceType<typeof SavedView>;

@Readable()
@ObjectType()
export class SavedViewConnection extends connection(SavedView) {}
