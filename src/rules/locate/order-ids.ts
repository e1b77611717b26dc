import type { FieldReading } from '../reading';
import type { Fix } from '../report';
import type { OrderIdPlace } from '../text/contacts/order-ids';

const asDigits: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', S: '5', B: '8' };

/** A damaged id put right where its 17 digits are all there, or where they are this order's in disguise. */
export const repair = (
  field: FieldReading,
  { start, end, text }: OrderIdPlace,
  orderId: string | null,
): Fix | null => {
  if (field.field !== 'body') return null;
  const digits = text.replace(/[OoIlSB]/g, sign => asDigits[sign] ?? sign).replace(/\D/g, '');
  const written = `${digits.slice(0, 3)}-${digits.slice(3, 10)}-${digits.slice(10)}`;
  const right = digits.length === 17 && (orderId === null || orderId === written) ? written : null;
  return right === null ? null : { start, end, text: right };
};
