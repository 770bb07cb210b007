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
import { brazil } from '../brazil/document.js';
import { BRAZIL_SECTIONS } from '../brazil/sections.js';
import { BRAZIL_WORDS } from '../brazil/words.js';
import { california } from '../california/document.js';
import { CALIFORNIA_SECTIONS } from '../california/sections.js';
import { CALIFORNIA_WORDS } from '../california/words.js';
import { chinaAssessments } from '../china/assessments.js';
import { CHINA_SECTIONS } from '../china/sections.js';
import { CHINA_WORDS } from '../china/words.js';
import { japan } from '../japan/document.js';
import { JAPAN_SECTIONS } from '../japan/sections.js';
import { JAPAN_WORDS } from '../japan/words.js';
import { korea } from '../korea/document.js';
import { KOREA_SECTIONS } from '../korea/sections.js';
import { KOREA_WORDS } from '../korea/words.js';
import { quebec } from '../quebec/document.js';
import { QUEBEC_SECTIONS } from '../quebec/sections.js';
import { QUEBEC_WORDS } from '../quebec/words.js';
import { southAfrica } from '../south-africa/document.js';
import { SOUTH_AFRICA_SECTIONS } from '../south-africa/sections.js';
import { SOUTH_AFRICA_WORDS } from '../south-africa/words.js';
import { switzerland } from '../switzerland/document.js';
import { SWISS_SECTIONS } from '../switzerland/sections.js';
import { SWISS_WORDS } from '../switzerland/words.js';
import { thailand } from '../thailand/document.js';
import { THAILAND_SECTIONS } from '../thailand/sections.js';
import { THAILAND_WORDS } from '../thailand/words.js';
import { turkey } from '../turkey/document.js';
import { TURKEY_SECTIONS } from '../turkey/sections.js';
import { TURKEY_WORDS } from '../turkey/words.js';
import { vietnam } from '../vietnam/document.js';
import { vietnamSections } from '../vietnam/sections.js';
import { VIETNAM_WORDS } from '../vietnam/words.js';
import type { Disclosure } from './disclosure.js';
import { type Section, shownSections } from './sections.js';
import { type Catalogue, LANGUAGES, saying } from './words.js';

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
    ['Article30', ARTICLE30_SECTIONS],
    ['Brazil', BRAZIL_SECTIONS],
    ['California', CALIFORNIA_SECTIONS],
    ['China', CHINA_SECTIONS],
    ['Japan', JAPAN_SECTIONS],
    ['Korea', KOREA_SECTIONS],
    ['Quebec', QUEBEC_SECTIONS],
    ['SouthAfrica', SOUTH_AFRICA_SECTIONS],
    ['Switzerland', SWISS_SECTIONS],
    ['Thailand', THAILAND_SECTIONS],
    ['Turkey', TURKEY_SECTIONS],
    ['VietnamDossier', vietnamSections('PROCESSING')],
    ['VietnamDossier', vietnamSections('TRANSFERS')],
  ])('of %s show fields that it has, and rows that are lists', (name, sections) => {
    const document = schema.getType(name) as GraphQLObjectType;
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

  it.each<[string, readonly Section[], (context: never) => Disclosure, Catalogue]>([
    ['Brazil', BRAZIL_SECTIONS, brazil, BRAZIL_WORDS],
    ['California', CALIFORNIA_SECTIONS, california, CALIFORNIA_WORDS],
    ['China', CHINA_SECTIONS, chinaAssessments, CHINA_WORDS],
    ['Japan', JAPAN_SECTIONS, japan, JAPAN_WORDS],
    ['Korea', KOREA_SECTIONS, korea, KOREA_WORDS],
    ['Quebec', QUEBEC_SECTIONS, quebec, QUEBEC_WORDS],
    ['South Africa', SOUTH_AFRICA_SECTIONS, southAfrica, SOUTH_AFRICA_WORDS],
    ['Switzerland', SWISS_SECTIONS, switzerland, SWISS_WORDS],
    ['Thailand', THAILAND_SECTIONS, thailand, THAILAND_WORDS],
    ['Turkey', TURKEY_SECTIONS, turkey, TURKEY_WORDS],
    ['Vietnam', vietnamSections('TRANSFERS'), (context: never) => vietnam(context, 'TRANSFERS'), VIETNAM_WORDS],
  ])('of %s have a title for each column, in each language', (_, sections, make, words) => {
    for (const language of LANGUAGES.filter((one) => words[one])) {
      const say = saying(words, language, 'The document');
      const context = { snapshot: snapshotOf('2026-11-25', {}), law: new Law().on('2026-11-25'), language, say };
      const shown = shownSections(sections, make(context as never).headings);
      const untitled = shown.flatMap(({ id, columns }) =>
        columns.filter(({ title }) => title === '').map(({ name }) => `${id}.${name}`),
      );
      expect({ language, untitled }).toEqual({ language, untitled: [] });
    }
  });

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
