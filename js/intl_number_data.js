// SPDX-License-Identifier: Apache-2.0

// Currencies and units as en-US writes them.

'use strict';

const pairs = (text) => new Map(text.split(' ').map((entry) => [entry.slice(0, 3), entry.slice(3).replace('_', '\u202F')]));

const WHOLE = 'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RWF SLL SOS SYP UGX VND VUV XAF XOF XPF YER';
const THREE = 'BHD JOD KWD LYD OMR TND';
const SYMBOLS = 'AUDA$ BRLR$ CADCA$ CNYCN¥ EUR€ GBP£ HKDHK$ ILS₪ INR₹ JPY¥ KRW₩ MXNMX$ NZDNZ$ PHP₱ TWDNT$ USD$ VND₫ XAFFCFA XCDEC$ XOFF_CFA XPFCFPF';
const NARROW = 'ARS$ AUD$ BDT৳ CAD$ CLP$ CNY¥ COP$ CRC₡ CZKKč DKKkr EGPE£ GEL₾ HKD$ HUFFt IDRRp ISKkr KZT₸ MXN$ MYRRM NGN₦ NOKkr NZD$ PKRRs PLNzł ' +
  'RONlei RUB₽ SEKkr SGD$ THB฿ TRY₺ TWD$ UAH₴ UYU$ XCD$ ZARR';
const NAMES = 'USD US dollar,s;EUR euro,s;GBP British pound,s;JPY Japanese yen,;INR Indian rupee,s;CNY Chinese yuan,;KRW South Korean won,;CHF Swiss franc,s;' +
  'CAD Canadian dollar,s;AUD Australian dollar,s;NZD New Zealand dollar,s;MXN Mexican peso,s;BRL Brazilian real,s;PLN Polish zloty,s;CZK Czech koruna,s;' +
  'HUF Hungarian forint,s;RUB Russian ruble,s;UAH Ukrainian hryvnia,s;ZAR South African rand,;ILS Israeli new shekel,s;SGD Singapore dollar,s;' +
  'HKD Hong Kong dollar,s;TWD New Taiwan dollar,s;THB Thai baht,;VND Vietnamese dong,;PHP Philippine peso,s;IDR Indonesian rupiah,s;MYR Malaysian ringgit,s';

// UNITS: the name, the short form, the narrow one if it is another, and the long
// ones if they are not the name with an s.
const UNITS = 'acre ac;bit bit;byte byte B;celsius °C °C degree_Celsius degrees_Celsius;centimeter cm;day day,days d;degree deg °;' +
  'fahrenheit °F ° degree_Fahrenheit degrees_Fahrenheit;fluid-ounce fl_oz fl_oz fluid_ounce fluid_ounces;foot ft ′ foot feet;gallon gal;gigabit Gb;' +
  'gigabyte GB;gram g;hectare ha;hour hr h;inch in ″ inch inches;kilobit kb;kilobyte kB;kilogram kg;kilometer km;liter L;megabit Mb;megabyte MB;meter m;' +
  'microsecond μs;mile mi;mile-scandinavian smi smi mile-scandinavian miles-scandinavian;milliliter mL;millimeter mm;millisecond ms;minute min m;' +
  'month mth,mths m;nanosecond ns;ounce oz;percent % % percent percent;petabyte PB;pound lb #;second sec s;stone st;terabit Tb;terabyte TB;' +
  'week wk,wks w;yard yd;year yr,yrs y';

exports.currencyDigits = (code) => (WHOLE.includes(code) ? 0 : THREE.includes(code) ? 3 : 2);

// currencies are those that this file knows something about.
exports.currencies = () => {
  const all = [WHOLE, THREE, SYMBOLS.replace(/_/g, ''), NARROW].flatMap((list) => list.split(' ')).concat(NAMES.split(';'));
  return [...new Set(all.map((entry) => entry.slice(0, 3)))].sort();
};

exports.currencySymbol = (code, display) => {
  if (display === 'code') return code;
  return display === 'narrowSymbol' && pairs(NARROW).get(code) || pairs(SYMBOLS).get(code) || code;
};

exports.currencyName = (code, one) => {
  const found = NAMES.split(';').find((entry) => entry.startsWith(code));
  if (found === undefined) return code;
  const [name, plural] = found.slice(4).split(',');
  return one ? name : name + plural;
};

// unitForms are { short, narrow, long }, each for one and for more.
function unitForms(name) {
  const entry = UNITS.split(';').find((text) => text.startsWith(`${name} `));
  if (entry === undefined) return undefined;
  const [, short, narrow, one = name, more = `${name}s`] = entry.split(' ').map((part) => part.replace(/_/g, ' '));
  const [single, plural = single] = short.split(',');
  return { short: [single, plural], narrow: narrow === undefined ? [single, single] : [narrow, narrow], long: [one, more] };
}

exports.unitNames = () => UNITS.split(';').map((entry) => entry.split(' ')[0]);

exports.isUnit = (name) => {
  const parts = name.split('-per-');
  return parts.length <= 2 && parts.every((part) => unitForms(part) !== undefined);
};

const SINGLE = { 'mile-per-hour': 'mph', 'mile-per-gallon': 'mpg' };
const SHORT_AFTER = { hour: 'h', second: 's', day: 'd', week: 'w', month: 'm', year: 'y' };

// unitText is how a unit is written behind a number, and the space before it.
exports.unitText = (name, display, one) => {
  const [first, per] = name.split('-per-');
  const forms = unitForms(first);
  const text = forms[display][one ? 0 : 1];
  const space = display === 'long' || display === 'short' && !/[°%]/.test(text) ? ' ' : '';
  if (per === undefined) return [space, text];
  if (display === 'long') return [space, `${text} per ${unitForms(per).long[0]}`];
  return [space, SINGLE[name] || `${text}/${SHORT_AFTER[per] || unitForms(per).short[0]}`];
};
