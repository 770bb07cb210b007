import type { Source } from '../source.js';

/** The sources of the law of Mexico. */
export const MX_SOURCES = {
  MX1: {
    title:
      'Mexico: Ley Federal de Protección de Datos Personales en Posesión de los Particulares of 2025, and its decree',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: [
      'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf',
      'http://diariooficial.gob.mx/nota_detalle.php?codigo=5752569&fecha=20%2F03%2F2025',
    ],
  },
  MX2: {
    title: 'Mexico: the law of 2010 and the Reglamento of 2011, as notes of 2026 quote them from the official texts',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.diputados.gob.mx/LeyesBiblio/', 'https://www.dof.gob.mx/'],
  },
} as const satisfies Record<string, Source>;
