export {
  Heavy,
  HeavyOnce,
  Live,
  Long,
  Needs,
  needsOf,
  OfServer,
  Readable,
  RecordsNothing,
  type Requirement,
  suffices,
} from './access.js';
export { type Asked, needsOnlyIds } from './asked-fields.js';
export { connect, connection, PageArgs, PageInfo } from './connection.graphql.js';
export { DeclaredMutations, MutationsOf, Registers } from './declared-mutations.js';
export { classNamed, declaredTypes } from './declared-types.js';
export { enumOf } from './enum-of.js';
export { FACETS, FacetCount, facetTypes } from './facets.graphql.js';
export { Flag, ListOf, Optional, RowKey, StatedField } from './fields.js';
export { LargeInput, type LargeInputs } from './large-input.js';
export { knownLaw, lawInForce } from './law.js';
export { LANGUAGE_OF_MESSAGE, messageIn, ReadersLanguage, readersTranslator } from './message-language.js';
export { Node } from './node.graphql.js';
export { present } from './present.js';
export { At, CommandMeta, EventPlace, FieldChange, Id, Meta, Moment, Receipt } from './register.graphql.js';
export {
  AutomatedDecisionInput,
  AutomatedDecisionView,
  DueDate,
  DueOnArgs,
  RecipientInput,
  RecipientTerms,
  RetentionRuleInput,
  RetentionTerms,
} from './rules.graphql.js';
export {
  CountryScalar,
  DateScalar,
  DateTimeScalar,
  DestinationScalar,
  DurationScalar,
  JsonScalar,
  JurisdictionScalar,
  KeyScalar,
  LanguageTagScalar,
  PlaceScalar,
  PositionScalar,
} from './scalars.js';
export { SORT, sortInput } from './sorting.graphql.js';
export { ThingName } from './thing-name.graphql.js';
export { RecordStatus } from './vocabulary.graphql.js';
