import type { DraftReader } from './draft-reader.js';
import type { Details } from './entries.js';
import type { Statement } from './reading.js';
import { countryOf } from './values.js';

/** Returns the details in the row of a person or a party. */
export function detailsOf(reader: DraftReader, { row }: Statement): Details {
  if (row === undefined) return {};
  const of = (field: Statement['field']) => reader.of(field).filter((statement) => statement.row === row);
  const text = (field: 'party.email' | 'party.phone') => {
    const [statement] = of(field);
    if (statement) reader.report(statement, 'TEXT');
    return statement?.text.trim();
  };
  const address = of('party.address');
  for (const statement of address) reader.report(statement, 'TEXT');
  const [country] = of('party.country');
  const code = country && countryOf(country.text, reader.corrections.countries);
  if (country) {
    if (code) reader.report(country, 'VALUE', code);
    else reader.describe(country, 'NOT_UNDERSTOOD', 'NO_SUCH_COUNTRY');
  }
  return {
    ...(address.length > 0 && { address: address.map(({ text }) => text.trim()).join(', ') }),
    ...(code && { country: code }),
    email: text('party.email'),
    phone: text('party.phone'),
  };
}
