/** Words for the signs of an address, as sources of regular expressions: what stands in for "@" and for a dot. */
const longAtNames =
  'arroba|arobase|chiocciola|ma[lł]pa|klammeraffe|apenstaart(?:je)?|apestaart(?:je)?|snabel-?a';
export const atNames = `${longAtNames}|ät`;
export const dotNames = 'dot|punkt|punt|point|punto|ponto|nokta|kropka';
/** Japanese and Chinese ones touch the words around them. */
export const closeAtNames = 'アット(?:マーク)?|艾特|小老鼠';
export const closeDotNames = 'ドット|点';
/** A comma stands for the dot before an ending that is no word: "name@gmail,com". */
export const commaForDot = ',(?=(?:com|net|org)(?![\\p{L}\\d]))';

/** No name of "@" stands in most texts: one quick reading for all of them. */
export const anyAtName = new RegExp(`${longAtNames}|${closeAtNames}|[ (]ät[ )]`, 'i');
