/** The address of the page that verifies a proof, on this server. */
export const VERIFY_PAGE = '/verifier/verify.html';
/** The address of the program that verifies a proof, on this server. */
export const VERIFY_PROGRAM = '/verifier/regesta-verify.mjs';
