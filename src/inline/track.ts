import { ancestorsOf, rootsOf } from './ancestors';

/** Not under a second: only for what moves a field without any event. */
const slowMs = 1000;

export interface Tracking {
  /** The field may have moved. */
  readonly onMove: () => void;
  /** The layout around it may have changed as well. */
  readonly onLayout: () => void;
}

const nextFrame = (view: Window, run: () => void, signal: AbortSignal) => {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
};

const watchSizes = (field: HTMLElement, run: () => void, signal: AbortSignal): void => {
  const observer = new ResizeObserver(run);
  for (const element of [field, ...ancestorsOf(field)]) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};

/** Reports, at most once a frame each, that a field may lie elsewhere than before. Ends with `signal`. */
export const track = (field: HTMLElement, { onMove, onLayout }: Tracking, signal: AbortSignal): void => {
  const doc = field.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  const move = nextFrame(view, onMove, signal);
  const layout = nextFrame(view, onLayout, signal);
  const options = { capture: true, passive: true, signal };
  field.addEventListener('scroll', move, options);
  for (const root of rootsOf(field)) root.addEventListener('scroll', move, options);
  view.addEventListener('resize', layout, options);
  for (const type of ['click', 'focusin', 'focusout']) doc.addEventListener(type, layout, options);
  watchSizes(field, layout, signal);
  const slow = setInterval(() => doc.hidden || layout(), slowMs);
  signal.addEventListener('abort', () => clearInterval(slow), { once: true });
};
