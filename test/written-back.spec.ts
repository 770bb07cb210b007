import { type GraphQLArgument, type GraphQLObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { SLICES } from '#runtime';
import { differs, givenFor, inputsOfMutations, SCHEMA } from './written-back.js';

// What a query gives can be written back as it is given. Each field that a mutation takes has a field of its name and shape. That
// nothing changes then, untouched.wire.spec.ts shows.

/** Fields of inputs, and inputs, that a query gives otherwise, by the reason. */
const NOT_AS_GIVEN: Readonly<Record<string, readonly string[]>> = {
  'Null is given to those who may not read the thing that it refers to.': [
    ...['EngageProcessorInput.processor', 'OfficerInput.contact', 'ProfileContactInput.contact'],
    ...['ProfileControllerInput.party', 'RegisterTransferInput.importer', 'TransferEntry.importer'],
    'changeTransferParties.importer',
  ],
  'Null is given only for a jurisdiction, where a basis of its law takes the place of what is stated.': [
    'LegalBasisInput.basis',
  ],
  'Null is given while there is none.': ['respondToImpairment.response', 'signInstrument.instrument'],
  'It is of the command, and no part of a thing.': ['CommandMeta'],
  'It asks for a report, which is made.': ['IssueReportInput', 'Moment'],
  'It is a file to read.': ['SpreadsheetInput', 'TranslationFileInput'],
  'It is a file: `address` leads to it.': ['AttachFileInput.content'],
  'Null is given once it was forgotten.': ['AttachFileInput.name'],
  'It is a register file: `registerFile` gives it as one.': ['RegisterInput', 'TranslationEntry', 'EndedEntry'],
  'It says why something happens. The history has it.': ['resumeTransfer', 'withdrawGround', 'recordRecognitionLost']
    .concat('departFromPriorAuthorisation')
    .map((mutation) => `${mutation}.because`),
};

/** Paths in a thing of arguments that have another name there, or are of a row. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'acceptFinding.reason': 'acceptance.reason',
  'acceptFinding.until': 'acceptance.until',
  'commentOnFinding.text': 'comments.text',
  'declareMarketing.notifiedOn': 'marketingNotifiedOn',
  'grantPriorAuthorisation.evidence': 'priorAuthorisations.evidence',
  'grantPriorAuthorisation.reference': 'priorAuthorisations.reference',
  'replyToNote.text': 'replies.text',
  'respondToImpairment.evidence': 'impairments.evidence',
  'changeLegalBasis.legalBases': 'purposes.legalBases',
  'suspendTransfer.reason': 'suspension.reason',
};

/** Arguments that name a thing, a row of it, or that every command has. */
const NAMES = new Set(['id', 'of', 'meta', 'key', 'ground', 'item', 'purpose']);

const isExcepted = (name: string) => Object.values(NOT_AS_GIVEN).flat().includes(name);

/** Returns the type of the things that each mutation changes, by the name of the mutation, as far as one slice has its command. */
function typesOfThings(): ReadonlyMap<string, GraphQLObjectType> {
  const types = new Map<string, GraphQLObjectType>();
  for (const { decider, providers } of SLICES.all) {
    const type = SCHEMA.getType(decider.category.charAt(0).toUpperCase() + decider.category.slice(1));
    for (const provider of providers) {
      const command: { readonly name: string } | undefined = Reflect.getMetadata('__commandHandler__', provider);
      if (command && isObjectType(type)) types.set(command.name.charAt(0).toLowerCase() + command.name.slice(1), type);
    }
  }
  return types;
}

/** Returns the field of a type at a path through other types. */
const fieldAt = (type: GraphQLObjectType, path: string) =>
  path.split('.').reduce<ReturnType<GraphQLObjectType['getFields']>[string] | undefined>((field, name, i) => {
    const of = i === 0 ? type : field && getNamedType(field.type);
    return isObjectType(of) ? of.getFields()[name] : undefined;
  }, undefined);

/** Returns true if the type, or one that its fields lead to within a thing, is the one that gives the input. */
const gives = (type: GraphQLObjectType, input: GraphQLArgument['type']) => {
  const named = getNamedType(input);
  const given = isInputObjectType(named) ? givenFor(named) : undefined;
  return [type, ...Object.values(type.getFields()).map((field) => getNamedType(field.type))].includes(given as never);
};

describe('What a query gives', () => {
  const inputs = [...inputsOfMutations().values()].map((input) => [input.name, input] as const);

  it.each(inputs)('has every field that %s takes, by its name and in its shape', (name, input) => {
    const given = givenFor(input);
    if (isExcepted(name)) return expect(given).toBeUndefined();
    const wrong = Object.values(input.getFields()).flatMap((field) => {
      const how = differs(field, given?.getFields()[field.name]);
      return how && !isExcepted(`${name}.${field.name}`) ? [`${field.name} ${how}`] : [];
    });
    expect([given?.name ?? 'no type', ...wrong]).toEqual([expect.stringMatching(/^[A-Z]/)]);
  });

  const types = typesOfThings();
  const mutations = Object.values(SCHEMA.getMutationType()!.getFields()).flatMap((mutation) => {
    const type = types.get(mutation.name);
    return type ? [[mutation.name, type, mutation.args] as const] : [];
  });

  it('is looked at for nearly every mutation', () => {
    expect(mutations.length).toBeGreaterThan(100);
  });

  it.each(mutations)('of a thing that %s changes has what the mutation takes', (name, type, args) => {
    const wrong = args
      .filter((argument) => !NAMES.has(argument.name) && !/^(?:remove|dismiss)/.test(name))
      .flatMap((argument) => {
        const at = `${name}.${argument.name}`;
        const input = getNamedType(argument.type).name;
        if (isExcepted(at) || isExcepted(input) || (!(at in ELSEWHERE) && gives(type, argument.type))) return [];
        const how = differs(argument, fieldAt(type, ELSEWHERE[at] ?? argument.name));
        return how ? [`${at} ${how}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  it('is otherwise only where it is listed, and everything that is listed is there', () => {
    const known = new Set([
      ...inputs.map(([name]) => name),
      ...inputs.flatMap(([name, input]) => Object.keys(input.getFields()).map((field) => `${name}.${field}`)),
      ...mutations.flatMap(([name, , args]) => args.map((argument) => `${name}.${argument.name}`)),
    ]);
    const listed = [...Object.values(NOT_AS_GIVEN).flat(), ...Object.keys(ELSEWHERE)];
    expect(listed.filter((name) => !known.has(name))).toEqual([]);
  });
});
