import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { GraphQLEnumType } from 'graphql';
import { sentencesWith } from '#say';
import { saidAt, WHOLE_LANGUAGES, type WholeLanguage } from '#vocabulary';
import { textsOf } from '../apps/console/compiled-texts.js';
import { sentencesIn } from '../libs/files/reports/src/words/register-texts.js';
import { schema, typedFields } from './typed-fields.js';

// The console has its own compiler, which finds modules otherwise: its types stay there.
const ofConsole = (path: string) => import(`../apps/console/src/${path}`);
const { lineOf } = await ofConsole('parts/plain');
const { wordsOf } = await ofConsole('words/words');

/** The keys of the messages of all events, with the names of their arguments. */
const listed = readFileSync('words.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('[]', '').split(' '));

/** Values of each kind that is no code; of a plain text also what looks like a code, a period or a day. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  place: ['KR', 'EU', 'US-CA', 'HK', 'CH'],
  period: ['P1Y6M', 'P13M', 'PT72H', 'P30D', 'P2W'],
  language: ['ko', 'pt-BR', 'zh-Hans'],
  path: ['title', 'dataCategories[contact-data].name', 'securityMeasures'],
  event: ['ActivityRetitled', 'TagsChanged'],
  rule: ['EU.TRANSFER.GROUND'],
  key: ['payroll-records', 'überwachung', '給与'],
  text: ['Société Générale', 'CONSENT', 'HR', 'YES', 'P2P', '2026-03-01', '給与の支払い', 'الموارد البشرية'],
};

describe('An event in the reports and in the console', () => {
  const items = [...textsOf('en').keys()].flatMap((key) => key.split('codes.StatementItem.')[1] ?? []);

  /** Every value of the vocabulary at a path, or examples where it has none. */
  const valuesAt = (path: string): readonly string[] => {
    const said = saidAt(path);
    if (said?.is === 'item') return [...items, 'somethingElse'];
    if (said?.is !== 'code') return SAMPLES[said?.is ?? 'text']!;
    const of = schema.getType(said.of);
    if (!(of instanceof GraphQLEnumType)) throw new Error(`${said.of} at ${path} is no enum.`);
    return of.getValues().map(({ name }) => name);
  };

  /** Every key of words.txt with each value of each of its arguments in turn, and without any. */
  const all = listed.flatMap(([key = '', ...names]) => {
    const [type] = key.split('.');
    const values = new Map(names.map((name) => [name, valuesAt(`${type}.${name}`)]));
    const longest = Math.max(1, ...[...values.values()].map(({ length }) => length));
    const rounds = Array.from({ length: longest }, (_, i) =>
      names.map((name) => ({ name, value: values.get(name)![i % values.get(name)!.length]! })),
    );
    return [...rounds, names.map((name) => ({ name, value: '' }))].map((given) => ({ key, given }));
  });

  const consoleIn = (language: WholeLanguage) => {
    const messages = Object.fromEntries(textsOf(language));
    const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
    i18n.setMessagesCompiler(compileMessage);
    return wordsOf(i18n);
  };

  it.each(WHOLE_LANGUAGES)('is the same sentence in %s, with every value of every vocabulary', (language) => {
    const [words, reports] = [consoleIn(language), sentencesIn(language)];
    const titleOf = (rule: string) => words.code('FindingDuty', rule.slice(3));
    const differing = all.flatMap(({ key, given }) => {
      const inConsole = sentencesWith(words.language, words, titleOf).event({ key, arguments: given });
      const inReport = reports.event({ key, arguments: given });
      return inConsole === inReport ? [] : [{ key, inConsole, inReport }];
    });
    expect(all.length).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });

  it.each(WHOLE_LANGUAGES)('has the same values before and after it in %s, with a title for every code', (language) => {
    const [words, reports] = [consoleIn(language), sentencesIn(language)];
    const differing = typedFields.flatMap(([path]) =>
      valuesAt(path).flatMap((value) => {
        const [inConsole, inReport] = [lineOf(value, words, path), reports.value(path, value)];
        return inConsole === inReport && inReport !== value ? [] : [{ path, value, inConsole, inReport }];
      }),
    );
    expect(differing).toEqual([]);
  });
});
