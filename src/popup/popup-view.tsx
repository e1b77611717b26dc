import { CorrectBar, type CorrectingActs } from './correct-bar';
import { Headline } from './headline';
import { type HealthActs, HealthLine } from './health-line';
import { History } from './history';
import type { PopupModel } from './popup-model';
import { Rows } from './rows';
import { texts } from './texts';

export interface PopupViewProps extends HealthActs, CorrectingActs {
  /** Null until the stored values were read. */
  readonly model: PopupModel | null;
  readonly failed: boolean;
  readonly onOpenOptions: () => void;
  readonly onCheckText: () => void;
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

type DayProps = CorrectingActs & { readonly model: PopupModel; readonly onOpenOptions: () => void };

const Day = ({ model, onOpenOptions, onCorrect, onUndo }: DayProps) => (
  <>
    <Headline model={model} />
    {model.rows.every(row => row.volume === null) && <NoVolume onOpenOptions={onOpenOptions} />}
    {model.rows.length > 1 && <Rows rows={model.rows} endsDiffer={model.endsDiffer} />}
    <CorrectBar rows={model.rows} onCorrect={onCorrect} onUndo={onUndo} />
    <History days={model.recent} />
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
      <Day model={model} onOpenOptions={onOpenOptions} {...acts} />
    )}
    <footer>
      {model !== null && <HealthLine model={model} {...acts} />}
      <button type="button" class="link" onClick={onCheckText}>
        {texts.checkText}
      </button>
      <button type="button" class="link" onClick={onOpenOptions}>
        {texts.options}
      </button>
    </footer>
  </main>
);
