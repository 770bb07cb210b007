import { type RefObject, useEffect, useRef } from 'react';

/** True from when another page is opened until its heading is there. */
let isAwaited = false;

/** Notes that another page is opened. The heading of the page that comes takes the focus, so that it is read out. */
export function awaitHeading(): void {
  isAwaited = true;
}

/** Returns the heading of a page for its element. It takes the focus if the page was just opened from another one. */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    if (!isAwaited) return;
    isAwaited = false;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return heading;
}
