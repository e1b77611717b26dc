import type { TodayLine } from './today';

/** What is said once a day: that the warn level, or the limit, was reached. */
export type NoticeLevel = 'warn' | 'over';

/** Names a notice that was shown, so that no tab shows it again that day. */
export interface ShownNotice {
  readonly marketplaceId: string | null;
  readonly day: string;
  readonly level: NoticeLevel;
}

/** The notice that is due; at the limit a warning that was never shown is no longer. */
export const noticeDue = (
  { marketplaceId, day, level }: TodayLine,
  wasShown: (notice: ShownNotice) => boolean,
): ShownNotice | null => {
  if (level !== 'warn' && level !== 'over') return null;
  const levels: readonly NoticeLevel[] = level === 'over' ? ['over'] : ['warn', 'over'];
  const isKnown = levels.some(one => wasShown({ marketplaceId, day, level: one }));
  return isKnown ? null : { marketplaceId, day, level };
};
