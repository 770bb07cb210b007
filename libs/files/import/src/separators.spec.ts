import { keyFrom } from '#naming';
import { readSpreadsheet } from '#spreadsheet';
import { proposeMapping, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';
import { folded, linesOf, listOf } from './text.js';
import { unknownValues } from './unknown.js';

/** Returns what the only row of a sheet becomes, with a title. */
async function rowOf(cells: Readonly<Record<string, string>>, values: Mapping['values'] = [], known = {}) {
  const rows = [
    ['Title', ...Object.keys(cells)],
    ['Pay', ...Object.values(cells)],
  ];
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const workbook = await readSpreadsheet(Buffer.from(text));
  const mapping = readMapping(writeMapping({ ...proposeMapping(workbook)!, values }));
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known });
  const contents = reading.parts[0]!.contents;
  const of = (outcome: string) =>
    reading.cells.filter((cell) => cell.outcome === outcome).map(({ cell, note }) => `${cell} ${note}`);
  const names = (contents.parties ?? []).map(({ name }) => name);
  const unknown = await unknownValues(reading.cells, mapping);
  return {
    of,
    names,
    unknown,
    contents,
    activity: contents.processingActivities![0]! as Readonly<Record<string, unknown>>,
  };
}

describe('A comma between names of parties', () => {
  it.each([
    'Saldo, ul. Długa 3, Kraków',
    'Saldo, Kraków',
    'Société Générale, 29 boulevard Haussmann, 75009 Paris',
    'Müller, Anna',
    'Beta Ltd, dpo@beta.example',
    'Acme, Poland',
    'Beta sp. z o.o., Kraków',
    '주식회사 급여, 서울',
    'Saldo\nul. Długa 3\n30-001 Kraków',
    'Saldo; Kraków; Poland',
  ])('may belong to an address, so nobody is made of it: %s', async (text) => {
    for (const heading of ['Processor', 'Joint controller', 'Controller']) {
      const { names, of, activity, contents } = await rowOf({ [heading]: text });
      const role = heading === 'Joint controller' ? 'JOINT_CONTROLLER' : 'CONTROLLER';
      expect([names, contents.engagements, activity.role]).toEqual([[], undefined, role]);
      expect(of('NOT_UNDERSTOOD')).toEqual(['B2 COMMAS']);
      expect(activity.description).toBe(`${heading}: ${text}`);
    }
  });

  it.each([
    ['Cloudwick Inc, Mailwick GmbH', ['Cloudwick Inc', 'Mailwick GmbH']],
    ['Greenhouse Software, Inc.', ['Greenhouse Software, Inc.']],
    ['Saldo sp. z o.o., Płace S.A.', ['Saldo sp. z o.o.', 'Płace S.A.']],
    ['株式会社給与、クラウド株式会社', ['株式会社給与', 'クラウド株式会社']],
    ['Saldo\nPłace', ['Saldo', 'Płace']],
    ['Saldo; 3M', ['Saldo', '3M']],
  ])('divides them if each is one for certain: %s', async (text, expected) => {
    expect(await rowOf({ Processor: text })).toMatchObject({ names: expected });
  });

  it('divides them if the register knows each', async () => {
    const parties = [
      { key: 'a', name: 'Saldo' },
      { key: 'b', name: 'Płace' },
    ];
    const { contents } = await rowOf({ Processor: 'Saldo, Płace' }, [], { parties });
    expect(contents.engagements).toMatchObject([{ processor: 'a' }, { processor: 'b' }]);
  });

  it('is asked about, and means what the mapping answers', async () => {
    const text = 'Saldo, ul. Długa 3, Kraków';
    const { unknown } = await rowOf({ Processor: text });
    const choices = ['SEVERAL', 'ONE', 'ADDRESS'];
    expect(unknown).toEqual([{ list: 'names', field: 'processor', text, cells: 1, choices }]);
    const as = (value: string) => rowOf({ Processor: text }, [{ list: 'names', text, value }]);
    expect((await as('SEVERAL')).names).toEqual(['Saldo', 'ul. Długa 3', 'Kraków']);
    expect((await as('ONE')).names).toEqual([text]);
    expect((await as('ADDRESS')).contents.parties).toMatchObject([{ name: 'Saldo', address: 'ul. Długa 3, Kraków' }]);
    await expect(as('PERHAPS')).rejects.toThrow('SEVERAL, ONE or ADDRESS');
  });

  it('leaves a recipient with an address whole', async () => {
    const { activity } = await rowOf({ Recipients: 'Saldo, ul. Długa 3, Kraków' });
    expect(activity.recipients).toMatchObject([{ name: 'Saldo, ul. Długa 3, Kraków' }]);
  });

  it('leaves an activity without a controller, if its own is a question', async () => {
    const { activity, of } = await rowOf({ Controller: 'Saldo, Kraków', 'Joint controller': 'Płace' });
    expect(activity).not.toHaveProperty('controllers');
    expect(of('NOT_UNDERSTOOD')).toEqual(['B2 COMMAS', 'C2 NO_CONTROLLER']);
  });
});

