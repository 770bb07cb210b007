/** Returns the name of a file as people see it: a mark that turns a text around can make `txt.exe` read as `exe.txt`. */
export const nameOf = ({ name }: File): string => name.replace(/\p{C}/gu, '');
