import { inNumber, inPercent } from '../in-words';
import { LevelSign, Meter } from './meter';
import type { Count, PopupModel } from './popup-model';
import { texts } from './texts';
import { endInWords, inRange, marketplaceName, spellOut } from './words';

/** With several marketplaces the worst one speaks: a sum may look fine while one is full. */
const Standing = ({ worst, rows }: PopupModel) => {
  if (worst === null || worst.level === 'none') return null;
  if (worst.level === 'fine')
    return rows.length > 1 ? null : <p class="level">{texts.used(inPercent(worst.share))}</p>;
  const words = texts[worst.level];
  return (
    <p class={`level ${worst.level}`}>
      <LevelSign level={worst.level} />
      {rows.length > 1 ? texts.where(words, marketplaceName(worst.marketplaceId)) : words}
    </p>
  );
};

const formulaOf = ({ rows, total }: PopupModel): string | null => {
  if (total.limit === null) return null;
  if (rows.length > 1) return texts.totalFormula;
  return rows[0]?.volume ? spellOut(total.limit, rows[0].volume) : null;
};

const Formula = (model: PopupModel) => {
  const formula = formulaOf(model);
  if (formula === null) return null;
  const reserve = model.rows.length > 1 ? texts.totalReserve : texts.reserve;
  return (
    <p class="formula">
      <span>{formula}</span>
      {model.total.reserveShare < 1 && <span>{reserve(inNumber(model.reserve))}</span>}
    </p>
  );
};

const Advice = ({ level }: { level: Count['level'] }) => {
  if (level !== 'warn' && level !== 'over') return null;
  return <p class="advice">{level === 'warn' ? texts.warnAdvice : texts.overAdvice}</p>;
};

const Forecast = ({ pace, rows }: PopupModel) => {
  if (pace === null) return null;
  if (pace.kind === 'later') return <p class="pace">{texts.paceLater}</p>;
  const words =
    rows.length > 1
      ? texts.paceAtIn(marketplaceName(pace.marketplaceId), pace.minutes)
      : texts.paceAt(pace.minutes);
  return <p class="pace">{words}</p>;
};

/** What the big number leaves open: sends the page did not confirm, and those of other tools. */
const Beside = ({ sent, unsure, others, limit }: Count) => (
  <>
    {unsure > 0 && <p class="perhaps">{texts.perhaps(inRange(sent, unsure), unsure)}</p>}
    {others > 0 && limit !== null && (
      <p class="perhaps">{texts.withOthers(inNumber(others), inNumber(sent + others))}</p>
    )}
  </>
);

/** The day in one glance: how many, of how many, until when. */
export const Headline = ({ model }: { model: PopupModel }) => {
  const { total, rows } = model;
  const name = rows.length === 1 && rows[0] ? marketplaceName(rows[0].marketplaceId) : texts.total;
  return (
    <section class="headline" aria-labelledby="sent-today">
      <div class="over-line">
        <h1 id="sent-today">{texts.sentToday}</h1>
        <Standing {...model} />
      </div>
      <p class="count">
        <span aria-hidden="true">≥&#8239;</span>
        <span class="hidden">{texts.atLeast} </span>
        <strong>{inNumber(total.sent)}</strong>
        {total.limit !== null && <span class="limit"> {texts.of(inNumber(total.limit))}</span>}
      </p>
      <Beside {...total} />
      <Meter count={total} name={name} />
      <Formula {...model} />
      {model.worst !== null && <Advice level={model.worst.level} />}
      {model.ends !== null && !model.endsDiffer && <p class="ends">{endInWords(model.ends)}</p>}
      <Forecast {...model} />
    </section>
  );
};
