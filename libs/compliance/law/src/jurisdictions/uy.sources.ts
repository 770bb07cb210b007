import type { Source } from '../source.js';

/** The sources of the law of Uruguay. */
export const UY_SOURCES = {
  UY1: {
    title: 'Uruguay: Ley 18.331, as consolidated with its amendments',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.impo.com.uy/bases/leyes/18331-2008'],
  },
  UY2: {
    title: 'Uruguay: Ley 19.670, arts. 37 to 40',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.impo.com.uy/bases/leyes/19670-2018'],
  },
  UY3: {
    title: 'Uruguay: Decreto 414/009, the regulation of Ley 18.331',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.impo.com.uy/bases/decretos/414-2009'],
  },
  UY4: {
    title: 'Uruguay: Decreto 64/020 on breaches, assessments and the delegate',
    grade: 'GAZETTE',
    readOn: '2026-11-29',
    addresses: ['https://www.impo.com.uy/bases/decretos/64-2020'],
  },
  UY5: {
    title: 'Uruguay: resolutions of the URCDP on transfers, as a note of 2026 describes them',
    grade: 'ACCOUNT',
    readOn: '2026-11-29',
    addresses: ['https://www.gub.uy/unidad-reguladora-control-datos-personales/'],
  },
} as const satisfies Record<string, Source>;
