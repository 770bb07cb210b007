import { createTheme, type MantineColorsTuple } from '@mantine/core';
import type { MouseEvent } from 'react';

/** The green of the register. Shade 7 has a contrast of 7 to 1 with white. */
const pine: MantineColorsTuple = [
  '#ecf7f6', '#d8ecea', '#aedad6', '#80c7c1', '#5cb7af', '#3f9d95', '#2a8079', '#0b5d5a', '#084a48', '#053735',
]; // biome-ignore format: a scale reads as one line

/** Fonts that the console brings along, for letters that the first one lacks: see `FONTS` in compiled-texts.js. */
const CJK = '"Noto Sans JP Variable", "Noto Sans KR Variable"';

/** Selects what a list that is searched shows: what is typed next takes its place, instead of standing in its middle. */
const searchAnew = ({ currentTarget: input }: MouseEvent<HTMLInputElement>) => input.readOnly || input.select();

/** The look of the console. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 }, // white on both has a contrast of 4.5 to 1 at least
  autoContrast: true,
  colors: { pine },
  fontFamily: `"Noto Sans Variable", ${CJK}, system-ui, sans-serif`,
  headings: {
    fontFamily: `"Noto Serif Variable", ${CJK}, Georgia, serif`,
    fontWeight: '600',
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: 'always' } }, // links in text differ from it by more than their colour (WCAG 1.4.1)
    Select: { defaultProps: { onClick: searchAnew } },
  },
});
