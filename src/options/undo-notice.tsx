import { useEffect, useRef } from 'preact/hooks';
import { texts } from './texts';

export interface Undoable {
  readonly text: string;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/** What was just done, and the way back. It takes the focus, since the button that was pressed is gone. */
export const UndoNotice = ({ notice }: { notice: Undoable | null }) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice !== null && document.activeElement === document.body) button.current?.focus();
  }, [notice]);
  return (
    <div class="notice" role="status">
      {notice !== null && (
        <p>
          {notice.text}{' '}
          {notice.undo !== null && (
            <button type="button" class="link" ref={button} onClick={notice.undo}>
              {texts.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
};
