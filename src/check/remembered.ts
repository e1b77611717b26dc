import { checkForm, type CheckForm } from '../storage/check-form';
import {
  orderVolumes,
  quotaSettings,
  settings,
  type OrderVolumes,
  type QuotaSettings,
  type Settings,
} from '../storage/values';
import type { Message } from './message';

export interface Remembered {
  readonly form: CheckForm;
  readonly settings: Settings;
  readonly volumes: OrderVolumes;
  readonly quota: QuotaSettings;
  /** False where the store could not be read: the defaults stand in. */
  readonly isRead: boolean;
}

const defaults: Remembered = {
  form: checkForm.fallback,
  settings: settings.fallback,
  volumes: orderVolumes.fallback,
  quota: quotaSettings.fallback,
  isRead: false,
};

/** Never rejects. */
export const readRemembered = async (): Promise<Remembered> => {
  try {
    const [form, kept, volumes, quota] = await Promise.all([
      checkForm.get(),
      settings.get(),
      orderVolumes.get(),
      quotaSettings.get(),
    ]);
    return { form, settings: kept, volumes, quota, isRead: true };
  } catch {
    return defaults;
  }
};

/** Nothing of a message is remembered: not a word, not its order, not the names of its attachments. */
const rememberForm = (change: Partial<CheckForm>): void => {
  // The page works as well where this fails; it then begins with the defaults the next time.
  checkForm.update(form => ({ ...form, ...change })).catch(() => undefined);
};

export const rememberMessage = ({ mode, marketplaceId, buyerLanguage }: Message): void =>
  rememberForm({ mode, marketplaceId, buyerLanguage });

export const rememberOwnText = (): void => rememberForm({ sampleSeen: true });
