import { SavedSign, useSaving } from './saving';
import type { SendingProps } from './sending-section';
import { texts } from './texts';

/** Whether the toolbar button carries numbers. */
export const ShowBadge = ({ settings, onSettings }: SendingProps) => {
  const { state, save } = useSaving();
  const choose = (shown: boolean) => save(onSettings({ badge: shown ? 'shown' : 'hidden' }));
  return (
    <div class="field check">
      <label>
        <input
          type="checkbox"
          checked={settings.badge === 'shown'}
          aria-describedby="badge-hint"
          onChange={event => choose(event.currentTarget.checked)}
        />
        {texts.counting.badge}
      </label>
      <SavedSign state={state} />
      <p class="hint" id="badge-hint">
        {texts.counting.badgeHint}
      </p>
    </div>
  );
};
