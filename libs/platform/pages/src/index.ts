export { linkOf } from './link.js';
export { isPage, ownPage } from './own-page.js';
