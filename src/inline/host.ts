import { newHostName } from '../random-name';

/** Adopted, not a style element: so the page's content security policy has no say in it. */
const style = (root: ShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};

/**
 * The marks' host, inert: no reader, search or pointer meets the mirror's text. Its root holds nothing else, for a
 * page can walk from `CSS.highlights` into it.
 */
export const createHost = (doc: Document, signal: AbortSignal, openRoots: boolean, css: string) => {
  const host = doc.createElement(newHostName());
  host.inert = true;
  host.translate = false;
  const root = host.attachShadow({ mode: openRoots ? 'open' : 'closed' });
  style(root, css);
  const frame = root.appendChild(doc.createElement('div'));
  frame.className = 'frame';
  frame.hidden = true;
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, frame };
};

/** A sheet to mark on, in place of the one before. */
export const newPaper = (frame: HTMLElement): HTMLElement => {
  const paper = frame.ownerDocument.createElement('div');
  paper.className = 'paper';
  frame.replaceChildren(paper);
  return paper;
};

const lift = (host: HTMLElement, above: Element | null): void => {
  host.popover = null;
  if (!above) return;
  host.popover = 'manual';
  host.showPopover();
};

/**
 * Puts the host above what lifts the field above the page, such as a modal dialog, and back with null; `onLift` is told
 * each time it goes up.
 */
export const createLift = (host: HTMLElement, onLift: (() => void) | undefined) => {
  let lifted: Element | null = null;
  return (above: Element | null): void => {
    if (above === lifted) return;
    lifted = above;
    lift(host, above);
    if (above) onLift?.();
  };
};
