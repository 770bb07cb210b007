import { readFileSync } from 'node:fs';
import { valuesOfThings } from '../../apps/console/schema-description.js';

/** The values of things as the build of the console makes them, for specs of its pages. */
export default valuesOfThings(readFileSync('schema.graphql', 'utf8'));
