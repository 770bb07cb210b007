import { say } from '#kernel';
import { bare, type Party, type Snapshot, type Transfer } from '#snapshot';
import { isStated, type RequiredItem } from '../../model/rule.js';
import { appointed, named, officerOf } from '../../shared/officers.js';

// Joint use, as the APPI treats it. The rules and the documents share it.

/** Items of 27(5)(iii). The notice itself says that data are used jointly. */
export type JointUseItem = 'ITEMS' | 'SCOPE' | 'PURPOSE' | 'MANAGER_NAME' | 'MANAGER_ADDRESS' | 'REPRESENTATIVE';

/** The party responsible for managing data that are used jointly. */
interface JointUseManager {
  readonly name?: string;
  readonly address?: string;
  /** Name of the corporation's representative. */
  readonly representative?: string;
}

/** A joint use as the register describes it. */
export interface JointUse {
  readonly items: readonly string[];
  /** Name of the joint users. */
  readonly scope?: string;
  readonly purposes: readonly string[];
  readonly manager?: JointUseManager;
}

/** Returns what the register says of a joint use. */
export function jointUseOf(transfer: Transfer, snapshot: Snapshot): JointUse {
  return {
    items: transfer.dataItems,
    scope: snapshot.party(transfer.importer)?.name,
    purposes: transfer.purposes,
    manager: managerOf(transfer, snapshot),
  };
}

/**
 * Items of a joint use, and where the register holds each. Without a manager, address and representative are not
 * missing.
 */
export const JOINT_USE: Readonly<Record<JointUseItem, RequiredItem<JointUse>>> = {
  ITEMS: {
    path: 'dataItems',
    has: ({ items }) => isStated(items),
    message: say`The items of personal data that are used jointly are not stated. List them as the data items.`,
  },
  SCOPE: {
    path: 'importer',
    has: ({ scope }) => isStated(scope),
    message: say`Who the joint users are is not stated. Name them, or the group that they are, as the importer.`,
  },
  PURPOSE: {
    path: 'purposes',
    has: ({ purposes }) => isStated(purposes),
    message: say`What the joint users use the data for is not stated. State the purposes.`,
  },
  MANAGER_NAME: {
    path: 'exporter.officers.name',
    has: ({ manager }) => isStated(manager?.name),
    message: say`Nobody is named as responsible for managing the data. Appoint a joint-use manager, with the name, in the profile of Japan or as an officer of the exporter.`,
  },
  MANAGER_ADDRESS: {
    path: 'exporter.officers.address',
    has: ({ manager }) => manager?.name === undefined || isStated(manager.address),
    message: say`The address of the person responsible for managing the data is not stated. Enter it with the contact of the joint-use manager.`,
  },
  REPRESENTATIVE: {
    path: 'exporter.officers.representative',
    has: ({ manager }) => manager?.name === undefined || isStated(manager.representative),
    message: say`The name of the representative of the corporation responsible for managing the data is not stated. Enter the representative director as corporate representative, in the profile of Japan or as an officer of that company.`,
  },
};

/** Returns the first party of that name. In a document, names have marks. */
function companyNamed(name: string, snapshot: Snapshot): Party | undefined {
  const first = ({ parties }: Snapshot) => parties.find((party) => bare(party.name) === name)?.id;
  return snapshot.party(snapshot.entry('party by name', name, first));
}

function managerOf({ exporter }: Transfer, snapshot: Snapshot): JointUseManager | undefined {
  const contact = officerOf('JOINT_USE_MANAGER', 'JP', snapshot, snapshot.party(exporter));
  if (!contact) return undefined;
  const name = contact.name ?? contact.department;
  const company = name === undefined ? undefined : companyNamed(bare(name), snapshot);
  // The representative of that company, or as the profile says: a director of another company does not represent it.
  const [representative] = [
    ...appointed('CORPORATE_REPRESENTATIVE', 'JP', snapshot, company),
    ...named('CORPORATE_REPRESENTATIVE', 'JP', snapshot),
  ];
  return { name, address: contact.address ?? company?.address, representative: representative?.name };
}
