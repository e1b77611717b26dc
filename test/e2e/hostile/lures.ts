/** Layers that have a person press one of our buttons without seeing it. */
export interface Lure {
  readonly name: string;
  /** Runs in the page's own world. */
  readonly disguise: () => void;
}

export const lures: readonly Lure[] = [
  {
    name: 'a layer on top that takes the press',
    disguise: () => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: white';
      document.body.append(layer);
      layer.showPopover();
    },
  },
  {
    name: 'a layer on top that goes away as soon as it is pressed',
    disguise: () => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: white';
      document.body.append(layer);
      layer.showPopover();
      layer.addEventListener('pointerdown', () => {
        layer.remove();
      });
    },
  },
];

/** What would make our interface invisible while it still takes presses. */
export const disguises: Readonly<Record<string, string>> = {
  opacity: '0',
  visibility: 'hidden',
  filter: 'opacity(0)',
  'mask-image': 'linear-gradient(transparent, transparent)',
  'clip-path': 'inset(50%)',
  transform: 'scale(0)',
  'pointer-events': 'none',
};
