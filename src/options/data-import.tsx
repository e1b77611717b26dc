import { useEffect, useRef, useState } from 'preact/hooks';
import { type DayMerge, mergeDays } from '../quota/merge-days';
import type { Backup, BackupOptions } from '../storage/backup';
import { inNumber } from '../in-words';
import type { DataPowers } from './data-powers';
import { dataTexts as texts } from './data-texts';
import { FileButton } from './file-button';
import { type Undoable, UndoNotice } from './undo-notice';
import { inDate } from './in-date';

export interface DataImportProps {
  readonly powers: DataPowers;
  /** As they are now. */
  readonly options: BackupOptions;
}

interface Found {
  readonly name: string;
  readonly backup: Backup;
  readonly merge: DayMerge;
}

interface Wish {
  readonly days: boolean;
  readonly options: boolean;
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Tick = ({ id, label, hint, isOn, onChange }: TickProps) => (
  <div class="check">
    <label>
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={id}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
    <p class="hint" id={id}>
      {hint}
    </p>
  </div>
);

const spanOf = ({ days }: Backup): string => {
  const names = days.map(({ day }) => day).sort();
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return texts.noDays;
  return texts.span(inNumber(days.length), inDate(first), inDate(last));
};

interface PreviewProps {
  readonly found: Found;
  readonly onImport: (wish: Wish) => void;
  readonly onCancel: () => void;
}

const Preview = ({ found: { name, backup, merge }, onImport, onCancel }: PreviewProps) => {
  const [wish, setWish] = useState<Wish>({ days: true, options: false });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { fresh, raised, known } = merge;
  const volumes = Object.keys(backup.orderVolumes).length;
  return (
    <div class="data-preview">
      <h4 ref={title} tabIndex={-1}>
        {texts.preview(name)}
      </h4>
      <p>{spanOf(backup)}</p>
      <Tick
        id="import-days"
        label={texts.takeDays}
        hint={texts.takeDaysHint(inNumber(fresh.length), inNumber(raised.length), inNumber(known))}
        isOn={wish.days}
        onChange={days => setWish({ ...wish, days })}
      />
      <Tick
        id="import-options"
        label={texts.takeOptions}
        hint={texts.takeOptionsHint(inNumber(volumes), inNumber(backup.settings.rulesOff.length))}
        isOn={wish.options}
        onChange={options => setWish({ ...wish, options })}
      />
      <p class="report-buttons">
        <button
          type="button"
          class="primary"
          disabled={!wish.days && !wish.options}
          onClick={() => onImport(wish)}
        >
          {texts.import}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
};

const useImport = ({ powers, options }: DataImportProps) => {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [notice, setNotice] = useState<Undoable | null>(null);

  const look = async (file: File): Promise<void> => {
    setNotice(null);
    setProblem(null);
    try {
      const read = await powers.readBackup(file);
      if ('problem' in read) setProblem(texts.problem(read.problem, read.where));
      else
        setFound({
          name: file.name,
          backup: read.backup,
          merge: mergeDays(await powers.readDays(), read.backup.days),
        });
    } catch {
      setProblem(texts.gone);
    }
  };

  const take = async ({ backup: { days, ...theirs } }: Found, wish: Wish): Promise<void> => {
    const before = options;
    const undo = () =>
      void powers.importBackup([], before).then(
        () => setNotice(null),
        () => setNotice({ text: texts.notUndone, undo }),
      );
    try {
      await powers.importBackup(wish.days ? days : [], wish.options ? theirs : null);
      setNotice(wish.options ? { text: texts.undoOptions, undo } : { text: texts.imported, undo: null });
      setFound(null);
    } catch {
      setNotice({ text: texts.notImported, undo: null });
    }
  };

  return { found, problem, notice, look, take, close: () => setFound(null) };
};

/** Days and options out of a file, seen before they are taken. */
export const DataImport = (props: DataImportProps) => {
  const { found, problem, notice, look, take, close } = useImport(props);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="data-part">
      <h3>{texts.importTitle}</h3>
      {found === null ? (
        <p>
          <FileButton
            label={texts.chooseFile}
            accept=".json,application/json"
            describedBy={problem === null ? '' : 'import-problem'}
            field={field}
            onFiles={([file]) => {
              if (file) void look(file);
            }}
          />
          <span class="hint">{texts.importHint}</span>
        </p>
      ) : (
        <Preview found={found} onImport={wish => void take(found, wish)} onCancel={close} />
      )}
      <div role="status">
        {problem !== null && (
          <p class="problem" id="import-problem">
            {problem}
          </p>
        )}
      </div>
      <UndoNotice notice={notice} />
    </div>
  );
};
