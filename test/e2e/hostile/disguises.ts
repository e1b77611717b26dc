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
