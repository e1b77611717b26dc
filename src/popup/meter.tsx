import { inNumber, inPercent } from '../in-words';
import type { Count } from './popup-model';
import { texts } from './texts';

const asPercent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

const inWords = ({ sent, others, limit, share }: Count): string => {
  const [here, elsewhere, most] = [inNumber(sent), inNumber(others), inNumber(limit ?? 0)];
  return others > 0
    ? texts.meterWithOthers(here, elsewhere, most, inPercent(share))
    : texts.meter(here, most, inPercent(share));
};

/** How much of the bar is other tools' sends: they lie behind what was sent here. */
const Fill = ({ count: { sent, others, share } }: { count: Count }) => (
  <>
    {others > 0 && <span class="others" style={{ inlineSize: asPercent(share) }} />}
    {sent > 0 && <span class="fill" style={{ inlineSize: asPercent((share * sent) / (sent + others)) }} />}
  </>
);

/** The bar: what is sent, and where the reserve begins. Shown only where there is a limit. */
export const Meter = ({ count, name }: { count: Count; name: string }) => {
  if (count.limit === null) return null;
  return (
    <div
      class={`meter ${count.level}`}
      role="meter"
      aria-label={texts.meterLabel(name)}
      aria-valuemin={0}
      aria-valuemax={count.limit}
      aria-valuenow={Math.min(count.sent + count.others, count.limit)}
      aria-valuetext={inWords(count)}
    >
      <Fill count={count} />
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
