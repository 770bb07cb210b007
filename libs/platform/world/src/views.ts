/** The parts of the world that a map can show: the longitudes and latitudes of two corners. */
export const VIEWS = {
  world: [-150, -48, 175, 78],
  europe: [-12, 34, 40, 66],
  asia: [60, -12, 150, 50],
  africa: [-20, -36, 55, 38],
  americas: [-130, -45, -35, 60],
} as const;
/** The name of a part of the world. */
export type View = keyof typeof VIEWS;

/** Returns true for the name of a part. */
export const isView = (name: string | undefined): name is View => name !== undefined && Object.hasOwn(VIEWS, name);
