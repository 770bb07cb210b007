/** The flow of data subjects to countries. */
export function Flow() {
  return null;
}
