/** Legal forms that stand after a comma: they belong to the name before it. None is the code of a country. */
export const LEGAL_FORMS: readonly string[] = [
  ...['Inc', 'Incorporated', 'LLC', 'L.L.C', 'Ltd', 'Limited', 'LP', 'L.P', 'LLP', 'L.L.P', 'PLC', 'plc', 'Corp'],
  ...[
    'Corporation',
    'Co',
    'Company',
    'N.A',
    'PBC',
    'Pty',
    'Pvt',
    'GmbH',
    'S.A',
    'S.L',
    'S.L.U',
    'S.r.l',
    'S.p.A',
    'Lda',
  ],
  ...['Ltda', 'B.V', 'N.V', 'K.K', 'a.s', 's.r.o'],
];

/** Legal forms at the end of a name: with one of them, a text is a party for certain. */
export const COMPANIES: readonly string[] = [
  ...LEGAL_FORMS,
  ...['AG', 'eG', 'KG', 'OHG', 'UG', 'SE', 'e.V.', 'SAS', 'S.A.S', 'SARL', 'S.à r.l.', 'SA', 'SCI', 'SNC', 'BV', 'NV'],
  ...[
    'VOF',
    'SL',
    'SLU',
    'SRL',
    'SpA',
    'Oy',
    'Oyj',
    'AB',
    'ASA',
    'A/S',
    'ApS',
    'sp. z o.o.',
    'sp. k.',
    'sp. j.',
    'spółka z o.o.',
  ],
  ...[
    'd.o.o',
    'd.d',
    'Kft',
    'Zrt',
    'Nyrt',
    'spol. s r.o.',
    'SIA',
    'UAB',
    'OÜ',
    'EOOD',
    'OOD',
    'A.Ş.',
    'Ltd. Şti.',
    'ΑΕ',
    'ΕΠΕ',
  ],
];

/** The same anywhere in a name, in languages that put them before it. */
export const COMPANY_SIGNS = /株式会社|有限会社|合同会社|（株）|\(株\)|㈱|주식회사|유한회사|\(주\)|㈜|有限公司/u;

/** Words in brackets after a name that say that it is a processor, or that there is a contract with it as one. */
export const PROCESSING_CONTRACTS: readonly string[] = [
  ...['AVV', 'AV-Vertrag', 'Auftragsverarbeitung', 'Auftragsverarbeitungsvertrag', 'DPA', 'data processing agreement'],
  ...['verwerkersovereenkomst', 'contrat de sous-traitance', 'contrato de encargo', 'umowa powierzenia', '委託契約'],
];

/** Words in brackets after a name that say in which country data are held. */
export const HOSTING: readonly string[] = [
  ...[
    'hosting',
    'hosted in',
    'hosted',
    'host',
    'server',
    'servers',
    'server in',
    'location',
    'data location',
    'Standort',
  ],
  ...['Serverstandort', 'gehostet in', 'hébergement', 'hébergé en', 'hébergé aux', 'serveur', 'serveurs', 'gehost in'],
  ...['alojamiento', 'alojado en', 'servidor', 'servidores', 'ospitato in', 'alojado em', 'serwer', 'serwery'],
  ...['所在国', 'サーバー', 'サーバ', '서버', '서버 위치', '服务器', '托管'],
];
