/** Runs `task` every `everyMs` (a second or more) while the document can be seen, until the signal. */
export const repeatWhileVisible = (
  win: Window,
  {
    signal,
    everyMs,
    task,
  }: { readonly signal: AbortSignal; readonly everyMs: number; readonly task: () => void },
): void => {
  if (signal.aborted) return;
  let timer: number | null = null;
  const stop = () => {
    if (timer !== null) win.clearInterval(timer);
    timer = null;
  };
  const follow = () => {
    stop();
    if (win.document.visibilityState !== 'visible') return;
    timer = win.setInterval(task, everyMs);
  };
  follow();
  win.document.addEventListener('visibilitychange', () => (follow(), task()), { signal });
  signal.addEventListener('abort', stop, { once: true });
};
