import { say } from '#kernel';
import { type Rule, rulesOf } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { isFiled } from '../shared/filings.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { versionOf } from '../shared/instruments.js';
import { groundOf } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('AR');

/** Words by which filings of databases are recognised. */
const REGISTRATION = /\b21\b|25\.?326|aaip|dnpdp|regist|database|base de datos/i;

/** The rules of Argentine law: consent first, registered databases, and grounds to transfer. */
export const AR_RULES: readonly Rule[] = [
  on(
    'jurisdictionProfile',
    'DATABASES.REGISTERED',
    '21',
    'NOTICE',
    (profile, { law }) =>
      !isFiled(profile, REGISTRATION, law.date) && {
        path: 'filings',
        message: say`No registration of databases with the Agencia de Acceso a la Información Pública is recorded. Record it as a filing of this profile, with its number and since when, or register the databases.`,
      },
  ),
  ...basisRules('AR', '5'),
  ...transferRules('AR', {
    ground: '12',
    recognition: '12(1); Disposition 60-E/2016, art. 3',
    safeguard: 'Disposition 60-E/2016, art. 2',
  }),
  on(
    'transfer',
    'CLAUSES.DEVIATING',
    'Disposition 60-E/2016, art. 2',
    'NOTICE',
    function* (transfer, { law, snapshot }) {
      if (transfer.suspension || !mayLeave(transfer, 'AR')) return;
      for (const row of reliedOn(transfer, 'AR', law.date)) {
        const { instrument, code, key } = row;
        const model = ['AR.CLAUSES_60E', 'AR.CLAUSES_RIPD'].includes(code) && law.ground(code);
        if (
          !model ||
          !instrument?.version ||
          versionOf(law, 'AR', { ...row, instrument: { ...instrument, kind: 'SCC' } })
        )
          continue;
        yield {
          path: `grounds.${key}.instrument.version`,
          message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, but its clauses ("${instrument.version}") are not stated to be a model of the regulator. If they deviate from the model, submit them to the AAIP within 30 days of signing${instrument.signedOn ? say` (signed on ${instrument.signedOn})` : ''}.`,
        };
      }
    },
  ),
];
