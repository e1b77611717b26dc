import { useState } from 'preact/hooks';
import type { Correction } from '../quota/tally';
import { inNumber } from '../in-words';
import type { PopupRow } from './popup-model';
import { texts } from './texts';
import { marketplaceName, signed } from './words';

/** What a button does to a marketplace's count of today. */
export type Change = 1 | -1 | 'reset';

export interface CorrectingActs {
  /** Rejects where it could not be stored. */
  readonly onCorrect: (marketplaceId: string | null, change: Change) => Promise<void>;
  readonly onUndo: (correction: Correction) => Promise<void>;
}

const nameOf = ({ marketplaceId }: PopupRow): string => marketplaceName(marketplaceId);

const Which = ({
  rows,
  row,
  onChoose,
}: {
  rows: readonly PopupRow[];
  row: PopupRow;
  onChoose: (at: string) => void;
}) =>
  rows.length < 2 ? null : (
    <select aria-label={texts.whichCount} onChange={event => onChoose(event.currentTarget.value)}>
      {rows.map(one => (
        <option
          key={one.marketplaceId}
          value={one.marketplaceId ?? ''}
          selected={one.marketplaceId === row.marketplaceId}
        >
          {nameOf(one)}
        </option>
      ))}
    </select>
  );

/** What was corrected, and the way back. It stays when the popup closes, which a popup does at any click elsewhere. */
const Corrected = ({ row, onUndo }: { row: PopupRow; onUndo: (correction: Correction) => void }) => (
  <>
    {row.corrected !== 0 && <span>{texts.byHand(inNumber(Math.abs(row.corrected)), row.corrected > 0)}</span>}{' '}
    {row.standing !== null && (
      <button type="button" class="link" onClick={() => row.standing && onUndo(row.standing)}>
        {texts.undo(signed(row.standing.by))}
      </button>
    )}
  </>
);

/** One send more or fewer, or none at all: for what Second Look could not see. */
export const CorrectBar = ({ rows, onCorrect, onUndo }: CorrectingActs & { rows: readonly PopupRow[] }) => {
  const [chosen, choose] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const row = rows.find(({ marketplaceId }) => (marketplaceId ?? '') === chosen) ?? rows[0];
  if (!row) return null;
  const watch = (stored: Promise<void>): void =>
    void stored.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const change = (by: Change) => () => {
    choose(row.marketplaceId ?? '');
    watch(onCorrect(row.marketplaceId, by));
  };
  const isNone = row.sent === 0;
  return (
    <section class="correct" aria-label={texts.correct}>
      <div class="controls">
        <span aria-hidden="true">{texts.correct}</span>
        <Which rows={rows} row={row} onChoose={choose} />
        <button type="button" aria-label={texts.oneFewer} aria-disabled={isNone} onClick={change(-1)}>
          −1
        </button>
        <button type="button" aria-label={texts.oneMore} onClick={change(1)}>
          +1
        </button>
        <button type="button" aria-disabled={isNone} onClick={change('reset')}>
          {texts.reset}
        </button>
      </div>
      <p class="corrected" role="status">
        {failed ? texts.notCorrected : <Corrected row={row} onUndo={one => watch(onUndo(one))} />}
      </p>
    </section>
  );
};
