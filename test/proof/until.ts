const patienceMs = 120_000;

/** Looks again and again until it is so; throws what was seen last where it never was. */
export const until = async <T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  what: string,
): Promise<void> => {
  const end = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(seen)}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};
