import { AROUND_BASES, AROUND_CONDITIONS, AROUND_SAFEGUARDS } from './data/fillers.js';
import { LEGAL_BASES, RECIPIENT_KINDS, SAFEGUARDS, SPECIAL_CATEGORIES, SPECIAL_CONDITIONS } from './data/values.js';
import { dateOf } from './dates.js';
import { namedParty } from './named-parties.js';
import { retentionOf } from './retention.js';
import { listOf, recipientsIn, saysNothing } from './text.js';
import { answerIn, answerOf, codeOf, countryOf, plainAnswerOf, wholeOf } from './values.js';

describe('A text of a sheet', () => {
  it('names countries in English, French and German, and by codes', () => {
    const names = [
      'United States',
      'Etats-Unis',
      'USA',
      'us',
      'Vereinigte Staaten',
      'Corée du Sud',
      'South Korea',
      'The Netherlands',
    ];
    expect(names.map((name) => countryOf(name))).toEqual(['US', 'US', 'US', 'US', 'US', 'KR', 'KR', 'NL']);
    expect(
      ['UK', 'Schweiz', "Côte d'Ivoire", 'Île de Man', 'Hong-Kong', 'Türkei'].map((name) => countryOf(name)),
    ).toEqual([...['GB', 'CH', 'CI', 'IM', 'HK', 'TR']]);
    expect(['Atlantis', 'XX', '', '__proto__'].map((name) => countryOf(name))).toEqual(Array(4).fill(undefined));
  });

  it.each([
    ['Verenigde Staten', 'Estados Unidos', 'Stati Uniti', 'EUA', 'Stany Zjednoczone', '米国', '미국', '美国', '美國'],
    ['Duitsland', 'Alemania', 'Germania', 'Alemanha', 'Niemcy', 'ドイツ', '독일', '德国', 'l’Allemagne'],
  ])('names countries in ten languages: %s, …', (...names) => {
    expect(new Set(names.map((name) => countryOf(name)))).toEqual(new Set([names.includes('米国') ? 'US' : 'DE']));
  });

  it('names legal bases, each once, with their articles', () => {
    const basesIn = (text: string) => wholeOf(text, LEGAL_BASES, AROUND_BASES).codes;
    expect(basesIn('Art. 6(1)(b) contract; explicit consent')).toEqual(['CONTRACT', 'CONSENT']);
    expect(basesIn('Art. 6 Abs. 1 lit. f DSGVO')).toEqual(['LEGITIMATE_INTERESTS']);
    expect(basesIn("mission d'intérêt public")).toEqual(['PUBLIC_TASK']);
    expect(basesIn('consent_and_contract')).toEqual(['CONTRACT', 'CONSENT']);
    expect(basesIn('LEGAL_OBLIGATION')).toEqual(['LEGAL_OBLIGATION']);
    expect(wholeOf('because', LEGAL_BASES, AROUND_BASES)).toEqual({ codes: [], note: 'NO_SUCH_CODE' });
  });

  it('names conditions, special categories, safeguards and kinds of recipients', () => {
    const safeguardsIn = (text: string) => wholeOf(text, SAFEGUARDS, AROUND_SAFEGUARDS.EU).codes;
    expect(wholeOf('Article 9(2)(h)', SPECIAL_CONDITIONS, AROUND_CONDITIONS).codes).toEqual(['HEALTH_OR_SOCIAL_CARE']);
    expect(safeguardsIn("Règles d'entreprise contraignantes (BCR)")).toEqual(['BCR']);
    expect(safeguardsIn('Privacy shield')).toEqual(['PRIVACY_SHIELD']);
    expect(codeOf("Données révélant l'appartenance syndicale", SPECIAL_CATEGORIES)).toBe('TRADE_UNION_MEMBERSHIP');
    expect(codeOf('Données relatives à des condamnations pénales ou infractions', SPECIAL_CATEGORIES)).toBe('CRIMINAL');
    expect(codeOf('Tax authority', RECIPIENT_KINDS)).toBe('PUBLIC_AUTHORITY');
  });

  it.each([
    ['5 ans', 'P5Y', undefined],
    ['3 years after end of contract', 'P3Y', 'end of contract'],
    ['6 Monate', 'P6M', undefined],
    ['un an à compter de la collecte', 'P1Y', 'collecte'],
    ['10 Jahre nach Ende des Geschäftsjahres', 'P10Y', 'Ende des Geschäftsjahres'],
    ['30 days', 'P30D', undefined],
    ['two weeks from receipt', 'P2W', 'receipt'],
    ['10 Jahre (§ 147 AO)', 'P10Y', undefined],
    ['8 Jahre (§ 147 Abs. 3 AO, § 257 HGB)', 'P8Y', undefined],
    ['6 years post-employment', 'P6Y', 'employment'],
    ['6 years (Companies Act 2006, s 386)', 'P6Y', undefined],
    ['1 year and 6 months', 'P1Y6M', undefined],
    ['7 jaar na einde dienstverband', 'P7Y', 'einde dienstverband'],
    ['3 mois', 'P3M', undefined],
    ['5 años desde la finalización del contrato', 'P5Y', 'finalización del contrato'],
    ['10 anni dalla cessazione del rapporto', 'P10Y', 'cessazione del rapporto'],
    ['5 anos após o término do contrato', 'P5Y', 'término do contrato'],
    ['5 lat od końca roku obrachunkowego', 'P5Y', 'końca roku obrachunkowego'],
    ['2 lata', 'P2Y', undefined],
    ['10 Jahre gemäß §§ 147 AO, 257 HGB', 'P10Y', undefined],
    ['12-month period', 'P12M', undefined],
    ['通知の日から3日', 'P3D', '通知の日'],
    ['5年間保存', 'P5Y', undefined],
    ['5年', 'P5Y', undefined],
    ['５年間（労働基準法第109条）', 'P5Y', undefined],
    ['退職後３年間', 'P3Y', '退職'],
    ['6개월', 'P6M', undefined],
    ['수집일로부터 1년간', 'P1Y', '수집일'],
    ['一年', 'P1Y', undefined],
    ['自收集之日起6个月', 'P6M', '收集'],
  ])('says how long data are kept: %s', (text, period, trigger) => {
    expect(retentionOf(text)).toEqual({
      ...{ kind: 'FIXED_PERIOD', period, statement: text },
      ...(trigger !== undefined && { trigger }),
    });
  });

  it('says how long in words, or is not read', () => {
    const kinds = ['Until consent is withdrawn', 'durée du contrat', 'as long as necessary', 'gesetzliche Frist'];
    expect(kinds.map((text) => retentionOf(text)?.kind)).toEqual([
      ...['UNTIL_EVENT', 'WHILE_STATE_LASTS', 'AS_LONG_AS_NEEDED', 'SET_BY_LOCAL_LAW'],
    ]);
    for (const text of [
      'max. 5 years',
      'up to 5 years',
      '5 years max',
      'bis 5 Jahre',
      'hasta 5 años',
      '5年以内',
      '5년 이내',
    ])
      expect(retentionOf(text)).toEqual({ kind: 'FIXED_PERIOD', period: 'P5Y', bound: 'AT_MOST', statement: text });
    const more = [
      'zolang noodzakelijk',
      'mientras sea necesario',
      '同意の撤回まで',
      '동의 철회 시까지',
      '契約期間中',
      '無期限',
    ];
    expect(more.map((text) => retentionOf(text)?.kind)).toEqual([
      ...['AS_LONG_AS_NEEDED', 'AS_LONG_AS_NEEDED', 'UNTIL_EVENT', 'UNTIL_EVENT', 'WHILE_STATE_LASTS', 'OPEN_ENDED'],
    ]);
    for (const text of ['5 years or 10 years', 'constructor days', 'see policy'])
      expect(retentionOf(text)).toBeUndefined();
  });

  it('says a day; not one that could be two', () => {
    expect(['2024-02-29', '31/01/2024', '1.2.2024', '01/31/2024', '5/5/24'].map((text) => dateOf(text))).toEqual([
      ...['2024-02-29', '2024-01-31', '2024-02-01', '2024-01-31', '2024-05-05'],
    ]);
    expect(['2023-02-29', '03/04/2020', 'soon', '1/2'].map((text) => dateOf(text))).toEqual(Array(4).fill(undefined));
    const written = [
      '2025/03/31',
      '2025.3.31',
      '2025. 3. 31.',
      '31.03.2025',
      '2025年3月31日',
      '2025년 3월 31일',
      '２０２５年３月３１日',
    ];
    const inWords = [
      '31 March 2025',
      'March 31, 2025',
      '31. März 2025',
      '31 mars 2025',
      '31 maart 2025',
      '31 marca 2025',
    ];
    for (const text of [
      ...written,
      ...inWords,
      '31 de marzo de 2025',
      '31 marzo 2025',
      '31 de março de 2025',
      '令和7年3月31日',
    ])
      expect([text, dateOf(text)]).toEqual([text, '2025-03-31']);
    expect(
      ['令和6年10月1日', '平成元年1月8日', 'R6.10.1', '明治1年1月1日', '令和6年13月1日', '31 Foo 2025'].map((text) =>
        dateOf(text),
      ),
    ).toEqual(['2024-10-01', '1989-01-08', '2024-10-01', undefined, undefined, undefined]);
    expect([dateOf('03/04/2020', 'DAY_FIRST'), dateOf('03/04/2020', 'MONTH_FIRST')]).toEqual([
      '2020-04-03',
      '2020-03-04',
    ]);
  });

  it('is a list, an answer, or nothing', () => {
    expect(listOf('Names, addresses, Names')).toEqual(['Names', 'addresses']);
    expect(listOf('- a (x, y)\n- b, c')).toEqual(['a (x, y)', 'b, c']);
    expect(listOf('a (x, y), b')).toEqual(['a (x, y)', 'b']);
    expect(['Oui', 'Yes, by score', 'Nein', 'perhaps'].map(answerOf)).toEqual(['YES', 'YES', 'NO', undefined]);
    expect(['Oui', 'Yes, by score', 'no!', 'x'].map(plainAnswerOf)).toEqual(['YES', undefined, undefined, 'YES']);
    expect(['N/A', ' – ', 'Néant', 'Sélectionnez un élément dans cette liste déroulante ►'].every(saysNothing)).toBe(
      true,
    );
  });

  it('is an answer in ten languages, also by a sign, and with a remark in brackets', () => {
    const yes = ['Sí', 'sì', 'Sim', 'Tak', 'はい', '有', 'あり', '예', '있음', '是', '○', '✓'];
    const no = ['Nee', 'não', 'Nie', 'いいえ', '無', 'なし', '아니오', '없음', '否', '无', '×'];
    expect(yes.map(plainAnswerOf)).toEqual(yes.map(() => 'YES'));
    expect(no.map(plainAnswerOf)).toEqual(no.map(() => 'NO'));
    expect(answerIn('有（健康情報）')).toEqual({ answer: 'YES', note: '健康情報' });
    expect(['예정', '有効期限', '☒', 'Ja, teilweise', 'nie wieder'].map((text) => answerIn(text).answer)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('says in ten languages that there is nothing', () => {
    const nothing = [
      'なし',
      '無し',
      '該当なし',
      '无',
      '没有',
      '不适用',
      'keine',
      'n/a',
      'n.v.t.',
      'geen',
      'aucun',
      'brak',
    ];
    for (const text of [...nothing, 'nie dotyczy', 'ninguno', 'nessuno', 'nenhum', '없음', '해당 없음'])
      expect([text, saysNothing(text)]).toEqual([text, true]);
    expect(['○', '✓', '無期限', 'keine Ahnung', '여행'].some(saysNothing)).toBe(false);
  });

  it('is divided at the commas and dots of its language, and never within the name of a company', () => {
    expect(listOf('氏名、住所；電話番号')).toEqual(['氏名、住所', '電話番号']);
    expect(listOf('氏名、住所（自宅、勤務先）、電話番号')).toEqual(['氏名', '住所（自宅、勤務先）', '電話番号']);
    expect(listOf('氏名・住所・メール')).toEqual(['氏名', '住所', 'メール']);
    expect(listOf('・氏名\n・住所')).toEqual(['氏名', '住所']);
    expect(listOf('姓名，地址')).toEqual(['姓名', '地址']);
    expect(listOf('本人の同意を得た場合、又は法令に基づく場合に限り、利用目的の範囲内で提供する')).toHaveLength(1);
    const parties = [
      'Greenhouse Software, Inc.',
      'Foo, LLC',
      'アマゾン・ウェブ・サービス・ジャパン合同会社',
      'DATEV eG',
    ];
    expect(recipientsIn(parties.join(', '))).toEqual(parties);
    expect(listOf('NO, SE, DK')).toEqual(['NO', 'SE', 'DK']);
  });

  it.each([
    ['Greenhouse Software, Inc. (processor)', { name: 'Greenhouse Software, Inc.', isProcessor: true, locations: [] }],
    ['DATEV eG (AVV)', { name: 'DATEV eG', isProcessor: true, contract: 'AVV', locations: [] }],
    ['Mailwick GmbH (Auftragsverarbeiter, USA)', { name: 'Mailwick GmbH', isProcessor: true, locations: ['US'] }],
    ['クラウド株式会社（委託先）', { name: 'クラウド株式会社', isProcessor: true, locations: [] }],
    ['Cloudwick (verwerker; hosting: Ierland)', { name: 'Cloudwick', isProcessor: true, locations: ['IE'] }],
    ['Acme (formerly Foo)', { name: 'Acme (formerly Foo)', isProcessor: false, locations: [] }],
    ['Acme (controller)', { name: 'Acme (controller)', isProcessor: false, locations: [] }],
    ['Acme (USA)', { name: 'Acme (USA)', isProcessor: false, locations: [] }],
    ['Acme (processor?)', { name: 'Acme (processor?)', isProcessor: false, locations: [] }],
  ])('names a party with its role: %s', (text, party) => {
    expect(namedParty(text, new Map())).toEqual(party);
  });

  it('names the places of a processor, and no department', () => {
    const of = (text: string) => namedParty(text, new Map(), true);
    expect(of('Cloudwick (Ireland)')).toMatchObject({ name: 'Cloudwick', locations: ['IE'] });
    expect(of('Cloudwick (IT)')).toMatchObject({ name: 'Cloudwick (IT)', locations: [] });
  });
});
