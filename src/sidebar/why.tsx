import type { Source } from '../rules';
import { texts } from './texts';

const Title = ({ source }: { source: Source }) =>
  source.url === null ? (
    <cite>{source.title}</cite>
  ) : (
    <a href={source.url} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );

export const Why = ({ sources }: { sources: readonly Source[] }) => (
  <details class="why">
    <summary>
      <bdi>{texts.why}</bdi>
    </summary>
    <ul>
      {sources.map(source => (
        <li key={source.title + source.asOf}>
          <p>{source.says}</p>
          <p class="source">
            <Title source={source} />, <time dateTime={source.asOf}>{texts.asOf(source.asOf)}</time>
          </p>
        </li>
      ))}
    </ul>
  </details>
);
