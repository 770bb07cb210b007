/**
 * Does the work again and again, never twice at once. It does not keep the process running.
 * @param milliseconds from its end to its next start
 * @param work rejects with nothing: it says itself what to do about a failure
 * @returns the function that ends it
 */
export function repeat(milliseconds: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const next = () => {
    if (!isEnded) timer = setTimeout(() => void work().finally(next), milliseconds).unref();
  };
  next();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
