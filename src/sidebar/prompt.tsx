import type { Finding } from '../rules';
import { Icon } from './icons';
import type { PromptAnswer, PromptProps } from './sidebar-props';
import { texts } from './texts';

const Item = ({ finding }: { finding: Finding }) => (
  <li>
    <Icon name="error" />
    <div>
      <p class="title">{finding.title}</p>
      {finding.quote !== null && (
        <q>
          <bdi>{finding.quote}</bdi>
        </q>
      )}
    </div>
  </li>
);

export const Prompt = ({ findings, onAnswer }: PromptProps & { onAnswer: (a: PromptAnswer) => void }) => (
  <>
    <h2 id="prompt-title">{texts.prompt.title}</h2>
    <ul class="prompt-list">
      {findings.map(finding => (
        <Item key={finding.key} finding={finding} />
      ))}
    </ul>
    <p class="explain" id="prompt-explain">
      {texts.prompt.explain}
    </p>
    <div class="row prompt-buttons">
      <button type="button" class="button strong" autoFocus onClick={() => onAnswer('edit')}>
        {texts.prompt.edit}
      </button>
      <button type="button" class="button" onClick={() => onAnswer('send')}>
        {texts.prompt.send}
      </button>
    </div>
  </>
);
