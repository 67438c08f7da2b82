//! The day that a week begins on.

use chrono::Weekday;
use icu_calendar::types::Weekday as Cldr;
use icu_calendar::week::WeekInformation;
use icu_locale_core::Locale;

/// Returns the day that weeks begin on where a locale such as `en-CA` is used, by CLDR; Monday,
/// the world's, for an unknown one.
#[must_use]
pub fn first_weekday(tag: &str) -> Weekday {
    let locale: Option<Locale> = tag.parse().ok();
    let known = locale.and_then(|locale| WeekInformation::try_new((&locale).into()).ok());
    match known.map_or(Cldr::Monday, |known| known.first_weekday) {
        Cldr::Monday => Weekday::Mon,
        Cldr::Tuesday => Weekday::Tue,
        Cldr::Wednesday => Weekday::Wed,
        Cldr::Thursday => Weekday::Thu,
        Cldr::Friday => Weekday::Fri,
        Cldr::Saturday => Weekday::Sat,
        Cldr::Sunday => Weekday::Sun,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_as_the_region_has_it() {
        for (tag, first) in [
            ("en-CA", Weekday::Sun),
            ("en-US", Weekday::Sun),
            ("en", Weekday::Sun),
            ("en-GB", Weekday::Mon),
            ("de-DE", Weekday::Mon),
            ("fa-IR", Weekday::Sat),
            ("dv-MV", Weekday::Fri),
            ("en-US-u-fw-mon", Weekday::Mon),
            ("no locale", Weekday::Mon),
            ("", Weekday::Mon),
        ] {
            assert_eq!(first_weekday(tag), first, "{tag}");
        }
    }
}
