import { el, elementMaker } from './dom.js';

const sheets = ['shell', 'composer', 'inbox'].map(name => `/stand-in/${name}.css`);
const markup = `<!doctype html><html lang="en-US"><head>
  ${sheets.map(href => `<link rel="stylesheet" href="${href}">`).join('\n  ')}
  <script type="module" src="/stand-in/katal.js"></script></head><body></body></html>`;

/** A frame without an address has none to start from either. */
const dress = doc => {
  const make = elementMaker(doc);
  const here = path => new URL(path, location.origin).href;
  doc.head.append(
    ...sheets.map(href => make('link', { rel: 'stylesheet', href: here(href) })),
    make('script', { type: 'module', src: here('/stand-in/katal.js') }),
  );
};

/** An element whose open root holds nothing but a frame; resolves to the frame's document. */
const addFrame = (holder, make, { name, kind }) => {
  const host = make('div', { class: name });
  const frame = make('iframe', { title: name, srcdoc: kind === 'srcdoc' ? markup : null });
  Object.assign(frame.style, { width: '100%', height: '520px', border: '0', display: 'block' });
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  host.attachShadow({ mode: 'open' }).append(frame);
  holder.append(host);
  return loaded.then(() => frame.contentDocument);
};

/** Builds something in a frame of this origin: `blank` without an address, `srcdoc`, or `nested`, one in the other. */
export const buildInFrame = async (holder, { name, kind }, build) => {
  const isNested = kind === 'nested';
  let doc = await addFrame(holder, el, { name, kind: isNested ? 'srcdoc' : kind });
  if (isNested && doc) doc = await addFrame(doc.body, elementMaker(doc), { name, kind: 'blank' });
  // Whoever opened another thread meanwhile took the frame away.
  if (!doc) return;
  if (kind !== 'srcdoc') dress(doc);
  doc.body.append(build(elementMaker(doc)));
};
