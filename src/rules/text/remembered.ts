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
    return memory.recall(text) ?? memory.keep(text, answer(owner, text));
  };
};

/** The same text in room of its own: a piece cut out of a draft would keep the whole draft from being forgotten. */
const copied = (text: string): string => ` ${text}`.slice(1);

/** The latest answers by text. */
export class Memory<Answer extends object> {
  #latest = new Map<string, Answer>();
  #before = new Map<string, Answer>();

  recall(text: string): Answer | undefined {
    const known = this.#latest.get(text);
    if (known !== undefined) return known;
    const older = this.#before.get(text);
    return older === undefined ? undefined : this.keep(text, older);
  }

  keep(text: string, answer: Answer): Answer {
    if (this.#latest.size >= kept) {
      this.#before = this.#latest;
      this.#latest = new Map();
    }
    this.#latest.set(copied(text), answer);
    return answer;
  }
}
