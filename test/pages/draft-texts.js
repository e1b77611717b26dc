const sentence = 'Your order left our workshop on Friday and the carrier expects to deliver it by Tuesday. ';

/** What a field may hold when it opens, by `draft`. */
export const draftTexts = {
  cjk: 'お問い合わせありがとうございます。ご注文の商品は金曜日に発送いたしました。火曜日までにお届け予定です。\n感谢您的来信。您的订单已于星期五发出，预计星期二送达。\n주문하신 상품은 금요일에 발송되었습니다.',
  rtl: 'مرحبا روزاليند،\nتم شحن طلبك رقم 111-5550123-4440123 يوم الجمعة، ومن المتوقع وصوله يوم الثلاثاء.\nThistle & Loom',
  long: sentence.repeat(50).slice(0, 4000),
  tabs: 'Size:\tmedium\nColour:\tblue\t\tand grey\n\tThe parts arrive apart.\n\t\tTwo boxes.',
  trailing: 'Thank you for your message.\n\nThistle & Loom\n\n\n',
  old: 'An older draft: the label was printed on Friday.',
};
