//! Amounts in words, and as they are typed.

use iso_currency::Currency;
use records::Price;

/// The most digits of an amount before its point.
const MOST_DIGITS: usize = 9;

/// Returns how many digits a currency has behind its point by ISO 4217; two for what is none. What
/// the web's tables say differs by their version, so nothing is read or written by those.
fn places(currency: &str) -> u32 {
    let currency = Currency::from_code(&code(currency));
    currency.map_or(2, |currency| currency.exponent().map_or(0, u32::from))
}

/// Returns a currency as it is kept: "cad" is "CAD".
#[must_use]
pub fn code(currency: &str) -> String {
    currency.trim().to_uppercase()
}

/// Returns an amount as it was typed, with a point or a comma, and with spaces or apostrophes
/// between thousands; none for what is no amount of that currency.
#[must_use]
pub fn read(typed: &str, currency: &str) -> Option<Price> {
    let is_between = |sign: char| sign.is_whitespace() || matches!(sign, '\'' | '’');
    let plain: String = typed.chars().filter(|sign| !is_between(*sign)).collect();
    let (whole, rest) = plain.split_once(['.', ',']).unwrap_or((&plain, ""));
    let digits = usize::try_from(places(currency)).ok()?;
    let are_digits = |part: &str| part.bytes().all(|one| one.is_ascii_digit());
    let is_amount = (1..=MOST_DIGITS).contains(&whole.len()) && rest.len() <= digits;
    if !is_amount || !are_digits(whole) || !are_digits(rest) {
        return None;
    }
    Some(Price {
        minor_units: format!("{whole}{rest:0<digits$}").parse().ok()?,
        currency: code(currency),
    })
}

/// Returns an amount that may be below zero, as a discount is: [`read`], with a minus before it.
#[must_use]
pub fn read_signed(typed: &str, currency: &str) -> Option<Price> {
    let typed = typed.trim();
    match typed.strip_prefix(['-', '−', '–']) {
        None => read(typed, currency),
        Some(amount) => read(amount, currency).map(|price| Price {
            minor_units: -price.minor_units,
            ..price
        }),
    }
}

/// Returns an amount without its currency, with as many places as that has: "650.00", "65000";
/// two places for what is no currency.
#[must_use]
pub fn amount(price: &Price) -> String {
    let places = places(&price.currency);
    let sign = if price.minor_units < 0 { "-" } else { "" };
    let units = price.minor_units.unsigned_abs();
    let one = 10_u64.pow(places);
    let whole = units / one;
    match usize::try_from(places).unwrap_or(0) {
        0 => format!("{sign}{whole}"),
        places => format!("{sign}{whole}.{:0places$}", units % one),
    }
}

/// Returns an amount with its currency: "650.00 CAD".
#[must_use]
pub fn price(price: &Price) -> String {
    let currency = code(&price.currency);
    format!("{} {currency}", amount(price))
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_type_it() {
        for (typed, currency, minor_units) in [
            ("250", "CAD", Some(25_000)),
            (" 250.5 ", "cad ", Some(25_050)),
            ("250.", "CAD", Some(25_000)),
            ("1 250,05", "EUR", Some(125_005)),
            ("1’250.00", "CHF", Some(125_000)),
            ("25000", "JPY", Some(25_000)),
            ("25.5", "JPY", None),
            ("1.234", "KWD", Some(1_234)),
            // Two places by ISO 4217, whatever is used in the shops.
            ("80000", "HUF", Some(8_000_000)),
            ("12", "", Some(1_200)),
            ("", "CAD", None),
            ("-5", "CAD", None),
            (".5", "CAD", None),
            ("a lot", "CAD", None),
            ("1.2.3", "CAD", None),
            ("1.005", "CAD", None),
            ("1,000,000", "CAD", None),
            ("1234567890", "CAD", None),
            ("٢٥٠", "CAD", None),
        ] {
            let read = read(typed, currency);
            let units = read.as_ref().map(|price| price.minor_units);
            assert_eq!(units, minor_units, "{typed} {currency}");
            let again = read
                .as_ref()
                .map(|price| super::read(&amount(price), currency));
            assert!(again.is_none_or(|again| again == read), "{typed}");
        }
    }

    #[test]
    fn a_discount_is_typed_with_a_minus() {
        for (typed, currency, minor_units) in [
            ("-50", "CAD", Some(-5_000)),
            ("− 1 250,05", "EUR", Some(-125_005)),
            ("–3", "JPY", Some(-3)),
            ("-0", "CAD", Some(0)),
            ("50", "KWD", Some(50_000)),
            ("--5", "CAD", None),
            ("-", "CAD", None),
            ("5-", "CAD", None),
        ] {
            let read = read_signed(typed, currency);
            let units = read.as_ref().map(|price| price.minor_units);
            assert_eq!(units, minor_units, "{typed}");
            // What is shown of it is read again as the same.
            let again = read
                .as_ref()
                .and_then(|price| read_signed(&amount(price), currency));
            assert_eq!(again, read, "{typed}");
        }
    }

    #[test]
    fn a_price_has_as_many_places_as_its_currency() {
        for (minor_units, currency, worded) in [
            (65_000, "CAD", "650.00 CAD"),
            (-5, "EUR", "-0.05 EUR"),
            (65_000, "JPY", "65000 JPY"),
            (65_000, "jpy", "65000 JPY"),
            (8_000_000, "HUF", "80000.00 HUF"),
            (1_234, "KWD", "1.234 KWD"),
            (65_000, "shells", "650.00 SHELLS"),
            (65_000, "", "650.00"),
        ] {
            let currency = currency.to_owned();
            let shown = price(&Price {
                minor_units,
                currency,
            });
            assert_eq!(shown, worded);
        }
    }
}
