import type { Attachment } from '../draft';

/** Documents and proofs; photographs are judged by their name. */
const documents = /\.(?:pdf|docx?|xlsx?|txt|csv|rtf|odt|ods)$/i;
const pictures = /\.(?:jpe?g|png|webp|heic|tiff?|bmp|svg)$/i;
const papersByName =
  /invoice|rechnung|facture|fattura|factura|faktur|fatura|receipt|quittung|label|etikett|proof|entwurf|design|mockup|layout|artwork|engrav|gravur|warrant|garant|manual|anleitung|instruction|guide|notice|safety|declaration|konformit|certificate|領収|請求|発票|发票|保証|说明|skizze|sketch|vorschau|preview|template|druck|print|bat[-_.]|maquette|bozza|prova|diseño|projekt/i;

/** What advertises is no paper of the order, whatever its kind. */
const advertisingByName =
  /catalog|katalog|catálogo|brochure|broschüre|prospe[ck]t|flyer|folleto|volantino|d[eé]pliant|(?:jaars|zomer|winter|reclame)folder|lookbook|price.?list|preisliste|カタログ|チラシ|目录|目錄|宣传册/i;

/** Bytes in all, and files, that Amazon takes. */
const maxBytes = 10 * 1024 * 1024;
const maxFiles = 5;

/** True for files that may be an invoice, a warranty, instructions, a label or a design proof, by their name. */
export const isPermittedFile = (name: string): boolean =>
  !advertisingByName.test(name) && (documents.test(name) || (pictures.test(name) && papersByName.test(name)));

export const isTooMuch = (attachments: readonly Attachment[]): boolean =>
  attachments.length > maxFiles || attachments.reduce((sum, { bytes }) => sum + bytes, 0) > maxBytes;
