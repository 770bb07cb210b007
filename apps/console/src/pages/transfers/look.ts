import type { GroundClass } from './classes';

/** The drawing of a class: a colour that colour-blind people tell apart from the others, and a pattern of its own. */
export interface Look {
  readonly colour: string;
  readonly pattern: 'PLAIN' | 'LINES' | 'RISING' | 'FALLING' | 'DOTS' | 'UPRIGHT' | 'CROSSED' | 'RINGS';
  /** True if white is read better on it than black. */
  readonly isDark: boolean;
}

/** The look of each class, from the palette of Okabe and Ito. */
export const LOOKS: Readonly<Record<GroundClass, Look>> = {
  RECOGNITION: { colour: '#0072b2', pattern: 'PLAIN', isDark: true },
  BCR: { colour: '#56b4e9', pattern: 'LINES', isDark: false },
  CLAUSES: { colour: '#009e73', pattern: 'RISING', isDark: false },
  RULE: { colour: '#cc79a7', pattern: 'UPRIGHT', isDark: false },
  CONSENT: { colour: '#e69f00', pattern: 'DOTS', isDark: false },
  UNSTATED: { colour: '#b5b5b5', pattern: 'RINGS', isDark: false },
  SUSPENDED: { colour: '#4d4d4d', pattern: 'FALLING', isDark: true },
  NONE: { colour: '#d55e00', pattern: 'CROSSED', isDark: true },
};

/** Returns the id of the pattern of a class within the drawing. */
export const patternOf = (one: GroundClass): string => `ground-${one}`;

/** Returns the paint of a class, for `fill`. */
export const fillOf = (one: GroundClass): string => `url(#${patternOf(one)})`;
