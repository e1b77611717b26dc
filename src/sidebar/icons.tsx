import type { ComponentChildren } from 'preact';

export type IconName = 'error' | 'warning' | 'tip' | 'clear' | 'busy' | 'quiet' | 'chevron' | 'close';

/** Each a shape of its own, so that nothing rests on colour alone. */
const shapes: Record<IconName, ComponentChildren> = {
  error: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" fill="currentColor" />
      <path d="M8 4.4v4.4M8 11v.8" stroke="var(--surface)" stroke-width="1.7" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 14.6 13.6H1.4z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 6.2v3.6M8 11.2v.7" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  tip: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.3" />
      <path d="M8 7.2v4.2M8 4.5v.8" stroke="currentColor" stroke-width="1.6" />
    </>
  ),
  clear: <path d="m2.8 8.6 3.4 3.4 7-7.6" fill="none" stroke="currentColor" stroke-width="1.8" />,
  busy: (
    <g fill="currentColor" stroke="none">
      <circle cx="3" cy="8" r="1.5" />
      <circle cx="8" cy="8" r="1.5" />
      <circle cx="13" cy="8" r="1.5" />
    </g>
  ),
  quiet: (
    <>
      <path
        d="M1.2 8S3.8 3.6 8 3.6 14.8 8 14.8 8 12.2 12.4 8 12.4 1.2 8 1.2 8z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
      />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  chevron: <path d="m4 6.2 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />,
  close: <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.5" />,
};

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <g stroke-linecap="round" stroke-linejoin="round">
      {shapes[name]}
    </g>
  </svg>
);
