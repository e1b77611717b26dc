import type { RuleEntry } from './rule-entry';
import { ruleBookDate } from './rule-search';
import { texts } from './texts';
import { inDate } from './words';

export const AboutSection = ({ version, rules }: { version: string; rules: readonly RuleEntry[] }) => {
  const date = ruleBookDate(rules);
  const [read, kept, never] = texts.about.privacyText;
  return (
    <section id="about" aria-labelledby="about-title">
      <h2 id="about-title">{texts.sections.about}</h2>
      <div class="panel about">
        <p>
          {texts.about.version} {version}
          {date !== null && (
            <>
              {' · '}
              {texts.about.ruleBook} <time dateTime={date}>{inDate(date)}</time>
            </>
          )}
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
