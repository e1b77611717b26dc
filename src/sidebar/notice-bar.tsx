import { Icon } from './icons';
import type { Notice } from './sidebar-props';
import { texts } from './texts';

export const NoticeBar = ({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) => (
  <div class="notice">
    <p>{notice.text}</p>
    {notice.undo && (
      <button type="button" class="link" onClick={notice.undo}>
        {texts.undo}
      </button>
    )}
    <button type="button" class="round" aria-label={texts.dismiss} onClick={onDismiss}>
      <Icon name="close" />
    </button>
  </div>
);
