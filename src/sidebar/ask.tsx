import { render } from 'preact';
import type { Layers } from './layers';
import { Prompt } from './prompt';
import { isReachable } from './reachable';
import type { PromptAnswer, PromptProps } from './sidebar-props';

const newDialog = (doc: Document, dir: string): HTMLDialogElement => {
  const dialog = doc.createElement('dialog');
  dialog.className = 'prompt';
  dialog.lang = 'en';
  dialog.dir = dir;
  dialog.setAttribute('aria-labelledby', 'prompt-title');
  dialog.setAttribute('aria-describedby', 'prompt-explain');
  return dialog;
};

interface AskOptions {
  readonly layers: Layers;
  readonly dir: string;
  readonly signal: AbortSignal;
}

/**
 * Asks in a modal dialog of our own. Escape and the end of `signal` mean `edit`; where it cannot be seen or pressed the
 * answer is `send`, for a fault of ours must never hold a message back.
 */
export const ask = (root: ShadowRoot, props: PromptProps, { layers, dir, signal }: AskOptions) =>
  new Promise<PromptAnswer>(resolve => {
    const dialog = newDialog(root.ownerDocument, dir);
    const answer = (what: PromptAnswer) => {
      signal.removeEventListener('abort', edit);
      render(null, dialog);
      dialog.close();
      dialog.remove();
      resolve(what);
    };
    const edit = () => answer('edit');
    try {
      signal.throwIfAborted();
      root.append(dialog);
      render(<Prompt {...props} onAnswer={answer} />, dialog);
      dialog.addEventListener('cancel', event => (event.preventDefault(), edit()));
      signal.addEventListener('abort', edit, { once: true });
      dialog.showModal();
      layers.note();
      if (!isReachable(dialog, root.host)) throw new Error('The page hides it.');
      dialog.querySelector('button')?.focus();
    } catch {
      signal.removeEventListener('abort', edit);
      render(null, dialog);
      dialog.remove();
      resolve('send');
    }
  });
