import { newHostName } from '../random-name';

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
  /** An element of a page of our own that it becomes part of; without one it stands over the page. */
  readonly place?: HTMLElement;
}

/** The one element of the sidebar in the page, gone when `signal` ends; in a page of Amazon's directly under `<html>`. */
export const createHost = ({ doc, signal, openRoots, css, place }: HostOptions) => {
  const host = doc.createElement(newHostName());
  const root = host.attachShadow({ mode: openRoots ? 'open' : 'closed' });
  style(root, css);
  (place ?? doc.documentElement).append(host);
  if (place) host.className = 'placed';
  else raise(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
};
