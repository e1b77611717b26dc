import type { Sign } from '../quota/health';
import type { PopupModel } from './popup-model';
import { texts } from './texts';
import { inDate } from './words';

export interface HealthActs {
  readonly onAllowAccess: () => void;
  /** The seller has read why the count may be low. */
  readonly onUnderstood: () => void;
}

const MayBeLow = ({ sign, onUnderstood }: { sign: Sign | undefined; onUnderstood: () => void }) => (
  <p class="low">
    {texts.mayBeLow(sign?.why ?? null, sign?.since ? inDate(sign.since) : null)}{' '}
    <button type="button" class="link" onClick={onUnderstood}>
      {texts.understood}
    </button>
  </p>
);

const stateOf = ({ watching, isFrontUnread }: PopupModel) => {
  if (!watching) return texts.notWatching;
  return isFrontUnread ? texts.notThisPage : texts.watching;
};

/** Whether Seller Central is watched, and whether the count can be trusted. */
export const HealthLine = ({ model, onAllowAccess, onUnderstood }: HealthActs & { model: PopupModel }) => (
  <div class="health">
    <p class={model.watching && !model.isFrontUnread ? 'yes' : 'no'}>
      <span class="dot" aria-hidden="true" />
      {stateOf(model)}{' '}
      {!model.watching && (
        <button type="button" class="link" onClick={onAllowAccess}>
          {texts.allow}
        </button>
      )}
    </p>
    {model.mayBeLow && <MayBeLow sign={model.signs[0]} onUnderstood={onUnderstood} />}
  </div>
);
