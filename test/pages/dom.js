const query = new URLSearchParams(location.search);

/** A parameter of the address, its name compared without case; null where it is missing. */
export const param = name => {
  for (const [key, value] of query) if (key.toLowerCase() === name.toLowerCase()) return value;
  return null;
};

/** The entries of a comma list in the address. */
export const listed = name => (param(name) ?? '').split(',').filter(Boolean);

/** `renamed=`: ids and classes that the page calls otherwise from now on. */
const renamed = listed('renamed');
const rename = value =>
  value
    .split(' ')
    .map(word => (renamed.includes(word) ? `${word}-2` : word))
    .join(' ');
const named = new Set(['id', 'class']);

/** Makes elements in a document, which may be a frame's; null and undefined leave an attribute out. */
export const elementMaker =
  doc =>
  (tag, props = {}, ...children) => {
    const element = doc.createElement(tag);
    for (const [name, value] of Object.entries(props))
      if (value !== null && value !== undefined)
        element.setAttribute(name, named.has(name) ? rename(value) : value);
    element.append(...children.filter(child => child !== null));
    return element;
  };

export const el = elementMaker(document);
