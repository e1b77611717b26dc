/** All that decides where a glyph stands. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-indent',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-style',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

const langOf = (field: Element): string =>
  field.closest<HTMLElement>('[lang]')?.lang ?? field.ownerDocument.documentElement.lang;

/** Makes the paper set its lines exactly as the field does. */
export const copyTextStyle = (field: HTMLElement, paper: HTMLElement, style: CSSStyleDeclaration): void => {
  for (const name of copied) {
    const value = style.getPropertyValue(name);
    if (paper.style.getPropertyValue(name) !== value) paper.style.setProperty(name, value);
  }
  paper.style.setProperty('--bidi', style.unicodeBidi === 'plaintext' ? 'plaintext' : 'isolate');
  paper.lang = langOf(field);
};

/** Letters of a font that only a frame's document has loaded: here they would be set in another. */
export const hasFontOfItsOwn = (
  field: HTMLElement,
  paper: HTMLElement,
  style: CSSStyleDeclaration,
): boolean => {
  const own = field.ownerDocument;
  if (own === paper.ownerDocument) return false;
  const known = new Set([...paper.ownerDocument.fonts].map(({ family }) => family));
  return [...own.fonts].some(({ family }) => !known.has(family) && style.fontFamily.includes(family));
};

const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/** A field with light letters has a dark ground, whatever the system's colour scheme says. */
export const hasDarkGround = (style: CSSStyleDeclaration): boolean => {
  const [red = 0, green = 0, blue = 0] = channels(style.color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
};
