/** Colours of values. People who are colour-blind can tell most of them from each other; each value has a letter too. */
const COLOURS = ['#8ecae6', '#ffd166', '#b5e48c', '#f4a6c0', '#cdb4f6', '#ffb48f', '#a3d9d3', '#d9c8a5'];

/** Returns the colour of a value by its number. Dark text on each has a contrast of 8 to 1 at least. */
export const colourOf = (number: number): string => COLOURS[number % COLOURS.length]!;

/** Returns the letter of a value by its number. */
export const letterOf = (number: number): string => String.fromCharCode(65 + (number % 26));
