export { ATTACHMENTS, AttachedFiles } from './attached-files.js';
export { AttachedFilesModule } from './attached-files.module.js';
