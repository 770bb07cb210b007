import { useMemo } from 'react';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';

/** The codes of all places. The question never changes, so that all forms share the answer. */
const PLACES = graphql(`query Places { places { code scalars } }`);

/** Returns true for a scalar whose values are codes of places. */
export const isOfPlaces = (scalar: string): boolean =>
  ['CountryCode', 'Destination', 'Place', 'JurisdictionCode'].includes(scalar);

/** Returns the places whose codes a scalar takes. */
export function usePlaces(scalar: string) {
  const { data } = useAsk(PLACES, {});
  return useMemo(() => {
    const places = data?.places.filter(({ scalars }) => scalars.includes(scalar)) ?? [];
    return places.map(({ code, scalars }) => ({ code, isCountry: scalars.includes('CountryCode') }));
  }, [data, scalar]);
}
