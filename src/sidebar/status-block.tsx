import type { SidebarProps, SidebarStatus } from './sidebar-props';
import { texts } from './texts';

const canPick: readonly SidebarStatus[] = ['no-field'];
const canPaste: readonly SidebarStatus[] = ['no-field', 'failed'];

/** Why nothing is checked just now, and what the seller can do about it. */
export const StatusBlock = ({
  status,
  help,
}: SidebarProps & { status: Exclude<SidebarStatus, 'watching'> }) => (
  <div class="status">
    <p class="plain">{texts.statuses[status].more}</p>
    {help && canPaste.includes(status) && (
      <div class="row">
        {help.pick && canPick.includes(status) && (
          <button type="button" class="button strong" onClick={help.pick.start}>
            {texts.pick}
          </button>
        )}
        <button type="button" class="button" onClick={help.onCheckByPasting}>
          {texts.paste}
        </button>
      </div>
    )}
  </div>
);
