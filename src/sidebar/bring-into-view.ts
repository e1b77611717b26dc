const marginPx = 8;

/** Scrolls the panel alone: `scrollIntoView` may also move the page under it. */
export const bringIntoView = (card: HTMLElement): void => {
  const scroller = card.closest<HTMLElement>('.scroller');
  if (!scroller) return;
  const view = scroller.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const above = box.top - view.top - marginPx;
  const below = box.bottom - view.bottom + marginPx;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
};
