import type { Attack } from './attack';

/** Layers over our interface. */
export const overlays: readonly Attack[] = [
  {
    name: 'a transparent layer over everything',
    stopsSending: true,
    attack: () => {
      const layer = document.createElement('div');
      layer.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; opacity: 0.01';
      document.body.append(layer);
    },
  },
  {
    name: 'a painted layer that lets every click fall through',
    attack: () => {
      const layer = document.createElement('div');
      layer.style.cssText =
        'position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none';
      document.body.append(layer);
    },
  },
  {
    name: 'a popover that goes on top again and again',
    attack: () => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText =
        'inset: auto 0 0 auto; width: 500px; height: 500px; margin: 0; pointer-events: none';
      document.body.append(layer);
      let left = 30;
      const raise = () => {
        if (layer.matches(':popover-open')) layer.hidePopover();
        layer.showPopover();
        left -= 1;
        if (left > 0) requestAnimationFrame(raise);
      };
      raise();
    },
  },
  {
    name: 'a modal dialog that makes everything else inert',
    stopsSending: true,
    attack: () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'Please wait';
      dialog.showModal();
    },
  },
  {
    name: 'modal dialogs opened and closed in turn',
    attack: () => {
      for (let round = 0; round < 20; round += 1) {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.showModal();
        dialog.close();
        dialog.remove();
      }
    },
  },
  {
    name: 'the whole page in full transparency',
    attack: () => {
      document.documentElement.style.setProperty('opacity', '0', 'important');
    },
  },
];
