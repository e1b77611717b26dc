import { render } from 'preact';
import { createAnnouncer } from './announcer';
import { ask } from './ask';
import { announcement } from './chip-state';
import { createFocusReturn } from './focus-return';
import { keepInside, onlyGenuineClicks } from './genuine-click';
import { createHost } from './host';
import { Sidebar } from './sidebar';
import css from './sidebar.css?inline';
import type { PromptAnswer, PromptProps, SidebarProps } from './sidebar-props';
import { texts } from './texts';

export interface SidebarOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** True in test builds alone, so that a test can look inside. */
  readonly openRoots: boolean;
}

export interface Sidebar {
  readonly host: HTMLElement;
  readonly update: (props: SidebarProps) => void;
  /** Never rejects; after `signal` has ended it answers at once. */
  readonly ask: (prompt: PromptProps) => Promise<PromptAnswer>;
}

const directionOf = (doc: Document): 'ltr' | 'rtl' =>
  doc.defaultView?.getComputedStyle(doc.body ?? doc.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';

const write = async (doc: Document, text: string): Promise<boolean> => {
  try {
    await doc.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Puts the sidebar into the page. Everything it adds hangs on one host and ends with `signal`. */
export const mountSidebar = ({ doc, signal, openRoots }: SidebarOptions): Sidebar => {
  const { host, root } = createHost({ doc, signal, openRoots, css });
  const place = root.appendChild(doc.createElement('div'));
  const say = createAnnouncer(root, signal);
  const giveFocusBack = createFocusReturn(doc, host, signal);
  onlyGenuineClicks(root, host, signal);
  keepInside(root, signal);
  signal.addEventListener('abort', () => render(null, place), { once: true });

  const copy = async (text: string) => {
    const done = await write(doc, text);
    say(done ? texts.copied : texts.copyFailed);
    return done;
  };
  const update = (props: SidebarProps) => {
    if (signal.aborted) return;
    const onClose = () => {
      props.onToggle();
      if (!giveFocusBack()) root.querySelector<HTMLElement>('.chip')?.focus();
    };
    render(<Sidebar {...props} dir={directionOf(doc)} copy={copy} onClose={onClose} />, place);
    say(props.notice?.text ?? announcement(props));
  };
  return { host, update, ask: prompt => ask(root, prompt, directionOf(doc), signal) };
};
