import { COMMON_SORTS } from '#read-model';

/** The keys by which contacts are sorted. */
export const contactSorts = { NAME: 'LIST', ...COMMON_SORTS } as const;
