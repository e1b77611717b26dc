import { render } from 'preact';
import type { Finding } from '../rules';
import { createAnnouncer } from './announcer';
import { ask } from './ask';
import { announcement } from './chip-state';
import { closeElsewhere } from './close-elsewhere';
import { createFocusReturn } from './focus-return';
import { keepInside, onlyGenuineClicks } from './genuine-click';
import { createHost } from './host';
import { createLayers } from './layers';
import { makeWay } from './make-way';
import { Sidebar } from './sidebar';
import css from './sidebar.css?inline';
import { createStage } from './stage';
import type { Box, PromptAnswer, PromptProps, SidebarProps } from './sidebar-props';
import { texts } from './texts';

export interface SidebarOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** True in pages of our own, and in test builds, so that a test can look inside. */
  readonly openRoots: boolean;
  /** Where a page of our own has room for it: beside the text on a wide screen, docked on a narrow one. */
  readonly place?: HTMLElement;
  /** What the chip must not lie over, in the viewport. */
  readonly keepClear?: () => readonly Box[];
}

export interface Sidebar {
  readonly host: HTMLElement;
  readonly update: (props: SidebarProps) => void;
  /** On top of what was put there since. */
  readonly raise: () => void;
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

const spoken = (props: SidebarProps): string => {
  if (props.picking) return `${texts.bar}, ${texts.barKeys}. ${texts.escape}: ${texts.cancelPick}.`;
  const opened = props.card && props.report?.findings.find(({ key }) => key === props.card?.keys[0]);
  return props.notice?.text ?? (opened ? `${opened.title}. ${opened.advice}` : announcement(props));
};

/** Puts the sidebar into the page. Everything it adds hangs on one host and ends with `signal`. */
export const mountSidebar = ({ doc, signal, keepClear, ...where }: SidebarOptions): Sidebar => {
  const { host, root } = createHost({ doc, signal, css, ...where });
  const view = root.appendChild(doc.createElement('div'));
  const say = createAnnouncer(root, signal);
  const giveFocusBack = createFocusReturn(doc, host, signal);
  const layers = createLayers(host, signal);
  layers.note();
  const onCovered = () => stage.raise();
  const press = onlyGenuineClicks({ root, host, layers, signal, onCovered });
  keepInside(root, signal);
  let shown: SidebarProps | null = null;

  const focusChip = () => root.querySelector<HTMLElement>('.chip')?.focus();
  const onClose = () => {
    shown?.onToggle();
    if (!giveFocusBack()) focusChip();
  };
  const onCloseMarkCard = () => {
    shown?.onCloseCard?.();
    giveFocusBack();
  };
  const onEscape = () => (shown?.card ? onCloseMarkCard() : onClose());
  const stage = createStage({ host, root, view, layers, signal, onEscape, press });
  if (keepClear) makeWay({ view, signal, isOpen: () => !!shown?.open || !!shown?.card, keepClear });
  closeElsewhere({ doc, host, signal, isOpen: () => !!shown?.card, close: () => shown?.onCloseCard?.() });
  signal.addEventListener('abort', () => render(null, view), { once: true });

  const copy = async (text: string) => {
    const done = await write(doc, text);
    say(done ? texts.copied : texts.copyFailed);
    return done;
  };
  const update = (props: SidebarProps) => {
    if (signal.aborted) return;
    shown = props;
    const { notice } = props;
    const undo = notice?.undo;
    const own = {
      ...props,
      notice: notice && undo ? { ...notice, undo: () => stage.aside(undo) } : notice,
      onFix: (finding: Finding) => stage.aside(() => props.onFix(finding)),
      ...{ dir: directionOf(doc), copy, onClose, onCloseMarkCard },
    };
    render(<Sidebar {...own} />, view);
    stage.setOpen(props.open || !!props.card);
    say(spoken(props));
  };
  return {
    host,
    update,
    raise: stage.raise,
    // A page may have moved our host into a frame: a question there could be out of sight.
    ask: prompt =>
      host.ownerDocument === doc
        ? ask(root, prompt, { layers, signal, dir: directionOf(doc) })
        : Promise.resolve('send'),
  };
};
