import { acme, beta, letters, made, shownRows, THINGS, tablesOf } from '../testing.js';

/** Columns A to AD of row 9 of the template, as they are quoted. */
const HEADINGS = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  'Retention schedule (if possible)',
  'General description of technical and organisational security measures (if possible)',
  'Article 6 lawful basis for processing personal data',
  'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)',
  'Link to record of legitimate interests assessment (if applicable)',
  'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)',
  'The source of the personal data (if applicable)',
  'Link to record of consent',
  'Location of personal data',
  'Data Protection Impact Assessment required?',
  'Data Protection Impact Assessment progress',
  'Link to Data Protection Impact Assessment',
  'Has a personal data breach occurred?',
  'Link to record of personal data breach',
  'Data Protection Act 2018 Schedule 1 Condition for processing',
  'GDPR Article 6 lawful basis for processing',
  'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?',
  'Reasons for not adhering to policy document (if applicable)',
];

describe("The ICO's record", () => {
  it('has the thirty columns of the template, in its words and its order', () =>
    expect(tablesOf(made('ICO'))[0]!.columns.map(({ heading }) => heading)).toEqual(HEADINGS));

  it('has a row for each purpose, with the data, the recipients and the basis of this purpose', () => {
    const common = {
      'Categories of individuals': ['customers'],
      'Link to contract with processor': ['Cloud Inc: DPA-7'],
      'Names of third countries or international organisations that personal data are transferred to (if applicable)': [
        'United States',
      ],
      'Retention schedule (if possible)': ['2 years after: the last letter.'],
      'General description of technical and organisational security measures (if possible)': ['Doors are locked'],
      'The source of the personal data (if applicable)': ['The customers themselves'],
      'Location of personal data': ['Cloud Inc: United States', 'The CRM'],
    };
    expect(shownRows(made('ICO'))).toMatchObject([
      {
        ...common,
        'Purpose of processing': ['Letters', 'Send the post'],
        'Categories of personal data': ['addresses', 'health'],
        'Categories of recipients': ['the post', 'Cloud Inc: Hosting'],
        'Article 6 lawful basis for processing personal data': ['Contract (Art 6(1)(b))'],
        'GDPR Article 6 lawful basis for processing': ['Contract (Art 6(1)(b))'],
      },
      {
        ...common,
        'Purpose of processing': ['Letters', 'Care for guests'],
        'Categories of personal data': ['health'],
        'Categories of recipients': ['Cloud Inc: Hosting'],
        'Article 6 lawful basis for processing personal data': ['Legitimate interests (Art 6(1)(f))'],
        'Article 9 condition for processing special category data': ['Explicit consent (Art 9(2)(a))'],
        'Legitimate interests for the processing (if applicable)': ['to keep guests safe'],
      },
      {
        'Name and contact details of joint controller (if applicable)': ['Beta SARL, 2 rue, Paris'],
      },
    ]);
  });

  it('is the record of each controller to whom the law applies, one by one', () => {
    const uk = { ...beta, country: 'GB' };
    const india = { ...beta, id: 'party-india', name: 'Acme India', country: 'IN', group: true };
    const ofIndia = { ...letters, id: 'processingActivity-india', reference: '5.3', controllers: [india.id] };
    const report = made('ICO', {}, {
      ...THINGS,
      party: [...THINGS.party!.filter(({ id }) => id !== beta.id), uk, india],
      processingActivity: [...THINGS.processingActivity!, ofIndia],
    } as never);
    expect(report.sections.map(({ heading }) => heading)).toEqual(['Acme Ltd', 'Beta SARL']);
    expect(report.cover).toMatchObject({ organisation: 'Acme Ltd, Beta SARL', contact: [], answeredBy: undefined });
    expect(report.sections.map(({ sections }) => sections![0]!.sections![0]!.blocks[0])).toMatchObject([
      { facts: [{ value: 'Acme Ltd' }, {}, {}, {}] },
      { facts: [{ value: 'Beta SARL' }, {}, {}, {}] },
    ]);
    expect(tablesOf(report).map(({ rows }) => rows.length)).toEqual([3, 1]);
  });

  it('gives a recipient no data of its own that nobody stated', () => {
    const row = { key: 'insurer', name: 'Insurer', condition: 'on a claim', purposes: [], dataSubjects: [] };
    const received = (dataCategories: string[]) =>
      shownRows(
        made('ICO', {}, {
          ...THINGS,
          processingActivity: [{ ...letters, recipients: [{ ...row, dataCategories }] }],
        } as never),
      ).map((shown) => (shown['Categories of recipients'] as string[])[0]);
    expect(received([])).toEqual(['Insurer (on a claim)', 'Insurer (on a claim)']);
    expect(received(['health'])).toEqual(['Insurer: health (on a claim)', 'Insurer: health (on a claim)']);
  });

  it('has its thirty columns across the page, as the sheet has', () =>
    expect(tablesOf(made('ICO')).map(({ across }) => across)).toEqual([true]));

  it('says that there is no joint controller where one company alone controls the activity', () => {
    const [letters] = shownRows(made('ICO'));
    expect(letters!['Name and contact details of joint controller (if applicable)']).toEqual(['None']);
  });

  it('names only the other controllers where it is the record of one', () =>
    expect(shownRows(made('ICO', { scope: { controller: acme.id } }))[2]).toMatchObject({
      'Name and contact details of joint controller (if applicable)': ['Beta SARL, 2 rue, Paris'],
    }));

  it('names as gaps what Art 30 requires and the register lacks', () => {
    const { gaps } = made('ICO');
    expect(gaps.map(({ article }) => article)).toEqual([
      '30(1)(b)',
      '30(1)(c)',
      '30(1)(c)',
      '30(1)(d)',
      '30(1)(f)',
      '30(1)(g)',
    ]);
    expect(gaps[0]!.id).toMatch(/^[0-9a-f]{16}$/);
  });
});
