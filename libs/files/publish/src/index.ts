// publication: the pages and their versions. page, feeds, site-files: their files. directory: where they are kept.

export { type DirectoryChange, MARKER, PublishedDirectory, publishedIn } from './directory.js';
export type { Page, Site, Version } from './model.js';
export { onePerKind, type Publication, type Withheld } from './publication.js';
export { PublishModule } from './publish.module.js';
export { Publisher, type SiteRequest } from './publisher.js';
export { filesOf, type SiteFiles } from './site-files.js';
