/**
 * The inbox and its threads, one app on one page; the address says which case is open. Variants come from the query: see
 * README.md.
 */
import { amend, folder, goTo, openCaseId } from './case-address.js';
import { drawList, listedCases } from './case-list.js';
import { cases } from './cases.js';
import { feedbackBox } from './decoys.js';
import { el, param } from './dom.js';
import { buildInFrame } from './frames.js';
import { notices } from './notices.js';
import { schedule } from './schedule.js';
import { drawShell } from './shell.js';
import { texts } from './texts.js';
import { drawThread } from './thread.js';

const roomForList = matchMedia('(min-width: 930px)');
const main = el('main', { class: 'inbox' });
let thread = null;

const caseOf = id => cases.find(one => one.id === id) ?? null;
const moveTo = values => {
  notices.replaceChildren();
  goTo(values);
  draw();
};
const ways = {
  onOpen: ({ id }) => moveTo({ cc: id }),
  onFolder: name => moveTo({ fi: name, ss: null, cc: null }),
  onSearch: words => moveTo({ fi: 'search', ss: words, cc: null }),
};

const drawRight = one => {
  thread?.close();
  thread = one === null ? null : drawThread(one, draw);
  return thread?.element ?? el('section', { class: 'thread-pane' }, el('p', {}, texts.inbox.choose));
};

/** `list=frame`: the list lies in a frame of its own. */
const listInFrame = () => {
  const holder = el('div', { class: 'list-pane' });
  void buildInFrame(holder, { name: 'case-list-frame', kind: 'srcdoc' }, () => drawList(openCaseId(), ways));
  return holder;
};
const drawLeft = () => (param('list') === 'frame' ? listInFrame() : drawList(openCaseId(), ways));
const left = () => (roomForList.matches ? [drawLeft()] : []);

/** Both panes are made anew each time, a beat after the address has changed. */
function draw() {
  requestAnimationFrame(() => {
    const right = drawRight(caseOf(openCaseId()));
    const panes = el('div', { class: 'panes' }, ...left(), right);
    main.replaceChildren(el('h1', {}, texts.inbox.title), notices, panes);
    main.append(...[feedbackBox()].filter(Boolean));
  });
}

const redrawList = () => {
  main.querySelector('.list-pane')?.remove();
  main.querySelector('.panes').prepend(...left());
};

/** A search leads to its first case by itself, later. */
const followSearch = () => {
  const [first] = listedCases();
  if (!first || openCaseId() !== null) return;
  amend({ cc: first.id });
  draw();
};

const mount = () => {
  draw();
  if (param('reply') === 'open') requestAnimationFrame(() => thread?.openReply());
  if (folder() === 'search') schedule('cc', 700, followSearch);
  addEventListener('popstate', draw);
  roomForList.addEventListener('change', redrawList);
};

document.title = texts.inbox.title;
drawShell(texts, 3, main);
const coldMs = Number(param('cold'));
if (coldMs > 0) schedule('mount', coldMs, mount);
else mount();
