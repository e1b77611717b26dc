import { LimitForm, type LimitFormProps } from './limit-form';
import { texts } from './texts';

const words = texts.welcome;

export const WelcomeHead = () => (
  <div class="welcome-head">
    <h1>{words.title}</h1>
    <p>{words.lead}</p>
  </div>
);

/** What a new seller should know and may set, below the sample that shows what it does. */
export const WelcomeSteps = (props: LimitFormProps) => (
  <div class="steps">
    <section class="card" aria-labelledby="limit-title">
      <h2 id="limit-title">{words.volume}</h2>
      <p class="hint">{words.volumeIntro}</p>
      <LimitForm {...props} />
    </section>
    <section class="card" aria-labelledby="where-title">
      <h2 id="where-title">{words.where}</h2>
      <p class="nowhere">{words.nowhere}</p>
      <ul class="promises">
        {words.promises.map(promise => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </section>
    <section class="card next" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      <p>{words.nextText}</p>
      <p class="hint">{words.affiliation}</p>
    </section>
  </div>
);
