/**
 * A short text read from its end. What must end a text is looked for at the start of this: an expression that is held there
 * is tried once, one that is held at the end is tried from every place.
 */
export const backwards = (text: string): string => [...text].reverse().join('');
