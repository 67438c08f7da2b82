//! Every language has every message, and writes dates correctly.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::FluentResource;

use crate::{Language, UnknownLanguage, Unsaid, Words};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// Returns the message ids in the files of a language, each with its file.
fn declared(language: Language) -> BTreeMap<String, &'static str> {
    let mut ids = BTreeMap::new();
    for (file, text) in language.files() {
        if let Err((_, faults)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{language}/{file}: {faults:?}");
        }
        let own = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="));
        for (id, _) in own {
            let twice = ids.insert(id.to_owned(), *file);
            assert_eq!(twice, None, "{language}: `{id}` stands twice");
        }
    }
    ids
}

#[test]
fn every_file_parses_and_every_id_is_unique() {
    for &language in Language::ALL {
        let words = Words::of(language);
        let ids = declared(language);
        assert!(ids.len() > 30);
        for id in ids.keys() {
            assert!(words.has(id), "{language}: `{id}` says nothing");
        }
    }
}

#[test]
fn every_language_has_the_same_messages() {
    let first: BTreeSet<String> = declared(Language::default()).into_keys().collect();
    for &language in Language::ALL {
        let own: BTreeSet<String> = declared(language).into_keys().collect();
        assert_eq!(own, first, "{language}");
    }
}

#[test]
fn a_missing_message_shows_its_id_and_is_an_error() {
    let words = Words::of(Language::English);
    assert_eq!(words.say("verdict-ask"), "Ask first");
    assert!(!words.has("no-such-message"));
    assert_eq!(words.say("no-such-message"), "no-such-message");
    let unknown = words.try_say("no-such-message", &[]);
    assert_eq!(unknown, Err(Unsaid::Unknown("no-such-message".to_owned())));
    assert_eq!(words.say("date-moment"), "date-moment");
    assert!(matches!(
        words.try_say("date-moment", &[]),
        Err(Unsaid::Broken { .. })
    ));
}

#[test]
fn values_are_inserted_as_they_are() {
    let words = Words::of(Language::English);
    let values = [("day", "{ $time } *x*".into()), ("time", "y".into())];
    assert_eq!(words.say_with("date-moment", &values), "{ $time } *x*, y");
}

#[test]
fn languages_are_known_by_their_tags() {
    assert_eq!("en".parse(), Ok(Language::English));
    assert_eq!(
        "EN".parse::<Language>(),
        Err(UnknownLanguage("EN".to_owned()))
    );
    for &language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
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
    assert_eq!(words.day(date(2026, 9, 1)), "Tue 1 Sept");
    assert_eq!(words.full_day(date(2028, 2, 29)), "Tue 29 Feb 2028");
}

#[test]
fn english_times_have_twelve_hours() {
    let words = Words::of(Language::English);
    assert_eq!(words.time(time(16, 0)), "4:00\u{a0}pm");
    assert_eq!(words.time(time(0, 5)), "12:05\u{a0}am");
    assert_eq!(words.time(time(12, 0)), "12:00\u{a0}pm");
    assert_eq!(words.time(time(23, 59)), "11:59\u{a0}pm");
    let moment = date(2026, 11, 29).and_time(time(16, 0));
    assert_eq!(words.moment(moment), "Sun 29 Nov, 4:00\u{a0}pm");
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
