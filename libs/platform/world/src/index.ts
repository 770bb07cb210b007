export { type Country, countriesOf } from './countries.js';
export { pathsOf, projectionOf, SIZE, wayOf } from './drawing.js';
export { SMALL_PLACES } from './small-places.js';
export { isView, VIEWS, type View } from './views.js';
