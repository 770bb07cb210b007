import { useIntersection } from '@mantine/hooks';
import { useEffect, useState } from 'react';

/** Returns whether an element has been in sight, and the reference to put on it: what takes long is asked for then. */
export function useSeen() {
  const { ref, entry } = useIntersection();
  const [isSeen, setSeen] = useState(false);
  const isInSight = entry?.isIntersecting === true;
  useEffect(() => {
    if (isInSight) setSeen(true);
  }, [isInSight]);
  return { ref, isSeen };
}