describe('A comma of a sentence', () => {
  it.each([
    'Od osoby, której dane dotyczą',
    'Personen, die sich bewerben',
    'People, who apply',
    'Les personnes, dont les mineurs',
    'Datos de contacto, incluido el teléfono',
    'Contact data, e.g. telephone',
    'Kontaktdaten, z. B. Telefon',
    'Dane kontaktowe, np. telefon',
    'Bambini, che hanno meno di 14 anni',
    'Größe 1,75',
  ])('divides nothing: %s', async (text) => {
    expect(listOf(text)).toEqual([text]);
    expect((await rowOf({ Source: text })).activity.sources).toMatchObject([{ description: text }]);
  });

  it('divides a list as before', () => {
    expect(listOf('Names, addresses, bank details')).toEqual(['Names', 'addresses', 'bank details']);
    expect(listOf('氏名、住所')).toEqual(['氏名', '住所']);
  });
});

describe('A sign that belongs to a text', () => {
  it('is kept: a minus, the point of a Catalan word', () => {
    expect(linesOf('-2+3')).toEqual(['-2+3']);
    expect(linesOf('–5 °C\n- Names\n-Addresses\n* Phones')).toEqual(['–5 °C', 'Names', 'Addresses', 'Phones']);
    expect(listOf("Col·laboradors de l'empresa")).toEqual(["Col·laboradors de l'empresa"]);
    expect(listOf('Names · Addresses')).toEqual(['Names', 'Addresses']);
  });

  it('is no digit of the number before it', async () => {
    expect(folded('art. 22¹')).not.toBe(folded('art. 221'));
    expect(keyFrom('art. 22¹')).toBe('art-22-1');
    const { activity } = await rowOf({
      Purpose: 'Paying',
      'Legal basis': 'Art. 6(1)(c); art. 22¹ KP',
      Retention: '3¹ years',
    });
    expect(JSON.stringify(activity)).not.toContain('221');
    expect(JSON.stringify(activity)).not.toContain('P31Y');
    expect((await rowOf({ Created: '2024-01-3¹' })).of('NOT_UNDERSTOOD')).toEqual(['B2 NO_SUCH_DATE']);
  });
});

describe('An answer before a name', () => {
  it.each(['Yes: religion', 'Ja: Religion', 'Oui : religion', '有：宗教'])(
    'is no part of the name of a category: %s',
    async (text) => {
      const { activity } = await rowOf({ 'Special categories': text });
      const [, name] = text.split(/\s?[:：]\s?/);
      expect(activity.dataCategories).toMatchObject([{ name, specialKinds: ['RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS'] }]);
    },
  );

  it.each([...['Yes', 'Tak', 'x', 'Yes: DATEV eG', 'Tak, Saldo', 'Oui – banque', 'はい：銀行', 'Ja (DATEV eG)']])(
    'names nobody and nothing: %s',
    async (text) => {
      for (const heading of ['Processor', 'Recipients', 'Data subjects', 'Personal data', 'Owner', 'Systems']) {
        const { activity, of, names } = await rowOf({ [heading]: text });
        expect([names, of('NOT_UNDERSTOOD')]).toEqual([[], ['B2 AN_ANSWER']]);
        expect(activity).toEqual({
          ...{ key: 'pay', reference: 'pay', title: 'Pay', role: 'CONTROLLER' },
          description: `${heading}: ${text}`,
        });
      }
    },
  );

  it('is none, if it is a name', async () => {
    for (const text of ['X Corp', 'N26', 'No Name', 'Ja zu Europa', 'Sino-Bank', 'X, Meta'])
      expect((await rowOf({ Recipients: text })).of('NOT_UNDERSTOOD')).toEqual([]);
  });
});
