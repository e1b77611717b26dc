import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderVolumes, QuotaSettings } from '../storage/values';
import { countryName, inNumber, inPercent } from '../in-words';
import { ReportDrop } from './report-drop';
import { ReportPreview } from './report-preview';
import { reportTexts as texts } from './report-texts';
import { type Undoable, UndoNotice } from './undo-notice';
import { useReport } from './use-report';
import type { VolumeProps } from './volume-section';

export interface ReportImportProps {
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  readonly onVolume: VolumeProps['onVolume'];
}

interface ReadingProps {
  readonly name: string;
  readonly share: number;
  readonly onCancel: () => void;
}

const Reading = ({ name, share, onCancel }: ReadingProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="report-reading">
      <p role="status">{texts.reading(name)}</p>
      <div class="entry">
        <progress aria-label={texts.reading(name)} value={share} max={1} />
        <span class="unit">{texts.progress(inPercent(share))}</span>
        <button type="button" class="plain" ref={button} onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
};

const saidOf = (ids: readonly string[]): string => {
  const [id] = ids;
  return ids.length === 1 && id !== undefined
    ? texts.applied(countryName(id))
    : texts.appliedAll(inNumber(ids.length));
};

/** Puts volumes to use, with the way back to those that stood there before. */
const useApply = ({ volumes, onVolume }: ReportImportProps) => {
  const [notice, setNotice] = useState<Undoable | null>(null);

  const put = async (ids: readonly string[], from: OrderVolumes): Promise<void> => {
    for (const id of ids) await onVolume(id, from[id] ?? null);
  };

  const apply = (chosen: OrderVolumes): void => {
    const ids = Object.keys(chosen);
    const undo = () =>
      void put(ids, volumes).then(
        () => setNotice(null),
        () => setNotice({ text: texts.notApplied, undo }),
      );
    put(ids, chosen).then(
      () => setNotice({ text: saidOf(ids), undo }),
      () => setNotice({ text: texts.notApplied, undo: null }),
    );
  };

  return { notice, apply };
};

/** Takes the order volumes from one of Amazon's order reports. */
export const ReportImport = (props: ReportImportProps) => {
  const { state, read, cancel, close } = useReport();
  const { notice, apply } = useApply(props);
  return (
    <div class="panel report" aria-labelledby="report-title" role="group">
      <h3 id="report-title">{texts.title}</h3>
      {state.kind === 'waiting' && (
        <>
          <p class="hint">{texts.intro}</p>
          <ReportDrop said={state.said} isProblem={state.isProblem} onFiles={read} />
        </>
      )}
      {state.kind === 'reading' && <Reading {...state} onCancel={cancel} />}
      {state.kind === 'read' && (
        <ReportPreview
          name={state.name}
          report={state.report}
          volumes={props.volumes}
          windowDays={props.quota.windowDays}
          dayStartMinutes={props.quota.dayStartMinutes}
          onApply={apply}
          onClose={close}
        />
      )}
      <UndoNotice notice={notice} />
    </div>
  );
};
