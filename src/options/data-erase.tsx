import { useRef, useState } from 'preact/hooks';
import { dataTexts as texts } from './data-texts';

export interface DataEraseProps {
  readonly onErase: () => Promise<void>;
}

/** The one thing here that cannot be taken back, so it asks, and says what goes. */
export const DataErase = ({ onErase }: DataEraseProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    dialog.current?.close();
    await onErase().then(
      () => setSaid(texts.erased),
      () => setSaid(texts.notErased),
    );
  };
  return (
    <div class="data-part">
      <h3>{texts.eraseTitle}</h3>
      <p>
        <button type="button" class="plain danger" onClick={() => dialog.current?.showModal()}>
          {texts.erase}
        </button>
        <span class="hint">{texts.eraseHint}</span>
      </p>
      <div class="hint" role="status">
        {said}
      </div>
      <dialog ref={dialog} aria-labelledby="erase-ask" aria-describedby="erase-final">
        <h3 id="erase-ask">{texts.eraseAsk}</h3>
        <ul>
          {texts.eraseWhat.map(what => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p id="erase-final">{texts.eraseFinal}</p>
        <p class="report-buttons">
          <button type="button" class="plain danger" onClick={() => void erase()}>
            {texts.eraseYes}
          </button>
          <button type="button" class="primary" autoFocus onClick={() => dialog.current?.close()}>
            {texts.eraseNo}
          </button>
        </p>
      </dialog>
    </div>
  );
};
