import { useMemo } from 'react';
import { graphql } from '../api/graphql';
import { useAsk } from '../api/read';

/** The codes of all places. The question never changes, so that all forms share the answer. */
const PLACES = graphql(`query Places { places { code scalars } }`);

/** Returns the places whose codes a scalar takes. */
export function usePlaces(scalar: string) {
  const { data } = useAsk(PLACES, {});
  return useMemo(() => {
    const places = data?.places.filter(({ scalars }) => scalars.includes(scalar)) ?? [];
    return places.map(({ code, scalars }) => ({ code, isCountry: scalars.includes('CountryCode') }));
  }, [data, scalar]);
}
