import type { Source } from '../source.js';

/** The sources of the law of Chile. */
export const CL_SOURCES = {
  CL1: {
    title: 'Chile: Ley 19.628 as Ley 21.719 amends it, article by article, as notes of 2026 quote it',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.bcn.cl/leychile/navegar?idNorma=1209272'],
  },
  CL2: {
    title: 'Chile: when Ley 21.719 enters into force',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://actualidadjuridica.doe.cl/vigencia-de-la-reforma-a-la-ley-de-datos-personales/',
      'https://www.trendtic.cl/2026/01/seis-mitos-que-chile-debe-despejar-antes-de-la-entrada-en-vigencia-de-la-nueva-ley',
    ],
  },
  CL3: {
    title: 'Chile: Ley 21.806, and the Council of the Agency',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: [
      'https://estadodiario.com/columnas/ley-21-806-la-ley-de-datos-personales-deja-la-espera-y-entra-en-modo-implementacion',
    ],
  },
  CL4: {
    title: 'Chile: Decreto 662 of 2025 on models to prevent infringements',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.bcn.cl/leychile/navegar?idNorma=1227971'],
  },
  CL5: {
    title: 'Chile: model clauses of the Ministry of Economy, Resolución Exenta RAEX202503748, in the Diario Oficial',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.diariooficial.interior.gob.cl/'],
  },
} as const satisfies Record<string, Source>;
