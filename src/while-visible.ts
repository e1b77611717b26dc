/** Runs `task` every `everyMs` (a second or more) while the document can be seen, and as soon as it is seen again. */
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
  const isVisible = () => win.document.visibilityState === 'visible';
  const follow = () => {
    stop();
    if (isVisible()) timer = win.setInterval(task, everyMs);
  };
  const onChange = () => {
    follow();
    if (isVisible()) task();
  };
  follow();
  win.document.addEventListener('visibilitychange', onChange, { signal });
  signal.addEventListener('abort', stop, { once: true });
};
