import { readFileSync } from 'node:fs';
import { fieldsOfCommands } from '../../apps/console/schema-description.js';

/** The fields of commands as the build of the console makes them, for specs of its forms. */
export default fieldsOfCommands(readFileSync('schema.graphql', 'utf8'));
