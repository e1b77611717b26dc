import { texts } from './texts';
import { inDate } from './in-date';

export interface AboutProps {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly ruleBookAsOf: string;
}

export const AboutSection = ({ version, ruleBookAsOf }: AboutProps) => {
  const [read, kept, never] = texts.about.privacyText;
  return (
    <section id="about" aria-labelledby="about-title">
      <h2 id="about-title">{texts.sections.about}</h2>
      <div class="panel about">
        <p>
          {texts.about.version} {version}
          {' · '}
          {texts.about.ruleBook} <time dateTime={ruleBookAsOf}>{inDate(ruleBookAsOf)}</time>
          {' · '}
          <a href="/src/check/index.html#welcome">{texts.about.welcome}</a>
        </p>
        <p>{texts.about.affiliation}</p>
        <h3>{texts.about.privacy}</h3>
        <ul>
          <li>{read}</li>
          <li>{kept}</li>
          <li>
            {never}
            <code>{texts.about.policy}</code>
          </li>
        </ul>
      </div>
    </section>
  );
};
