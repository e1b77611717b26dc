const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A name no page can expect, so that no style or script of a page aims at it. */
const randomName = (): string =>
  `x-${Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => letters[byte % 26]).join('')}`;

/** Adopted, not a style element: so the page's content security policy has no say in it. */
const style = (root: ShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};

/** In the top layer where there is one; elsewhere the sheet's z-index has to do. */
const raise = (host: HTMLElement): void => {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
};

export interface HostOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly openRoots: boolean;
  readonly css: string;
}

/** The one element of the sidebar in the page, directly under `<html>`, gone when `signal` ends. */
export const createHost = ({ doc, signal, openRoots, css }: HostOptions) => {
  const host = doc.createElement(randomName());
  const root = host.attachShadow({ mode: openRoots ? 'open' : 'closed' });
  style(root, css);
  doc.documentElement.append(host);
  raise(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
};
