export { isPage, ownPage } from './own-page.js';
