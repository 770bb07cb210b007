import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import {
  ActivityAssessmentKind,
  LegalBasis,
  OfficerRole,
  RetentionKind,
  SpecialCategory,
  SpecialCondition,
} from '#law';
import type { Report, Triple } from '../../model/report.js';
import { letters, made, shop, THINGS } from '../../testing.js';
import { jsonLd } from './json-ld.js';
import { statementsOf } from './record.js';
import * as terms from './terms.js';
import { iri, LEGAL_BASES, PREFIXES, place, TRANSFER_GROUNDS } from './terms.js';
import { turtle } from './turtle.js';
import { vocabulary } from './vocabulary.testing.js';

const KNOWN = vocabulary();
const OURS = Object.values(PREFIXES).filter((namespace) => namespace.startsWith('https://w3id.org/dpv'));
const limits = { dataCategories: [], dataSubjects: [], purposes: [] };

/** An activity that states something of everything, with every word that has a term. */
const everything = {
  ...letters,
  id: 'processingActivity-everything',
  reference: '9.9',
  recipients: [{ ...letters.recipients[0], purposes: ['p0'] }],
  description: 'Says "all"\nof it \\ and more',
  dataSubjects: [
    { key: 'pupils', name: 'Pupils', children: 'YES', vulnerable: 'YES', juristic: 'NO', contractingParty: 'NO' },
  ],
  dataCategories: Object.keys(SpecialCategory).map((kind) => ({
    ...letters.dataCategories[1],
    key: kind,
    specialKinds: [kind],
    criminal: 'YES',
    financial: 'YES',
  })),
  purposes: Object.keys(LegalBasis).map((basis, index) => ({
    key: `p${index}`,
    description: basis,
    ...limits,
    dataSubjects: ['pupils'],
    legalBases: Object.keys(SpecialCondition).map((specialCondition) => ({ basis, specialCondition, ...limits })),
  })),
  retention: Object.keys(RetentionKind).map((kind) => ({
    key: kind,
    kind,
    ...(kind === 'FIXED_PERIOD' && { period: 'P6Y' }),
    until: [],
    unless: [],
    statement: kind,
    appliesTo: { ...limits, dataCategories: ['HEALTH'] },
  })),
  automatedDecisions: ['YES', 'NO', 'NOT_STATED'].map((humanInvolved) => ({
    key: humanInvolved,
    description: 'Scores',
    significant: 'YES',
    humanInvolved,
    purposes: [],
  })),
  assessments: Object.keys(ActivityAssessmentKind).map((kind) => ({
    key: kind,
    kind,
    needed: 'YES',
    state: 'COMPLETED',
    on: '2026-01-02',
  })),
  breaches: [{ key: 'b', description: 'Lost post', on: '2026-02-03', reference: 'BR-1' }],
  consentRecord: 'https://example.com/consent',
  privacyNotice: 'https://example.com/notice',
  technologies: ['Face recognition'],
};
const RICH = {
  ...THINGS,
  party: THINGS.party!.map((party) => ({
    ...party,
    officers: Object.keys(OfficerRole).map((role) => ({ role, jurisdictions: [], contact: 'contact-dpo' })),
  })),
  processingActivity: [
    everything,
    letters,
    shop,
    { ...letters, id: 'processingActivity-for', role: 'PROCESSOR', onBehalfOf: ['party-beta'] },
  ],
  transfer: [
    {
      ...THINGS.transfer![0],
      exporter: 'party-acme',
      activities: [letters.id, everything.id],
      countries: ['US', 'UK', 'KR'],
      assessments: [{ key: 't', on: '2026-01-01', outcome: 'Fine' }],
      grounds: [...Object.keys(TRANSFER_GROUNDS), 'EU.COURT'].map((code) => ({
        key: code,
        law: 'EU',
        code,
        since: '2025-01-01',
      })),
    },
  ],
} as unknown as typeof THINGS;

