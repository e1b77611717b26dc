import { useEffect, useRef, useState } from 'preact/hooks';
import { FileButton } from './file-button';
import { reportTexts as texts } from './report-texts';

export interface ReportDropProps {
  readonly said: string | null;
  readonly isProblem: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file let go beside the place for it would take the whole page away. */
const useStayOnDrop = (): void => {
  useEffect(() => {
    const leaving = new AbortController();
    const stay = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    document.addEventListener('dragover', stay, { signal: leaving.signal });
    document.addEventListener('drop', stay, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
};

/** Where the file is brought: dropped, or chosen by a button that is the browser's own file field. */
export const ReportDrop = ({ said, isProblem, onFiles }: ReportDropProps) => {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useStayOnDrop();
  useEffect(() => {
    // Whatever was pressed last has gone with what it belonged to.
    if (said !== null && document.activeElement === document.body) input.current?.focus();
  }, [said]);
  return (
    <div
      class={isOver ? 'drop is-over' : 'drop'}
      onDragOver={event => {
        if (holdsFiles(event)) setOver(true);
      }}
      onDragLeave={event => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        <FileButton
          label={texts.choose}
          accept=".txt,.tsv,.csv,text/plain,text/tab-separated-values"
          describedBy={isProblem ? 'report-problem' : ''}
          field={input}
          onFiles={onFiles}
        />{' '}
        <span class="hint">{isOver ? texts.dropNow : texts.drop}</span>
      </p>
      <div role="status">
        {said !== null && (
          <p class={isProblem ? 'problem' : 'hint'} id={isProblem ? 'report-problem' : undefined}>
            {said}
          </p>
        )}
      </div>
    </div>
  );
};
