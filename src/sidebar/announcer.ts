const pauseMs = 800;

/** The one polite live region: it speaks when nothing new came for a while, and never says the same twice running. */
export const createAnnouncer = (root: ShadowRoot, signal: AbortSignal) => {
  const region = root.ownerDocument.createElement('div');
  region.className = 'hidden-text';
  region.lang = 'en';
  region.setAttribute('role', 'status');
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (text: string) => {
    clearTimeout(timer);
    if (signal.aborted || text === region.textContent) return;
    timer = setTimeout(() => (region.textContent = text), pauseMs);
  };
};
