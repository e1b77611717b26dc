import type { Report } from '../rules';
import { texts } from './texts';

/** "55 = 100 − 40 − 5", which a person can recompute. */
export const sumOf = ({ score, sum }: Pick<Report, 'score' | 'sum'>): string => {
  const left = sum.reduce((rest, part) => rest - part.points, 100);
  const parts = sum.map(part => ` − ${part.points}`).join('');
  return `${score} = 100${parts}${left < 0 ? texts.notBelow : ''}`;
};

const titleOf = (report: Report, rule: string) => report.findings.find(f => f.rule === rule)?.title ?? rule;

const Sum = ({ report }: { report: Report }) =>
  report.sum.length === 0 ? (
    <p class="sum">{texts.noPoints}</p>
  ) : (
    <details class="sum">
      <summary>
        <bdi>{sumOf(report)}</bdi>
      </summary>
      <ul>
        {report.sum.map(part => (
          <li key={part.rule}>
            <bdi class="points">−{part.points}</bdi> <bdi>{titleOf(report, part.rule)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );

const Mixed = ({ mixed }: { mixed: NonNullable<Report['mixed']> }) => (
  <div class="mixed">
    <h3>{texts.mixed}</h3>
    <q>
      <bdi>{mixed.quote}</bdi>
    </q>
    <p>{mixed.advice}</p>
  </div>
);

export const VerdictBlock = ({ report }: { report: Report }) => {
  const { word, without } = texts.verdicts[report.verdict];
  return (
    <section
      class={`verdict verdict-${report.verdict}`}
      aria-label={`${word}, ${texts.score} ${report.score}`}
    >
      <div class="verdict-line">
        <h2>{word}</h2>
        <p class="score">
          <span class="hidden-text">{texts.score} </span>
          <strong>{report.score}</strong> <span>{texts.ofHundred}</span>
        </p>
      </div>
      <p class="outlook">{report.outlook || without}</p>
      <Sum report={report} />
      {report.mixed && <Mixed mixed={report.mixed} />}
    </section>
  );
};
