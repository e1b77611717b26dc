/** "LINE" as a socket or a fishing line, in Japanese and Chinese, which share their words for it: no messenger. */
export const otherLines: readonly string[] = [
  '!line(入力|出力|输入|输出|端子|側|侧|接口|插孔|ケーブル|レベル|切替|スイッチ|径)',
  '!line (in|out|mic|aux|phono|level)',
  '!(mic|phono|aux|usb) line',
  '!(釣り糸|釣糸|道糸|钓线|鱼线|背面の|マイクと|麦克风和|端子の)line',
  '!line .. (mic|phono|aux)',
  '!(mic|マイク|麦克风|釣り糸|釣糸|道糸|钓线|鱼线|背面|端子|接口) .. line',
];
