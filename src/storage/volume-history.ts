import { type OrderVolumes, orderVolumes, type VolumeHistory, volumeHistory } from './values';

/** Packing comes an hour after a day's end, or whenever the browser is opened again within this time. */
const keptMs = 60 * 86_400_000;
const mostKept = 100;

const isSame = (one: OrderVolumes, other: OrderVolumes | null): boolean =>
  other !== null &&
  [one, other].every(volumes =>
    Object.keys(volumes).every(
      id => one[id]?.orders === other[id]?.orders && one[id]?.days === other[id]?.days,
    ),
  );

const changed = ({ current, earlier }: VolumeHistory, volumes: OrderVolumes, now: number): VolumeHistory => ({
  current: volumes,
  earlier: [...earlier, ...(current === null ? [] : [{ until: now, volumes: current }])]
    .filter(({ until }) => now - until < keptMs)
    .slice(-mostKept),
});

/** Notes that the order volumes have changed, so that days that were over keep their limits. For the background. */
export const noteVolumes = async (now: number): Promise<void> => {
  const [volumes, history] = await Promise.all([orderVolumes.get(), volumeHistory.get()]);
  if (isSame(volumes, history.current)) return;
  await volumeHistory.update(old => (isSame(volumes, old.current) ? old : changed(old, volumes, now)));
};
