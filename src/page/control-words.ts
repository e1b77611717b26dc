/**
 * What labels say, in the languages Amazon's pages are shown in: English is known, the rest are its translations.
 */
const list = (words: string): readonly string[] => words.split(',').map(word => word.trim());

/** The whole label of a button that sends. */
export const sendWords = list(
  'Send,Send message,Reply,Send reply,Send email,Submit reply,Senden,Nachricht senden,Antwort senden,Antworten,Absenden,' +
    'Envoyer,Envoyer le message,Envoyer la réponse,Répondre,Enviar,Enviar mensaje,Enviar respuesta,Responder,' +
    'Enviar mensagem,Enviar resposta,Invia,Invia messaggio,Invia risposta,Rispondi,Verzenden,Versturen,' +
    'Bericht verzenden,Bericht versturen,Antwoord verzenden,Beantwoorden,Wyślij,Wyślij wiadomość,Wyślij odpowiedź,' +
    'Odpowiedz,Skicka,Skicka meddelande,Skicka svar,Svara,Gönder,Mesajı gönder,Mesaj gönder,Yanıtı gönder,Yanıtla,' +
    '送信,送信する,メッセージを送信,返信,返信する,返信を送信,发送,发送消息,发送邮件,回复,發送,傳送,傳送訊息,回覆,' +
    'إرسال,إرسال الرسالة,إرسال رسالة,رد,الرد,भेजें,संदेश भेजें,जवाब दें,보내기,메시지 보내기,답장,답장 보내기,' +
    'Gửi,Gửi tin nhắn,Trả lời',
);

/** The whole label of a button that opens the reply box; some of these send as well, once the box is there. */
export const openerWords = list(
  'Reply,Respond,Write a reply,Antworten,Répondre,Responder,Rispondi,Beantwoorden,Antwoorden,Odpowiedz,Svara,' +
    'Yanıtla,返信,返信する,回复,回覆,رد,الرد,जवाब दें,답장,Trả lời',
);

const either = (words: string): string => words.replaceAll(' ', '|');

/** Somewhere in the name of a field for a message. */
export const messageWords = new RegExp(
  either(
    'message reply respon answer write nachricht antwort schreib mensaje respuesta escrib répon écri messaggio rispo ' +
      'scriv mensagem resposta bericht antwoord schrijf wiadomoś odpowied meddeland svar skriv mesaj yanıt メッセージ 返信 ' +
      '消息 回复 訊息 回覆 رسال رد संदेश जवाब 메시지 답장 tin.nhắn character.limit',
  ),
  'iu',
);

/** Somewhere in the name of a field that searches, or that rates Amazon's own page: never a message to a buyer. */
export const otherWords = new RegExp(
  either(
    'search feedback such[en]?\\b rückmeldung buscar búsqueda recherch chercher cerca\\b ricerca pesquis zoek szukaj ' +
      'wyszuk \\bsök \\bara\\b 検索 搜索 搜尋 بحث खोज 검색 tìm.kiếm ご意見 フィードバック 反馈 意見回饋 ملاحظات 피드백',
  ),
  'iu',
);

/** In the name of a field that the seller writes for themselves. */
export const noteWords = new RegExp(
  either(
    'internal private\\b \\bnotes?\\b memo\\b intern[eao]?\\b notiz \\bnotas?\\b \\bnotatk anteckning \\bnotlar メモ ' +
      '备注 備註 内部 ملاحظة नोट 메모',
  ),
  'iu',
);

const fold = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e]+/g, ' ')
    .trim()
    .toLowerCase();

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const sends = folded(sendWords);
const openers = folded(openerWords);

export const saysSend = (label: string): boolean => sends.has(fold(label));
export const saysReply = (label: string): boolean => openers.has(fold(label));
