import type { Attachment } from '../rules';
import { inNumber } from '../in-words';
import type { Message } from './message';
import { texts } from './texts';

export interface AttachmentsProps {
  readonly message: Message;
  readonly onMessage: (change: Partial<Message>) => void;
}

/** Names and sizes: the files themselves are let go at once. */
const chosenIn = (input: HTMLInputElement): readonly Attachment[] => {
  const chosen = [...(input.files ?? [])].map(({ name, size }) => ({ name, bytes: size }));
  input.value = '';
  return chosen;
};

const inKilobytes = (bytes: number): string => texts.kilobytes(inNumber(Math.ceil(bytes / 1000)));

export const Attachments = ({ message: { attachments }, onMessage }: AttachmentsProps) => {
  const drop = (at: number) => onMessage({ attachments: attachments.filter((_, other) => other !== at) });
  return (
    <div class="field attachments">
      <label for="attach">{texts.attach}</label>
      <input
        id="attach"
        type="file"
        multiple
        aria-describedby="attach-hint"
        onChange={({ currentTarget }) =>
          onMessage({ attachments: [...attachments, ...chosenIn(currentTarget)] })
        }
      />
      <p class="hint" id="attach-hint">
        {texts.attachHint}
      </p>
      <ul>
        {attachments.map(({ name, bytes }, at) => (
          <li key={`${String(at)} ${name}`}>
            <bdi>{name}</bdi> <span class="hint">{inKilobytes(bytes)}</span>
            <button type="button" class="link" aria-label={texts.detach(name)} onClick={() => drop(at)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