const report = made('DPV', {}, RICH);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const read = (source: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(source);
const lines = (quads: readonly Quad[]) =>
  new Writer({ format: 'N-Triples' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
    .sort();

const quadOf = ({ subject, predicate, object, literal }: Triple) => {
  const { namedNode, literal: literalOf, quad } = DataFactory;
  const value = !literal
    ? namedNode(object)
    : literalOf(object, 'language' in literal ? literal.language : namedNode(literal.datatype));
  return quad(namedNode(subject), namedNode(predicate), value);
};
const expected = (of: Report) => lines(statementsOf(of).map(quadOf));

async function fromJsonLd(bytes: Uint8Array): Promise<string[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`It fetches ${url}.`);
  };
  const nquads = await jsonld.toRDF(JSON.parse(text(bytes)), {
    format: 'application/n-quads',
    documentLoader,
  } as object);
  return lines(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
}

async function problemsOf(quads: readonly Quad[]): Promise<string[]> {
  const shapes = new Store(
    new Parser({ baseIRI: 'urn:shapes' }).parse(readFileSync(join(import.meta.dirname, 'shapes.ttl'), 'utf8')),
  );
  const validator = new SHACLValidator(shapes as never, {});
  const { results } = await validator.validate(new Store([...quads]) as never);
  return results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value)}`,
  );
}

describe('a record in the Data Privacy Vocabulary', () => {
  it('uses only terms that the vocabulary has', () => {
    const used = report.graph!.flatMap(({ predicate, object, literal }) => [predicate, ...(literal ? [] : [object])]);
    const unknown = [...new Set(used)].filter(
      (of) => OURS.some((namespace) => of.startsWith(namespace)) && !KNOWN.has(of),
    );
    expect(unknown).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(100);
  });

  it('names no term in its tables that the vocabulary lacks', () => {
    const names = JSON.stringify([
      terms.LEGAL_BASES,
      terms.SPECIAL_CONDITIONS,
      terms.SPECIAL_CATEGORIES,
      terms.TRANSFER_GROUNDS,
      terms.DURATIONS,
      terms.ASSESSMENTS,
      terms.OFFICES,
    ]).match(/(?:dpv|pd|eu-gdpr):[A-Za-z0-9-]+/g)!;
    expect(names.filter((name) => !KNOWN.has(iri(name as terms.Name)))).toEqual([]);
  });

  it('has terms for countries and unions', () => {
    expect(['FR', 'UK', 'EU', 'EEA', 'ALL', 'US-CA'].map(place)).toEqual([
      'loc:FR',
      'loc:GB',
      'loc:EU',
      'loc:EEA',
      undefined,
      undefined,
    ]);
    for (const code of ['FR', 'UK', 'EU', 'EEA', 'KR', 'US']) expect(KNOWN).toContain(iri(place(code)!));
  });

  it('is read back from Turtle with every statement', () => {
    expect(lines(read(text(turtle(report).bytes)))).toEqual(expected(report));
  });

  it('is read back from JSON-LD with every statement, and fetches nothing', async () => {
    expect(await fromJsonLd(jsonLd(report).bytes)).toEqual(expected(report));
  });

  it('keeps any text in both formats', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii' }), async (literal, key) => {
        const subject = `urn:regesta:${encodeURIComponent(key)}`;
        const graph: Triple[] = [
          { subject, predicate: iri('dct:title'), object: literal, literal: { datatype: iri('xsd:string') } },
          { subject, predicate: iri('dct:title'), object: `${literal}\n"\\`, literal: { language: 'ko' } },
        ];
        const odd = { ...report, graph };
        expect(lines(read(text(turtle(odd).bytes)))).toEqual(expected(odd));
        expect(await fromJsonLd(jsonLd(odd).bytes)).toEqual(expected(odd));
      }),
      { numRuns: 50 },
    );
  });

  it('holds to the shapes of a record', async () => {
    expect(await problemsOf(read(text(turtle(report).bytes)))).toEqual([]);
  });

  it('says to whom it was issued, or that it is a draft', async () => {
    const issue = { number: '2026-63C9EE9E', on: '2026-11-29', to: 'The Commission', purpose: 'Request 4711' };
    const saidOf = (of: Report) =>
      read(text(turtle(of).bytes)).flatMap(({ subject, object }) =>
        subject.value === 'urn:regesta:record' ? [object.value] : [],
      );
    const issued = { ...report, issue };
    expect(saidOf(issued)).toEqual(
      expect.arrayContaining(['2026-63C9EE9E', '2026-11-29', 'Issued to: The Commission', 'Issued for: Request 4711']),
    );
    expect(saidOf(report)).toContain('Draft: This file was not issued.');
    expect(await problemsOf(read(text(turtle(issued).bytes)))).toEqual([]);
  });

  it('is refused by the shapes without a purpose in words', async () => {
    const broken = report.graph!.filter(
      ({ subject, predicate }) => !(subject.includes('/purposes/') && predicate === iri('dct:description')),
    );
    expect((await problemsOf(broken.map(quadOf) as unknown as Quad[])).length).toBeGreaterThan(0);
  });

  it('has the same bytes whatever the order of the things', () => {
    const turned = Object.fromEntries(
      Object.entries(RICH).map(([kind, things]) => [kind, [...things].reverse()]),
    ) as typeof RICH;
    expect(text(turtle(made('DPV', {}, turned)).bytes)).toBe(text(turtle(report).bytes));
    expect(text(jsonLd(made('DPV', {}, turned)).bytes)).toBe(text(jsonLd(report).bytes));
  });

  it('names articles of the GDPR only where the GDPR applies', () => {
    const gdpr = PREFIXES['eu-gdpr'];
    const bases = report
      .graph!.filter(({ object }) => object === iri(LEGAL_BASES.CONTRACT.gdpr!))
      .map(({ subject }) => subject);
    expect(bases.length).toBeGreaterThan(0);
    const british = {
      party: [{ id: 'party-x', name: 'X', country: 'GB' }],
      processingActivity: [{ ...letters, controllers: ['party-x'] }],
    };
    const graph = made('DPV', {}, british as unknown as typeof THINGS).graph!;
    expect(graph.filter(({ object }) => object.startsWith(gdpr))).toEqual([]);
    expect(graph.map(({ object }) => object)).toContain(iri(LEGAL_BASES.CONTRACT.general));
  });

  it('says of transfers the article that they rest on', () => {
    const grounds = report
      .graph!.filter(({ object }) => object === iri('eu-gdpr:A46-2-c'))
      .map(({ subject }) => subject);
    expect(grounds).toEqual(['urn:regesta:transfer-1/grounds/EU.SCC']);
  });
});
