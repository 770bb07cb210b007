/** The programs, and those of threads and processes, by their place in dist. */
export const PROGRAMS: readonly string[];
