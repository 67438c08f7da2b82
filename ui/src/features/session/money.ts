/** Amounts as they are typed, and in a currency's smallest unit. */
import type { Price } from '../../lib/ipc';

/** How many digits a currency has behind its point; two for what is no currency. */
function digits(currency: string): number {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** An amount as it is typed: "250.00". */
export function amountOf({ minor_units, currency }: Price): string {
  const places = digits(currency);
  return (minor_units / 10 ** places).toFixed(places);
}

/** An amount as it is read: "CA$250.00"; the bare figures where the currency is unknown. */
export function worded(price: Price, language: string): string {
  const { minor_units, currency } = price;
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency });
    return format.format(minor_units / 10 ** digits(currency));
  } catch {
    return `${amountOf(price)} ${currency}`.trim();
  }
}

/** The smallest units in what was typed, with a point or a comma; none where it is no amount. */
export function minorUnits(typed: string, currency: string): number | null {
  const plain = typed.trim().replace(/[\s'’]/g, '');
  const parts = /^(\d{1,9})(?:[.,](\d{0,3}))?$/.exec(plain);
  if (!parts) return null;
  const [, whole = '', rest = ''] = parts;
  const places = digits(currency);
  return rest.length > places
    ? null
    : Number(whole) * 10 ** places + Number(rest.padEnd(places, '0'));
}
