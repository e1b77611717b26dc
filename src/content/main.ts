/** Wires page, rules, marks and sidebar on Amazon's messaging pages. Ends with one AbortController. */
import browser from 'webextension-polyfill';
import { ask } from '../messaging/ask';
import { onCommand } from '../messaging/command';
import { awaitParts } from '../messaging/late-parts';
import { guardSends, openScene, pickField, sendsOf, watchPage, watchSends } from '../page';
import { watchSends as watchStoredSends } from '../storage/sends';
import { orderVolumes, quotaSettings, reasonNames, settings } from '../storage/values';
import { aliveness, announceArrival, makeWayWhenLeft } from './alive';
import { openAnyRoot } from './closed-roots';
import { createDayTurn } from './day-turn';
import { createDesk } from './draft-desk';
import { removeLeftHosts } from './left-hosts';
import { createLooks } from './looks';
import { createOrderMemory } from './order-memory';
import { createPickByHand } from './pick-by-hand';
import { pickedFields } from './picked-fields';
import { createSendLog, nudgeWorker } from './send-log';
import { leaveToWindowAbove } from './standing';
import { texts } from './texts';
import { noticeOf, readToday, type Today } from './today-line';

declare const __OPEN_ROOTS__: boolean;

const life = new AbortController();
const { signal } = life;
const isAlive = aliveness(() => browser.runtime.id);

/** Everything there is to do in a window that no window above watches already. */
const watchMessages = (): void => {
  announceArrival(window);
  if (browser.runtime.getURL('').startsWith('moz-extension:')) removeLeftHosts(document, openAnyRoot);
  makeWayWhenLeft(window, life, isAlive);

  const desk = createDesk(
    {
      doc: document,
      signal,
      openRoots: __OPEN_ROOTS__,
      isAlive,
      now: () => Date.now(),
      pick: {
        start: () => byHand.start(),
        cancel: () => byHand.cancel(),
        forget: () => byHand.forget(),
      },
      version: browser.runtime.getManifest().version,
      sendsOf: field => sendsOf(scene, field),
    },
    settings.fallback,
  );

  settings.get().then(desk.setSettings, () => undefined);
  settings.watch(desk.setSettings, signal);

  onCommand('open-finding', () => document.hasFocus() && desk.openFinding(), signal);

  let partsAsked = false;
  awaitParts(desk.addParts, signal);

  /** Rules and tables come when the first field appears, and again after a failure at the next change of the page. */
  const askForParts = (): void => {
    if (partsAsked || !isAlive()) return;
    partsAsked = true;
    ask('loadLateParts').catch(() => {
      partsAsked = false;
      desk.setFault('failed');
    });
  };

  const sayNotice = (today: Today): void => {
    noticeOf(today).then(
      text => text !== null && desk.say(text),
      () => undefined,
    );
  };
  // A sleeping worker would leave yesterday's percentage on the toolbar button: it is woken to draw it anew.
  const dayTurn = createDayTurn({
    doc: document,
    signal,
    now: () => Date.now(),
    onTurn: () => {
      showTally();
      if (isAlive()) nudgeWorker();
    },
  });
  const showToday = (today: Today | null): void => {
    desk.setTally(today?.text ?? null);
    if (today !== null) dayTurn.expect(today.line.ends);
    if (today !== null && isAlive()) sayNotice(today);
  };

  const memory = createOrderMemory(() => Date.now(), desk.setRemembered);
  const look = async (): Promise<void> => {
    const page = desk.state();
    if (page === null || page.status === 'idle' || !isAlive()) return;
    memory.look();
    showToday(await readToday(page.marketplaceId, Date.now()));
  };
  const showTally = createLooks({ doc: document, signal, look });
  watchStoredSends(showTally, signal);
  orderVolumes.watch(showTally, signal);
  quotaSettings.watch(showTally, signal);

  const scene = openScene(window, { signal, openRoot: openAnyRoot });
  const picked = pickedFields(scene, () => watch.refresh(), signal);

  let namedReasons = reasonNames.fallback;
  const takeReasons = (names: typeof namedReasons): void => {
    namedReasons = names;
    watch.refresh();
  };
  reasonNames.get().then(takeReasons, () => undefined);
  reasonNames.watch(takeReasons, signal);

  let marketplaceShown: string | null | undefined;
  const watch = watchPage(scene, {
    signal,
    recipeFor: picked.recipeFor,
    namedReasons: () => namedReasons,
    onChange: page => {
      // In a frame nobody above watches, only a message to read is worth a word.
      if (window.top !== window && page.field === null && desk.state() === null) return;
      desk.setPage(page);
      if (isAlive()) memory.open(page.orderId);
      if (page.field) askForParts();
      if (page.marketplaceId !== marketplaceShown) showTally();
      marketplaceShown = page.marketplaceId;
    },
  });

  const kindNow = () => watch.state.kind;
  const byHand = createPickByHand({
    doc: document,
    signal,
    pickField: options => pickField(scene, options),
    picked: () => (watch.state.how === 'recipe' ? (watch.state.field?.element ?? null) : null),
    remember: element => picked.remember(kindNow(), element),
    forget: () => picked.forget(kindNow()),
    showPicking: desk.setPicking,
    notify: desk.notify,
  });

  const getField = () => desk.state()?.field ?? null;
  const guard = guardSends(scene, {
    signal,
    getField,
    getText: desk.text,
    shouldAsk: text => isAlive() && guardIsOn && desk.errorsIn(text).length > 0,
    onAsk: button => {
      const text = desk.text();
      void desk.askBeforeSend(desk.errorsIn(text)).then(answer => {
        if (answer === 'edit') return;
        guard.disarmOnce(text);
        button.focus();
      });
    },
  });

  let guardIsOn = settings.fallback.guard === 'prompt';
  const takeGuard = ({ guard: mode }: { readonly guard: 'prompt' | 'off' }): void => {
    guardIsOn = mode === 'prompt';
  };
  settings.get().then(takeGuard, () => undefined);
  settings.watch(takeGuard, signal);

  let orderSent: string | null = null;
  const log = createSendLog(() => desk.say(texts.notCounted));
  watchSends(scene, {
    signal,
    getField,
    now: () => Date.now(),
    getText: desk.text,
    onIntent: () => {
      const page = desk.state();
      orderSent = page?.orderId ?? null;
      if (page) log.begin(page, { order: memory.hashOf(page.orderId), asksReview: desk.asksReview() });
    },
    onOutcome: ({ outcome, at, optedOut }) => {
      if (optedOut) memory.noteOptOut(orderSent, at);
      log.end(outcome, at);
      guard.rearm();
      if (outcome === 'confirmed') desk.finishDraft();
    },
  });
};

if (!leaveToWindowAbove(window)) watchMessages();
