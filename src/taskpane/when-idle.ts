/** A page that is never idle gets its work after so many milliseconds all the same. */
const LATEST = 2_000;
/** Where the browser can't tell when it is idle (Safari): what stands in the page is painted by then. */
const SOON = 100;

/**
 * Begins `work` once the page has nothing better to do, so that it can be read and pressed before; whoever calls what this
 * returns does not wait for that. It is begun once.
 */
export function whenIdle<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  const begin = (): Promise<T> => (begun ??= work());
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => void begin(), { timeout: LATEST });
  else setTimeout(() => void begin(), SOON);
  return begin;
}

/** Lets presses and painting in between two long pieces of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(undefined);
  });
}
