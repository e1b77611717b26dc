import { Headline } from './headline';
import type { Sign } from '../quota/health';
import type { PopupModel } from './popup-model';
import { Rows } from './rows';
import { texts } from './texts';
import { inDate } from './words';

export interface PopupViewProps {
  /** Null until the stored values were read. */
  readonly model: PopupModel | null;
  readonly failed: boolean;
  readonly onOpenOptions: () => void;
  readonly onCheckText: () => void;
  readonly onAllowAccess: () => void;
  /** The seller has read why the count may be low. */
  readonly onUnderstood: () => void;
}

type Acts = Pick<PopupViewProps, 'onAllowAccess' | 'onUnderstood'>;

const NoVolume = ({ onOpenOptions }: { onOpenOptions: () => void }) => (
  <section class="no-volume" aria-labelledby="no-volume">
    <h2 id="no-volume">{texts.noVolume}</h2>
    <p>{texts.noVolumeAdvice}</p>
    <button type="button" class="primary" onClick={onOpenOptions}>
      {texts.setVolume}
    </button>
  </section>
);

const MayBeLow = ({ sign, onUnderstood }: { sign: Sign | undefined; onUnderstood: () => void }) => (
  <p class="low">
    {texts.mayBeLow(sign?.why ?? null, sign?.since ? inDate(sign.since) : null)}{' '}
    <button type="button" class="link" onClick={onUnderstood}>
      {texts.understood}
    </button>
  </p>
);

const Health = ({ model, onAllowAccess, onUnderstood }: Acts & { model: PopupModel }) => (
  <div class="health">
    <p class={model.watching ? 'yes' : 'no'}>
      <span class="dot" aria-hidden="true" />
      {model.watching ? texts.watching : texts.notWatching}{' '}
      {!model.watching && (
        <button type="button" class="link" onClick={onAllowAccess}>
          {texts.allow}
        </button>
      )}
    </p>
    {model.mayBeLow && <MayBeLow sign={model.signs[0]} onUnderstood={onUnderstood} />}
  </div>
);

const Day = ({ model, onOpenOptions }: { model: PopupModel; onOpenOptions: () => void }) => (
  <>
    <Headline model={model} />
    {model.rows.every(row => row.volume === null) && <NoVolume onOpenOptions={onOpenOptions} />}
    {model.rows.length > 1 && <Rows rows={model.rows} endsDiffer={model.endsDiffer} />}
  </>
);

/** The whole popup: a view of the model and nothing else. */
export const PopupView = ({ model, failed, onOpenOptions, onCheckText, ...acts }: PopupViewProps) => (
  <main class="popup" aria-busy={model === null && !failed}>
    {model === null ? (
      <p class="waiting" role="status">
        {failed ? texts.unreadable : texts.loading}
      </p>
    ) : (
      <Day model={model} onOpenOptions={onOpenOptions} />
    )}
    <footer>
      {model !== null && <Health model={model} {...acts} />}
      <button type="button" class="link" onClick={onCheckText}>
        {texts.checkText}
      </button>
      <button type="button" class="link" onClick={onOpenOptions}>
        {texts.options}
      </button>
    </footer>
  </main>
);
