import { readFileSync } from 'node:fs';
import { describeSchema } from '../../apps/console/schema-description.js';

/** The description of the schema that the build of the console makes, for specs of its forms. */
export default describeSchema(readFileSync('schema.graphql', 'utf8'));
