import type { Source } from '../source.js';

/** The sources of the law of Peru. */
export const PE_SOURCES = {
  PE1: {
    title: 'Peru: Ley 29733, Ley de Protección de Datos Personales, as amended',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://lpderecho.pe/ley-proteccion-datos-personales-ley-29733-actualizada/'],
  },
  PE2: {
    title: 'Peru: Decreto Supremo 016-2024-JUS, the regulation of Ley 29733',
    grade: 'COPY',
    readOn: '2026-11-29',
    addresses: ['https://lpderecho.pe/reglamento-ley-proteccion-datos-personales-decreto-supremo-016-2024-jus/'],
  },
  PE3: {
    title: 'Peru: Resolución Directoral 100-2025-JUS/DGTAIPD on the personal data officer',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.gob.pe/institucion/anpd/normas-legales/7574631-100-2025-jus-dgtaipd'],
  },
  PE4: {
    title: 'Peru: Resolución Ministerial 476-2025-JUS/SG on the calculation of fines',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.gob.pe/institucion/anpd/normas-legales/7575999-476-2025-jus-sg'],
  },
} as const satisfies Record<string, Source>;
