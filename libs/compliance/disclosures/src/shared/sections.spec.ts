import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';
import { Law } from '#law';
import { snapshotOf } from '../../../findings/src/testing.js';
import { ARTICLE30_SECTIONS } from '../article30/sections.js';
import { DOCUMENTS, TYPED_DOCUMENTS } from '../documents.js';
import { type Section, shownSections } from './sections.js';
import { LANGUAGES, saying } from './words.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** Returns the type of a dotted field; undefined if there is no such field. */
function typeAt(type: GraphQLOutputType | undefined, path: string): GraphQLOutputType | undefined {
  return path
    .split('.')
    .reduce<GraphQLOutputType | undefined>(
      (of, name) => of && (getNamedType(of) as GraphQLObjectType).getFields?.()[name]?.type,
      type,
    );
}
const isList = (type: GraphQLOutputType | undefined) => isListType(isNonNullType(type) ? type.ofType : type);

describe('The sections of a document', () => {
  it.each<[string, readonly Section[]]>([
    ['article30', ARTICLE30_SECTIONS],
    ...TYPED_DOCUMENTS.map(({ field, sections }): [string, readonly Section[]] => [field, sections]),
  ])('of %s show fields that it has, and rows that are lists', (name, sections) => {
    const { type } = (schema.getType('Disclosures') as GraphQLObjectType).getFields()[name]!;
    const document = getNamedType(type) as GraphQLObjectType;
    for (const { kind, paths, columns, name: title, instead } of shownSections(sections, [])) {
      const held = paths.map((path) => typeAt(document, path));
      const rowsAreLists = (kind !== 'TABLE' && kind !== 'CARDS') || held.every(isList);
      const holder = kind === 'FACTS' && paths.length === 0 ? document : held[0];
      const fields = [...columns.map(({ field }) => field), ...title].map((field) => [field, typeAt(holder, field)]);
      const unknown = [...held, instead === undefined ? document : typeAt(document, instead)].includes(undefined);
      expect({ name, paths, unknown, rowsAreLists, without: fields.filter(([, type]) => !type) }).toEqual({
        name,
        paths,
        unknown: false,
        rowsAreLists: true,
        without: [],
      });
    }
  });

  it.each(DOCUMENTS)(
    'of $reports.0.code have a title for each column, in each language',
    ({ sections, make, words }) => {
      for (const language of LANGUAGES.filter((one) => words[one])) {
        const say = saying(words, language, 'The document');
        const context = { snapshot: snapshotOf('2026-11-25', {}), law: new Law().on('2026-11-25'), language, say };
        const shown = shownSections(sections, make(context).headings);
        const untitled = shown.flatMap(({ id, columns }) =>
          columns.filter(({ title }) => title === '').map(({ name }) => `${id}.${name}`),
        );
        expect({ language, untitled }).toEqual({ language, untitled: [] });
      }
    },
  );

  it('have the titles of the headings, those under the heading of the section first', () => {
    const texts = { delegation: 'Entrustment', 'delegation.works': 'Work', works: 'Works', country: 'Country' };
    const headings = Object.entries(texts).map(([key, text]) => ({ key, text }));
    const columns = ['works', { name: 'country', field: 'countryName' }, 'other'];
    const [section] = shownSections(
      [{ kind: 'TABLE', heading: 'delegation', paths: ['delegation.rows'], columns }],
      headings,
    );
    expect(section).toMatchObject({
      id: 'delegation',
      title: 'Entrustment',
      columns: [
        { name: 'works', field: 'works', title: 'Work' },
        { name: 'country', field: 'countryName', title: 'Country' },
        { name: 'other', field: 'other', title: '' },
      ],
    });
  });
});
