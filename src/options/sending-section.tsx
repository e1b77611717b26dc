import type { Settings } from '../storage/values';
import { Choice } from './choice';
import { SavedSign, useSaving } from './saving';
import { texts } from './texts';

export interface SendingProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => Promise<void>;
}

export const SendingSection = ({ settings, onSettings }: SendingProps) => {
  const guard = useSaving();
  const tag = useSaving();
  return (
    <section id="sending" aria-labelledby="sending-title">
      <h2 id="sending-title">{texts.sections.sending}</h2>
      <div class="panel">
        <Choice
          name="guard"
          legend={texts.sending.guard}
          value={settings.guard}
          options={texts.sending.guardOptions}
          onChoose={value => guard.save(onSettings({ guard: value }))}
        />
        <SavedSign state={guard.state} />
      </div>
      <div class="panel">
        <Choice
          name="tag"
          legend={texts.sending.tag}
          hint={texts.sending.tagHint}
          value={settings.importantTag}
          options={texts.sending.tagOptions}
          onChoose={value => tag.save(onSettings({ importantTag: value }))}
        />
        <SavedSign state={tag.state} />
      </div>
    </section>
  );
};
