import { Headline } from './headline';
import type { PopupModel } from './popup-model';
import { Rows } from './rows';
import { texts } from './texts';

export interface PopupViewProps {
  /** Null until the stored values were read. */
  readonly model: PopupModel | null;
  readonly failed: boolean;
  readonly onOpenOptions: () => void;
  readonly onCheckText: () => void;
  readonly onAllowAccess: () => void;
}

const NoVolume = ({ onOpenOptions }: { onOpenOptions: () => void }) => (
  <section class="no-volume" aria-labelledby="no-volume">
    <h2 id="no-volume">{texts.noVolume}</h2>
    <p>{texts.noVolumeAdvice}</p>
    <button type="button" class="primary" onClick={onOpenOptions}>
      {texts.setVolume}
    </button>
  </section>
);

const Health = ({ model, onAllowAccess }: { model: PopupModel; onAllowAccess: () => void }) => (
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
    {model.mayBeLow && <p class="low">{texts.mayBeLow(model.why)}</p>}
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
export const PopupView = ({ model, failed, onOpenOptions, onCheckText, onAllowAccess }: PopupViewProps) => (
  <main class="popup" aria-busy={model === null && !failed}>
    {model === null ? (
      <p class="waiting" role="status">
        {failed ? texts.unreadable : texts.loading}
      </p>
    ) : (
      <Day model={model} onOpenOptions={onOpenOptions} />
    )}
    <footer>
      {model !== null && <Health model={model} onAllowAccess={onAllowAccess} />}
      <button type="button" class="link" onClick={onCheckText}>
        {texts.checkText}
      </button>
      <button type="button" class="link" onClick={onOpenOptions}>
        {texts.options}
      </button>
    </footer>
  </main>
);
