/** How often a long command says how far it is. */
const SIGNS = 20;

/**
 * Says how far a long command is, on standard error, so that standard output holds nothing but results.
 * @returns to be called with how many are done
 */
export function progressOf(what: string, total: number): (done: number) => void {
  const step = Math.max(1, Math.ceil(total / SIGNS));
  process.stderr.write(`${what}: ${total} …\n`);
  return (done) => {
    if (done % step === 0 && done > 0) process.stderr.write(`${what}: ${done} of ${total}\n`);
  };
}
