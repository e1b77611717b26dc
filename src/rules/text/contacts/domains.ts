/** What a host name is: Amazon's, a carrier's, a shortener's; which endings are real. */
import tlds from 'tlds';

/** "org.nr", "art.nr" say "number" in half a dozen languages, "Gent.mo" is Italian courtesy: hardly ever Nauru or Macao. */
const abbreviations = new Set(['nr', 'mo']);

/** Real endings, and those reserved for examples, which no product should be blind to. */
const endings = [...tlds.filter(ending => !abbreviations.has(ending)), 'example', 'invalid'];
const topLevel = new Set(endings);

export const isTopLevelDomain = (label: string): boolean => topLevel.has(label.toLowerCase());

export const topLevelDomains: readonly string[] = endings;

const amazonHost = /(?:^|\.)amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

export const isAmazonHost = (host: string): boolean =>
  amazonHost.test(host) || host === 'amzn.to' || host === 'amzn.eu' || host === 'a.co';

/** Hosts under which a carrier tracks parcels and makes appointments. */
const carriers = [
  'dhl.com',
  'dhl.de',
  'dhl.es',
  'dhl.fr',
  'dhl.it',
  'dhl.co.uk',
  'dhl.at',
  'dhl.be',
  'dhl.ie',
  'dhl.nl',
  'dhl.pl',
  'dhlparcel.nl',
  'deutschepost.de',
  'ups.com',
  'fedex.com',
  'usps.com',
  'dpd.com',
  'dpd.de',
  'dpd.co.uk',
  'dpd.fr',
  'dpd.com.pl',
  'dpd.at',
  'dpd.be',
  'dpd.ch',
  'dpd.ie',
  'dpd.nl',
  'dpdgroup.com',
  'gls-group.eu',
  'gls-group.com',
  'gls-pakete.de',
  'gls-italy.com',
  'hermesworld.com',
  'myhermes.de',
  'evri.com',
  'royalmail.com',
  'parcelforce.com',
  'yodel.co.uk',
  'laposte.fr',
  'colissimo.fr',
  'chronopost.fr',
  'mondialrelay.fr',
  'correos.es',
  'seur.com',
  'mrw.es',
  'poste.it',
  'brt.it',
  'mybrt.it',
  'sda.it',
  'postnl.nl',
  'bpost.be',
  'postnord.se',
  'postnord.com',
  'inpost.pl',
  'poczta-polska.pl',
  'canadapost.ca',
  'canadapost-postescanada.ca',
  'purolator.com',
  'auspost.com.au',
  'startrack.com.au',
  'japanpost.jp',
  'post.japanpost.jp',
  'kuronekoyamato.co.jp',
  'sagawa-exp.co.jp',
  'bluedart.com',
  'delhivery.com',
  'indiapost.gov.in',
  'dtdc.in',
  'dtdc.com',
  'correios.com.br',
  'jadlog.com.br',
  'estafeta.com',
  'ptt.gov.tr',
  'yurticikargo.com',
  'araskargo.com.tr',
  'mngkargo.com.tr',
  'suratkargo.com.tr',
  'aramex.com',
  'emiratespost.ae',
  'smsaexpress.com',
  'sf-express.com',
  'ems.com.cn',
  'ontrac.com',
  'lasership.com',
  'anpost.com',
  'anpost.ie',
  'singpost.com',
  'ninjavan.co',
  'thecourierguy.co.za',
  'postoffice.co.za',
  'xpo.com',
  'estes-express.com',
  'dachser.com',
  'schenker.com',
  'dbschenker.com',
  '17track.net',
] as const;

/** Short links that open a talk in a messenger, or a profile on a social network. */
const talks = [
  'wa.me',
  't.me',
  'm.me',
  'line.me',
  'lin.ee',
  'u.wechat.com',
  'chat.whatsapp.com',
  'api.whatsapp.com',
  'discord.gg',
  'fb.me',
  'telegram.me',
  'signal.me',
  'viber.com',
] as const;

const shorteners = [
  ...talks,
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'cutt.ly',
  'shorturl.at',
  'tiny.cc',
  'rb.gy',
  'lnkd.in',
  't.ly',
  'v.gd',
  's.id',
  'qr.ae',
  'linktr.ee',
  'reurl.cc',
  'lihi.cc',
  'dwz.cn',
  't.cn',
  'url.cn',
] as const;

const endsWithHost = (host: string, listed: readonly string[]): boolean =>
  listed.some(name => host === name || host.endsWith(`.${name}`));

export const isCarrierHost = (host: string): boolean => endsWithHost(host, carriers);

export const isShortenerHost = (host: string): boolean => endsWithHost(host, shorteners);

export const isTalkHost = (host: string): boolean => endsWithHost(host, talks);
