import { readFileSync } from 'node:fs';
import { rolesOfCommands } from '../../apps/console/schema-description.js';

/** The role that each command needs, as the build of the console makes it, for specs of its forms. */
export default rolesOfCommands(readFileSync('access.txt', 'utf8'));
