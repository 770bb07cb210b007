import type { Source } from '../source.js';

/** The sources of Ecuador's law. */
export const EC_SOURCES = {
  EC1: {
    title: 'Ley Orgánica de Protección de Datos Personales (LOPDP), article by article',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.finanzaspopulares.gob.ec/wp-content/uploads/2021/07/ley_organica_de_proteccion_de_datos_personales.pdf',
    ],
  },
  EC2: {
    title: 'Executive Decree 904 as published, with the gazette of the LOPDP (Fifth Supplement 459, 26 May 2021)',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://informatica-juridica.com/etiqueta/interes-superior-del-nino'],
  },
  EC3: {
    title: 'Summaries of the general regulation to the LOPDP, among them of its arts 38 and 39 on the record',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.avl.com.ec/consideraciones-importantes-del-reglamento-general-de-la-ley-de-proteccion-de-datos-personales/',
      'https://corralrosales.com/reglamento-a-la-ley-organica-de-proteccion-de-datos-personales/',
      'https://spdp.gob.ec/wp-content/uploads/2024/12/04.pdf.pdf',
    ],
  },
  EC4: {
    title: 'Resolution SPDP-SPD-2026-0004-R on transfers, as law firms describe it',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://www.pbplaw.com/publicaciones/norma-general-de-transferencias-o-comunicaciones-nacionales-e-internacionales-de-datos-personales-resolucion-no-spdp-spd-2026-0004-r',
      'https://corralrosales.com/?p=42933',
      'https://tzvs.ec/zugu',
      'https://allende.com/?p=21533',
    ],
  },
  EC5: {
    title: 'Resolution SPDP-SPD-2025-0028-R on data protection delegates, as law firms describe it',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://sbabogados.com.ec/delegado-proteccion-datos-ecuador-resolucion-spdp-0028',
      'https://bacniif.com/?p=33847',
      'https://kruger.law/fortalecimiento-de-la-proteccion-de-datos-en-ecuador',
    ],
  },
  EC6: {
    title: 'Resolutions of the Superintendency of Personal Data Protection',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://spdp.gob.ec/resoluciones2/', 'https://spdp.gob.ec/wp-content/uploads/2025/08/0030-R.pdf'],
  },
  EC7: {
    title: 'Resolutions of 2025 on risks and on contract clauses, as a law firm describes them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://smsecuador.ec/los-contratos-en-ecuador-cambiaron'],
  },
  EC8: {
    title: 'The first superintendent, and the first resolution of 2 August 2024',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://informatica-juridica.com/etiqueta/ley-proteccion-datos-personales'],
  },
} as const satisfies Record<string, Source>;
