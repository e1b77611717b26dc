import { useState } from 'preact/hooks';
import { texts } from './texts';

type Step = 'idle' | 'asking' | 'forgotten' | 'notForgotten';

/** Forgets every order after one question: there is no way back. */
export const ForgetOrders = ({ onForgetOrders }: { readonly onForgetOrders: () => Promise<void> }) => {
  const [step, setStep] = useState<Step>('idle');
  const forget = () => {
    onForgetOrders().then(
      () => setStep('forgotten'),
      () => setStep('notForgotten'),
    );
  };
  return (
    <div class="panel fields" id="orders" role="group" aria-labelledby="orders-title">
      <h3 id="orders-title">{texts.orders.title}</h3>
      <p class="hint">{texts.orders.intro}</p>
      {step === 'asking' ? (
        <p>
          {texts.orders.sure}{' '}
          <button type="button" class="link" onClick={forget}>
            {texts.orders.yes}
          </button>{' '}
          <button type="button" class="link" onClick={() => setStep('idle')}>
            {texts.orders.no}
          </button>
        </p>
      ) : (
        <button type="button" class="link" onClick={() => setStep('asking')}>
          {texts.orders.forget}
        </button>
      )}
      <p role="status">{step === 'forgotten' || step === 'notForgotten' ? texts.orders[step] : ''}</p>
    </div>
  );
};
