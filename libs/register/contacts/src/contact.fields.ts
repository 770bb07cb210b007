import { reject, say } from '#kernel';
import { declared, field, life, type StateOf, types, written } from '#ledger';

const { flag, identifier, later, text } = types;

/** The fields of a contact. `department` names no person; the other details are personal data, and sealed in the ledger. */
export const contactFields = declared(
  // The words name no personal field: the name of the contact is that of the thing.
  { command: 'RegisterContact', event: 'ContactRegistered', words: { department: 'department' } },
  written({
    erased: later(flag('True for a person who was erased, so that references to them stay valid.')),
  }),
  field(
    {
      department: text("A department's name, not a person's."),
      name: text(),
      email: identifier(),
      phone: identifier(),
      address: text(),
    },
    {
      command: 'ChangeContactDetails',
      event: 'ContactDetailsChanged',
      words: { department: 'department' },
      argument: 'details',
      argumentInput: 'ContactDetailsInput',
      argumentSays: 'All details of a contact. A field that is left out is not known.',
      check: mustSaySomebody,
      description: 'Replaces all details of the contact.',
    },
  ),
  life(
    { command: 'RetireContact', event: 'ContactRetired' },
    { command: 'ReinstateContact', event: 'ContactReinstated' },
  ),
);

interface Details {
  readonly department?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly erased?: boolean;
}

/** @throws {Rejection} INVALID if it says nothing, or something of an erased person */
function mustSaySomebody({ erased, department, name, email, phone, address }: Details): void {
  const personal = name ?? email ?? phone ?? address;
  if (erased && personal !== undefined)
    reject(
      'INVALID',
      say`An erased person has no personal details: leave out erased, or all personal fields.`,
      'erased',
    );
  if (!erased && (department ?? personal) === undefined)
    reject('INVALID', say`Give a name, a department, an e-mail, a phone or an address: the contact says nothing.`);
}

/** The state of a contact: a person or a mailbox. */
export interface Contact extends StateOf<typeof contactFields> {
  /** True if the key of the personal fields is missing: they were not erased, but nobody can read them now. */
  readonly keyMissing?: boolean;
}
