/** Beginning of the path that shows an attached file on the page of its thing. The id of the file follows. */
export const FILES_AT = 'files.';
