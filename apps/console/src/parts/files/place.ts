/** How the address begins that shows an attached file on the page of its thing: the id of the file follows. */
export const FILES_AT = 'files.';
