import { expect, test } from 'vitest';

import { amountOf, minorUnits, worded } from './money';

test('amounts are read with a point or a comma, and with spaces between thousands', () => {
  expect(minorUnits('250', 'CAD')).toBe(25_000);
  expect(minorUnits(' 250.5 ', 'CAD')).toBe(25_050);
  expect(minorUnits('1 250,05', 'EUR')).toBe(125_005);
  expect(minorUnits('1’250.00', 'CHF')).toBe(125_000);
});

test('a currency without small coins has none, one with three digits has three', () => {
  expect(minorUnits('25000', 'JPY')).toBe(25_000);
  expect(minorUnits('25.5', 'JPY')).toBeNull();
  expect(minorUnits('1.234', 'KWD')).toBe(1_234);
});

test('what is no amount is none', () => {
  for (const typed of ['', '-5', 'a lot', '1.2.3', '1.005', '1,000,000', '12345678901']) {
    expect(minorUnits(typed, 'CAD')).toBeNull();
  }
});

test('an amount that was typed comes back as it is written', () => {
  for (const [minor_units, currency] of [
    [65_000, 'CAD'],
    [5, 'EUR'],
    [700, 'JPY'],
    [1_234, 'KWD'],
    [1_999, 'not a currency'],
  ] as const) {
    const price = { minor_units, currency };
    expect(minorUnits(amountOf(price), currency)).toBe(minor_units);
  }
});

test('an amount is worded with its currency, known or not', () => {
  expect(worded({ minor_units: 65_000, currency: 'EUR' }, 'en')).toBe('€650.00');
  expect(worded({ minor_units: 65_000, currency: '' }, 'en')).toBe('650.00');
  expect(worded({ minor_units: 65_000, currency: 'shells' }, 'en')).toBe('650.00 shells');
});
