import address from 'world-atlas/countries-50m.json?url';
import { type Country, countriesOf } from '#world';

let loaded: Promise<readonly Country[]> | undefined;

/** Loads the countries once; they are an asset of their own, and not part of the script. */
export function loadWorld(): Promise<readonly Country[]> {
  loaded ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then(countriesOf)
    .catch((error: unknown) => {
      loaded = undefined; // so that the next visit tries again
      throw error;
    });
  return loaded;
}
