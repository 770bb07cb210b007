import roles from 'virtual:roles';

/** The roles of accounts, each with all that the ones before it may do. */
const RANKS = ['REGULATOR', 'VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'];

/** Returns the roles that may give a command. */
export const whoMay = (command: string): readonly string[] => RANKS.filter((role) => mayGive(command, role));

/** Returns true if a role may give a command. Without a role, the server decides. */
export const mayGive = (command: string, role: string | undefined): boolean =>
  role === undefined || RANKS.indexOf(role) >= RANKS.indexOf(roles[command] ?? 'ADMINISTRATOR');
