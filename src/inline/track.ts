import { repeatWhileVisible } from '../while-visible';
import { ancestorsOf, framesAround, rootsOf } from './ancestors';

/** Not under a second: only for what moves a field without any event. */
const slowMs = 1000;

export interface Tracking {
  /** The document the marks are drawn in; the field may lie in a frame of it. */
  readonly doc: Document;
  /** The field may have moved. */
  readonly onMove: () => void;
  /** The layout around it may have changed as well. */
  readonly onLayout: () => void;
}

/** Runs in the next frame, once however often it is asked for. */
export const nextFrame = (view: Window, run: () => void, signal: AbortSignal) => {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
};

const watchSizes = (elements: readonly Element[], run: () => void, signal: AbortSignal): void => {
  const observer = new ResizeObserver(run);
  for (const element of elements.flatMap(one => [one, ...ancestorsOf(one)])) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};

/** What may change the layout around a field and says so. */
const telling = ['click', 'focusin', 'focusout', 'toggle', 'transitionend', 'animationend'];

/** Reports, at most once a frame each, that a field may lie elsewhere than before. Ends with `signal`. */
export const track = (field: HTMLElement, { doc, onMove, onLayout }: Tracking, signal: AbortSignal) => {
  const view = doc.defaultView ?? window;
  const move = nextFrame(view, onMove, signal);
  const layout = nextFrame(view, onLayout, signal);
  const options = { capture: true, passive: true, signal };
  const elements = [field, ...(framesAround(field, doc) ?? [])];
  for (const element of elements) {
    const own = element.ownerDocument;
    for (const root of rootsOf(element)) root.addEventListener('scroll', move, options);
    for (const type of telling) own.addEventListener(type, layout, options);
    own.defaultView?.addEventListener('resize', layout, options);
    own.fonts.addEventListener('loadingdone', layout, { signal });
  }
  watchSizes(elements, layout, signal);
  repeatWhileVisible(view, { signal, everyMs: slowMs, task: layout });
};
