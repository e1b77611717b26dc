import { Icon } from './icons';
import type { ThreadNotice } from './sidebar-props';
import { texts } from './texts';

/** What Amazon said in this thread, what it means, and the next step that is allowed. */
export const ThreadNoticeBlock = ({ notice }: { notice: ThreadNotice }) => {
  const { says, means, next } = texts.threadNotices[notice];
  return (
    <section class="thread-notice" aria-label={texts.amazonSaid}>
      <h3>
        <Icon name="warning" />
        {texts.amazonSaid}
      </h3>
      <q>{says}</q>
      <h4>{texts.whatItMeans}</h4>
      <p>{means}</p>
      <h4>{texts.nextStep}</h4>
      <p>{next}</p>
    </section>
  );
};
