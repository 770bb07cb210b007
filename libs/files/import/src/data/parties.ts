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
