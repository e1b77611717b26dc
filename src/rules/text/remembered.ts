/** Answers about short texts, kept for the next key: most of a draft is as it was, and a tried fix changes little of it. */

/** So many answers are kept at least, twice as many at most. */
const kept = 256;

/**
 * The same function, which remembers its latest answers. What it answers must hang on the owner and the text alone; it is
 * forgotten with the owner.
 */
export const remembered = <Owner extends object, Answer extends object>(
  answer: (owner: Owner, text: string) => Answer,
): ((owner: Owner, text: string) => Answer) => {
  const memories = new WeakMap<Owner, Memory<Answer>>();
  return (owner, text) => {
    const memory = memories.get(owner) ?? new Memory<Answer>();
    memories.set(owner, memory);
    // Joined, not cut out: a piece of a draft would keep the whole draft from being forgotten.
    const key = `${text}\n`;
    return memory.recall(key) ?? memory.keep(key, answer(owner, text));
  };
};

/** The latest answers by text. A key must be joined, not cut out of a draft: a piece would keep all of it. */
export class Memory<Answer extends object> {
  #latest = new Map<string, Answer>();
  #before = new Map<string, Answer>();

  recall(key: string): Answer | undefined {
    const known = this.#latest.get(key);
    if (known !== undefined) return known;
    const older = this.#before.get(key);
    return older === undefined ? undefined : this.keep(key, older);
  }

  keep(key: string, answer: Answer): Answer {
    if (this.#latest.size >= kept) {
      this.#before = this.#latest;
      this.#latest = new Map();
    }
    this.#latest.set(key, answer);
    return answer;
  }
}
