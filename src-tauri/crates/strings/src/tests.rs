//! Messages, languages and dates.

mod languages;
mod typed;

use std::collections::BTreeSet;

use crate::words::{FOLDERS, Folder};
use crate::{Hours, Language, UnknownLanguage, Vocabulary, Words};
use chrono::{NaiveDate, NaiveTime};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

#[test]
fn every_folder_of_messages_is_a_language_and_every_language_has_a_folder() {
    let folders: Vec<&str> = FOLDERS.iter().map(|folder| folder.tag).collect();
    let mut tags: Vec<&str> = Language::ALL.iter().map(|one| one.tag()).collect();
    tags.sort_unstable();
    assert_eq!(folders, tags);
}

#[test]
fn the_types_of_the_screen_are_current() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../ui/src/lib/strings/messages.ts"
    );
    let now = include_str!(concat!(env!("OUT_DIR"), "/messages.ts"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, now).unwrap();
    }
    let before = std::fs::read_to_string(path).unwrap();
    assert!(before == now, "run `cargo xtask gen`");
}

#[test]
fn a_message_takes_its_values_as_they_are() {
    let words = Words::of(Language::English);
    assert_eq!(words.verdict_ask(), "Ask first");
    assert_eq!(words.date_moment("{ $time } *x*", "y"), "{ $time } *x*, y");
    assert_eq!(words.lock_minutes(1), "1 minute");
    assert_eq!(words.lock_minutes(5_u32), "5 minutes");
}

#[test]
fn a_value_with_an_id_has_its_word() {
    let words = Words::of(Language::English);
    let activity = |id| words.word(Vocabulary::Activity, id);
    assert_eq!(activity("light_sweat"), "Light sweat");
    assert_eq!(activity("no_such"), "no_such");
    assert_eq!(words.find_word(Vocabulary::Activity, "no_such", &[]), None);
}

#[test]
fn a_message_that_a_language_lacks_is_in_english() {
    let french = Folder {
        tag: "fr",
        messages: &["verdict-ask = Demander d’abord"],
        protocols: r#"{"Keep dry": "Garder au sec"}"#,
    };
    let english = FOLDERS.iter().find(|folder| folder.tag == "en").unwrap();
    let words = Words::new(Language::French, Hours::AsLanguage, &[french, *english]);
    assert_eq!(words.verdict_ask(), "Demander d’abord");
    assert_eq!(words.verdict_fine(), "Fine");
    // Its plural forms are English too: in French, nothing is singular.
    assert_eq!(words.lock_minutes(0), "0 minutes");
    assert_eq!(words.of_protocol("Keep dry"), Some("Garder au sec"));
    assert_eq!(words.of_protocol("Stay dry"), None);
}

#[test]
fn languages_are_known_by_their_tags() {
    assert_eq!("en".parse(), Ok(Language::English));
    assert_eq!(
        "nl".parse::<Language>(),
        Err(UnknownLanguage("nl".to_owned()))
    );
    for &language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
    for &language in Language::ALL {
        assert_eq!(Words::of(language).language(), language);
    }
}

#[test]
fn english_dates_put_the_day_before_the_month() {
    let words = Words::of(Language::English);
    let sunday = date(2026, 11, 29);
    assert_eq!(words.day(sunday), "Sun 29 Nov");
    assert_eq!(words.long_day(sunday), "Sunday 29 November");
    assert_eq!(words.full_day(sunday), "Sun 29 Nov 2026");
    assert_eq!(words.weekday(sunday), "Sunday");
    assert_eq!(words.weekday_short(sunday), "Sun");
    assert_eq!(words.weekday_letter(sunday), "S");
    assert_eq!(words.day_of_month(date(2026, 12, 1)), "1");
    assert_eq!(words.month(sunday), "November");
    assert_eq!(words.month_short(sunday), "Nov");
    assert_eq!(words.month_and_year(sunday), "November 2026");
    assert_eq!(words.day(date(2026, 9, 1)), "Tue 1 Sep");
    assert_eq!(words.full_day(date(2026, 9, 1)), "Tue 1 Sep 2026");
    assert_eq!(words.long_day(date(2026, 9, 1)), "Tuesday 1 September");
    assert_eq!(words.month_short(date(2026, 9, 1)), "Sep");
    assert_eq!(words.full_day(date(2028, 2, 29)), "Tue 29 Feb 2028");
}

#[test]
fn english_times_have_twelve_hours() {
    let words = Words::of(Language::English);
    assert_eq!(words.time(time(16, 0)), "4:00\u{a0}pm");
    assert_eq!(words.time(time(0, 5)), "12:05\u{a0}am");
    assert_eq!(words.time(time(12, 0)), "noon");
    assert_eq!(words.time(time(12, 1)), "12:01\u{a0}pm");
    assert_eq!(words.time(time(0, 0)), "just after midnight");
    assert_eq!(words.time(time(23, 59)), "11:59\u{a0}pm");
    let moment = date(2026, 11, 29).and_time(time(16, 0));
    assert_eq!(words.moment(moment), "Sun 29 Nov, 4:00\u{a0}pm");
    let full = words.full_moment(moment);
    assert_eq!(full, "Sun 29 Nov 2026, 4:00\u{a0}pm");
}

#[test]
fn every_day_of_years_has_its_own_date() {
    let words = Words::of(Language::English);
    let mut seen = BTreeSet::new();
    for day in date(2026, 1, 1).iter_days().take(1500) {
        assert!(seen.insert(words.full_day(day)), "{day}");
        assert!(
            words
                .full_day(day)
                .starts_with(&day.format("%a ").to_string())
        );
        assert_eq!(words.day_of_month(day), day.format("%-d").to_string());
    }
}

#[test]
fn absurd_dates_do_no_harm() {
    let words = Words::of(Language::English);
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        assert!(!words.full_day(day).is_empty());
    }
}
