import { useCallback, useState } from 'preact/hooks';
import { texts } from './texts';

export type SaveState = 'idle' | 'saved' | 'failed';

/** Follows one value's way into storage, so that the seller sees that it arrived. */
export const useSaving = (): { state: SaveState; save: (done: Promise<void>) => void; reset: () => void } => {
  const [state, setState] = useState<SaveState>('idle');
  const save = useCallback((done: Promise<void>) => {
    done.then(
      () => setState('saved'),
      () => setState('failed'),
    );
  }, []);
  const reset = useCallback(() => setState('idle'), []);
  return { state, save, reset };
};

export const SavedSign = ({ state }: { state: SaveState }) => (
  <span class={`saved ${state}`} role="status">
    {state === 'saved' && texts.saved}
    {state === 'failed' && texts.notSaved}
  </span>
);
