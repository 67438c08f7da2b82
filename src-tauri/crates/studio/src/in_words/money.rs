//! Amounts in words.

use iso_currency::Currency;
use records::Price;

/// Returns an amount without its currency, with as many places as that has: "650.00", "65000";
/// two places for what is no currency.
#[must_use]
pub fn amount(price: &Price) -> String {
    let currency = Currency::from_code(&price.currency);
    let places = currency.map_or(Some(2), Currency::exponent).unwrap_or(0);
    let sign = if price.minor_units < 0 { "-" } else { "" };
    let units = price.minor_units.unsigned_abs();
    let one = 10_u64.pow(places.into());
    let whole = units / one;
    match usize::from(places) {
        0 => format!("{sign}{whole}"),
        places => format!("{sign}{whole}.{:0places$}", units % one),
    }
}

/// Returns an amount with its currency: "650.00 CAD".
#[must_use]
pub fn price(price: &Price) -> String {
    let currency = &price.currency;
    format!("{} {currency}", amount(price))
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_has_as_many_places_as_its_currency() {
        for (minor_units, currency, worded) in [
            (65_000, "CAD", "650.00 CAD"),
            (-5, "EUR", "-0.05 EUR"),
            (65_000, "JPY", "65000 JPY"),
            (1_234, "KWD", "1.234 KWD"),
            (65_000, "shells", "650.00 shells"),
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
