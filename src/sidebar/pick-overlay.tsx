import type { Picking } from './sidebar-props';
import { texts } from './texts';

const inPx = ({ left, top, right, bottom }: NonNullable<Picking['box']>) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${right - left}px`,
  height: `${bottom - top}px`,
});

/** An outline around the box that would be taken, and in words how to take it. The page below stays as it is. */
export const PickOverlay = ({ box, onCancel }: Picking & { onCancel: () => void }) => (
  <div class="pick">
    {box && <div class="pick-outline" style={inPx(box)} />}
    <div class="pick-bar" role="group" aria-label={texts.pick}>
      <p>
        <strong>{texts.bar}</strong> {texts.barKeys}
      </p>
      <button type="button" class="button" onClick={onCancel}>
        {texts.cancelPick} <kbd>{texts.escape}</kbd>
      </button>
    </div>
  </div>
);
