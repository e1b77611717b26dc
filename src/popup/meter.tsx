import type { Count } from './popup-model';
import { texts } from './texts';
import { inNumber, inPercent } from './words';

const asPercent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** The bar: what is sent, and where the reserve begins. Shown only where there is a limit. */
export const Meter = ({ count, name }: { count: Count; name: string }) => {
  if (count.limit === null) return null;
  const value = texts.meter(inNumber(count.sent), inNumber(count.limit), inPercent(count.share));
  return (
    <div
      class={`meter ${count.level}`}
      role="meter"
      aria-label={texts.meterLabel(name)}
      aria-valuemin={0}
      aria-valuemax={count.limit}
      aria-valuenow={Math.min(count.sent, count.limit)}
      aria-valuetext={value}
    >
      {count.sent > 0 && <span class="fill" style={{ inlineSize: asPercent(count.share) }} />}
      {count.reserveShare < 1 && (
        <span class="reserve" style={{ insetInlineStart: asPercent(count.reserveShare) }} />
      )}
    </div>
  );
};

/** Close to the limit or at it, in words and by shape: a triangle, then an octagon. */
export const LevelSign = ({ level }: { level: Count['level'] }) => {
  if (level !== 'warn' && level !== 'over') return null;
  return (
    <svg class={`sign ${level}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={
          level === 'warn'
            ? 'M8 1.500 15.200 14.500H.8Z'
            : 'M4.900.8h6.200l4.100 4.100v6.200l-4.100 4.100H4.900L.8 11.100V4.900Z'
        }
      />
      <path class="stroke" d={level === 'warn' ? 'M8 6v4.200M8 11.800v1.200' : 'M8 4v5M8 10.800v1.400'} />
    </svg>
  );
};
