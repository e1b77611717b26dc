import { composer } from './composer.js';
import { deliver, notePress } from './delivery.js';
import { el, param } from './dom.js';
import { buildInFrame } from './frames.js';
import { place } from './layout.js';
import { notify } from './notices.js';
import { closeReview, openReview, reviewDialog } from './review-dialog.js';
import { texts } from './texts.js';

const drafts = new Map();

const isRefusal = outcome => Object.hasOwn(texts.inbox.refusals, outcome);

/** Says what became of the message; the thread hears of what changes it. */
const conclude = (outcome, text, thread) => {
  if (outcome === 'success') {
    notify('success', texts.sent);
    thread.onSent({ text });
  } else if (isRefusal(outcome)) thread.onSent({ text, refused: outcome });
  else if (outcome === 'closed') thread.onClosed();
  else if (outcome === 'danger') notify('danger', texts.failed, texts.failedHint);
  else if (outcome === 'offline') notify('danger', texts.failed, texts.offlineHint);
};

/** "Reply", and what opens in its place; the draft goes with the thread unless `keep=1`. */
export const replyArea = (one, thread) => {
  const holder = el('div', { class: 'reply-area' });
  let takeAway = () => undefined;

  const press = text => {
    notePress();
    if (text.trim() === '') return notify('danger', texts.empty);
    if (param('review') === null) return void send(text);
    holder.append(reviewDialog);
    openReview(text, () => {
      notePress();
      closeReview();
      void send(text);
    });
  };
  const send = async text => {
    const onBusy = busy => holder.toggleAttribute('aria-busy', busy);
    const outcome = await deliver(text, { onBusy });
    if (outcome === null) return;
    if (outcome !== 'danger' && outcome !== 'network' && outcome !== 'offline') drafts.delete(one.id);
    conclude(outcome, text, thread);
  };
  const build = make =>
    composer(make, texts, {
      saved: drafts.get(one.id),
      quoted: one.messages.findLast(({ from }) => from === 'buyer')?.text ?? '',
      onInput: text => param('keep') && drafts.set(one.id, text),
      onSend: press,
    });
  const open = () => {
    const kind = param('frame');
    holder.replaceChildren();
    if (kind === null) takeAway = place(holder, build(el));
    else void buildInFrame(holder, { name: 'case-editor', kind }, build);
  };
  const reply = el('kat-button', { label: texts.inbox.reply, class: 'reply-open' });
  reply.addEventListener('click', open);
  holder.append(reply);
  return { element: holder, open, close: () => takeAway() };
};
