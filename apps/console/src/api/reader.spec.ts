import { i18n } from '@lingui/core';
import { parse } from 'graphql';
import { forReader } from './reader';

describe('A question with messages in it', () => {
  beforeAll(() => i18n.activate('ja'));

  it('is asked in the language of the page', () => {
    const document = parse('query ($reader: LanguageTag) { findings { nodes { message(language: $reader) } } }');
    expect(forReader(document, { first: 1 })).toEqual({ reader: 'ja', first: 1 });
  });

  it('is the only one: the answers to others are the same in every language', () => {
    expect(forReader(parse('query ($at: Moment) { findings(at: $at) { totalCount } }'), {})).toEqual({});
  });
});
