import { Composer, type ComposerProps } from './composer';
import type { LimitFormProps } from './limit-form';
import { MessageDetails, MessageHead, type MessageFactsProps } from './message-facts';
import { texts } from './texts';
import { WelcomeHead, WelcomeSteps } from './welcome';

export interface CheckViewProps extends MessageFactsProps, ComposerProps, LimitFormProps {
  readonly isWelcome: boolean;
  /** True while the box holds the sample, whose facts are its own. */
  readonly isSample: boolean;
  /** True where the stored settings could not be read. */
  readonly isUnread: boolean;
  readonly onOwnText: () => void;
  readonly onOpenOptions: () => void;
}

const Header = ({ onOpenOptions, isWelcome }: CheckViewProps) => {
  const Title = isWelcome ? 'p' : 'h1';
  return (
    <header>
      <img src="/icons/48.png" width="32" height="32" alt="" />
      <Title class="title">
        {texts.title} {!isWelcome && <span>{texts.subtitle}</span>}
      </Title>
      <button type="button" class="link" onClick={onOpenOptions}>
        {texts.options}
      </button>
    </header>
  );
};

const SampleBanner = ({ onOwnText }: CheckViewProps) => (
  <section class="sample" aria-labelledby="sample-title">
    <div>
      <h2 id="sample-title">{texts.sample.title}</h2>
      <p>{texts.sample.more}</p>
    </div>
    <button type="button" class="primary" onClick={onOwnText}>
      {texts.sample.own}
    </button>
  </section>
);

/** The whole page. The sidebar is put into `#beside` by who mounts it. */
export const CheckView = (props: CheckViewProps) => {
  const { isWelcome, isSample, isUnread } = props;
  return (
    <div class="page">
      <Header {...props} />
      <main>
        {isUnread && (
          <p class="problem" role="alert">
            {texts.unreadable}
          </p>
        )}
        {isWelcome && <WelcomeHead />}
        <div class="desk">
          <div class="message">
            {isSample ? <SampleBanner {...props} /> : <MessageHead {...props} />}
            <Composer {...props} />
            {!isSample && <MessageDetails {...props} />}
          </div>
          <aside id="beside" aria-label={texts.findings} />
        </div>
        {isWelcome && <WelcomeSteps {...props} />}
      </main>
      <footer>{texts.privacy}</footer>
    </div>
  );
};
