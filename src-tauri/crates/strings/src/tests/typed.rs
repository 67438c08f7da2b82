//! Dates and times as people type them.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::{date, time};
use crate::DateAbout::{Birth, Expiry, Near, Past};
use crate::DateFault::{BirthInFuture, Impossible, Unread, YearFar, YearMissing};
use crate::DateOrder::{DayFirst, MonthFirst, YearFirst};
use crate::{DateAbout, DateFault, DateOrder, Hours, Language, TimeFault, Words};

/// A Sunday.
fn today() -> NaiveDate {
    date(2026, 11, 22)
}

fn read(typed: &str, order: DateOrder, about: DateAbout) -> Result<NaiveDate, DateFault> {
    Words::of(Language::English).read_date(typed, order, about, today())
}

/// Holds texts to the dates, as `2026-12-03`, or the faults that they are read as.
fn hold(order: DateOrder, about: DateAbout, table: &[(&str, Result<&str, DateFault>)]) {
    for (typed, expected) in table {
        let expected = expected.map(|date| date.parse().unwrap());
        assert_eq!(
            read(typed, order, about),
            expected,
            "{typed:?} {order:?} {about:?}"
        );
    }
}

#[test]
fn dates_are_read_as_they_are_typed_in_every_order() {
    for order in [DayFirst, MonthFirst, YearFirst] {
        hold(
            order,
            Near,
            &[
                ("2026-12-03", Ok("2026-12-03")),
                ("2026/12/3", Ok("2026-12-03")),
                ("2026.12.03", Ok("2026-12-03")),
                ("20261203", Ok("2026-12-03")),
                ("3 dec", Ok("2026-12-03")),
                ("3 Dec 2026", Ok("2026-12-03")),
                ("3dec26", Ok("2026-12-03")),
                ("3 dec ’26", Ok("2026-12-03")),
                ("Dec 3, 2026", Ok("2026-12-03")),
                ("3. December 2026", Ok("2026-12-03")),
                ("3rd of December 2026", Ok("2026-12-03")),
                ("2026 dec 3", Ok("2026-12-03")),
                ("1 sept", Ok("2026-09-01")),
                ("1 Sep 2026", Ok("2026-09-01")),
                ("Thu 3 Dec 2026", Ok("2026-12-03")),
                // Only the number was changed.
                ("Thu 4 Dec 2026", Ok("2026-12-04")),
                ("  3   dec  ", Ok("2026-12-03")),
                ("today", Ok("2026-11-22")),
                ("Yesterday", Ok("2026-11-21")),
                ("tomorrow", Ok("2026-11-23")),
                ("+14", Ok("2026-12-06")),
                ("-3", Ok("2026-11-19")),
                ("−3", Ok("2026-11-19")),
                ("+0", Ok("2026-11-22")),
                // No day but one: it is taken in every order, and shown.
                ("31/12/2029", Ok("2029-12-31")),
                ("12/31/2029", Ok("2029-12-31")),
                ("31122029", Ok("2029-12-31")),
                ("29/2/2028", Ok("2028-02-29")),
                ("29 feb", Ok("2028-02-29")),
                ("٢٠٢٦-١٢-٠٣", Ok("2026-12-03")),
                ("३ dec", Ok("2026-12-03")),
            ],
        );
    }
}

#[test]
fn two_numbers_stand_in_the_order_of_the_studio() {
    hold(
        DayFirst,
        Near,
        &[
            ("3/12", Ok("2026-12-03")),
            ("3.12", Ok("2026-12-03")),
            ("3-12", Ok("2026-12-03")),
            ("3 12", Ok("2026-12-03")),
            ("3/12/26", Ok("2026-12-03")),
            ("3/12/2026", Ok("2026-12-03")),
            ("12032026", Ok("2026-03-12")),
            ("031226", Ok("2026-12-03")),
            ("٣/١٢", Ok("2026-12-03")),
            ("３/１２", Ok("2026-12-03")),
            ("31/12", Ok("2026-12-31")),
        ],
    );
    hold(
        MonthFirst,
        Near,
        &[
            ("3/12", Ok("2027-03-12")),
            ("11/12", Ok("2026-11-12")),
            ("3/12/2026", Ok("2026-03-12")),
            ("12032026", Ok("2026-12-03")),
            ("031226", Ok("2026-03-12")),
            ("31/12", Ok("2026-12-31")),
        ],
    );
    hold(
        YearFirst,
        Near,
        &[
            ("12/3", Ok("2026-12-03")),
            ("26-12-03", Ok("2026-12-03")),
            ("261203", Ok("2026-12-03")),
            ("12032026", Ok("2026-12-03")),
            ("2026-13-12", Err(Impossible)),
        ],
    );
}

#[test]
fn what_is_half_typed_is_no_date() {
    for about in [Near, Past, Birth, Expiry] {
        for typed in [
            "",
            " ",
            "3",
            "3/",
            "3/12/",
            "/12",
            "3//12",
            "3/12/2",
            "3/12/202",
            "3/12/20266",
            "3 d",
            "3 de",
            "de 3",
            "dec",
            "+",
            "-",
            "+1 week",
            "3.12.",
            "123",
            "1203202",
            "3/12/2026 x",
            "soon",
            "3:12",
            "3/12 4pm",
            "1 ju",
            "today tomorrow",
            "fri sat",
            "12345678901234567890",
            "3 dec 4 5",
            "1/2/3/4",
            "٣/",
            "th",
            "t",
            "2026-12",
        ] {
            // A month and its year are a whole date on a label.
            let whole = about == Expiry && typed == "2026-12";
            let expected = if whole {
                Ok(date(2026, 12, 31))
            } else {
                Err(Unread)
            };
            assert_eq!(
                read(typed, DayFirst, about),
                expected,
                "{typed:?} {about:?}"
            );
        }
    }
    let long = format!("3/12{}", " ".repeat(200));
    assert_eq!(read(&long, DayFirst, Near), Ok(date(2026, 12, 3)));
    assert_eq!(read(&format!("{long}x"), DayFirst, Near), Err(Unread));
}

#[test]
fn a_day_that_is_not_there_is_never_another() {
    for order in [DayFirst, MonthFirst, YearFirst] {
        hold(
            order,
            Near,
            &[
                ("31/02/2026", Err(Impossible)),
                ("2/30/2026", Err(Impossible)),
                ("31/11/2026", Err(Impossible)),
                ("13/13/2026", Err(Impossible)),
                ("0/12/2026", Err(Impossible)),
                ("2026-02-29", Err(Impossible)),
                ("2026-13-01", Err(Impossible)),
                // After its year the month comes first: these are not taken the other way round.
                ("2026-31-12", Err(Impossible)),
                ("31 feb", Err(Impossible)),
                ("29 feb 2026", Err(Impossible)),
                ("99999999", Err(YearFar)),
                ("3 dec 1203", Err(YearFar)),
                ("3 dec 2200", Err(YearFar)),
                ("1 jan 1900", Ok("1900-01-01")),
                ("31 dec 2199", Ok("2199-12-31")),
                ("-9999", Ok("1999-07-08")),
            ],
        );
    }
}

#[test]
fn the_year_follows_from_what_the_date_is_about() {
    hold(
        DayFirst,
        Near,
        &[
            ("24/5", Ok("2026-05-24")),
            ("23/5", Ok("2027-05-23")),
            ("3/1", Ok("2027-01-03")),
        ],
    );
    hold(
        DayFirst,
        Past,
        &[
            ("3/12", Ok("2025-12-03")),
            ("22/11", Ok("2026-11-22")),
            ("29 feb", Ok("2024-02-29")),
            ("3/12/26", Ok("2026-12-03")),
        ],
    );
    hold(
        DayFirst,
        Birth,
        &[
            ("3/12", Err(YearMissing)),
            ("31/2", Err(Impossible)),
            ("3/12/85", Ok("1985-12-03")),
            ("3/12/26", Ok("1926-12-03")),
            ("22/11/26", Ok("2026-11-22")),
            ("29/2/00", Ok("2000-02-29")),
            ("3 dec 1985", Ok("1985-12-03")),
            ("1985", Err(Unread)),
            ("3/12/2026", Err(BirthInFuture)),
            ("+1", Err(BirthInFuture)),
        ],
    );
    hold(
        MonthFirst,
        Expiry,
        &[
            ("12/2029", Ok("2029-12-31")),
            ("2029-12", Ok("2029-12-31")),
            ("2/2028", Ok("2028-02-29")),
            ("12/29", Ok("2029-12-31")),
            ("dec 2029", Ok("2029-12-31")),
            ("dec 29", Ok("2029-12-31")),
            ("29 dec", Ok("2026-12-29")),
            ("3 nov", Ok("2027-11-03")),
            ("3/12", Err(YearMissing)),
            ("13/29", Err(Impossible)),
            ("1/31/2029", Ok("2029-01-31")),
            ("1/31/29", Ok("2029-01-31")),
            // It is over, and that is what the bottle says.
            ("12/2024", Ok("2024-12-31")),
        ],
    );
}

#[test]
fn a_weekday_is_the_nearest_the_last_or_the_next() {
    hold(
        DayFirst,
        Near,
        &[
            ("fri", Ok("2026-11-20")),
            ("Friday", Ok("2026-11-20")),
            ("tu", Ok("2026-11-24")),
            ("wed", Ok("2026-11-25")),
            ("thu", Ok("2026-11-19")),
            ("sun", Ok("2026-11-22")),
        ],
    );
    hold(
        DayFirst,
        Past,
        &[("tue", Ok("2026-11-17")), ("sun", Ok("2026-11-22"))],
    );
    hold(
        DayFirst,
        Expiry,
        &[("fri", Ok("2026-11-27")), ("sun", Ok("2026-11-22"))],
    );
}

#[test]
fn the_order_follows_from_the_locale() {
    for (tag, order) in [
        ("en-US", MonthFirst),
        ("en-GB", DayFirst),
        ("en-AU", DayFirst),
        ("en-CA", YearFirst),
        ("de-DE", DayFirst),
        ("fr", DayFirst),
        ("ja", YearFirst),
        ("zh-CN", YearFirst),
        ("fa", YearFirst),
        ("ar", DayFirst),
        ("no such", DayFirst),
        ("", DayFirst),
    ] {
        assert_eq!(DateOrder::of_locale(tag), order, "{tag}");
    }
}

#[test]
fn times_are_read_as_they_are_typed() {
    let now = time(15, 2);
    let read = |typed: &str, hours| Words::counting(Language::English, hours).read_time(typed, now);
    for hours in [Hours::AsLanguage, Hours::Twelve, Hours::TwentyFour] {
        for (typed, hour, minute) in [
            ("4pm", 16, 0),
            ("4 PM", 16, 0),
            ("4 p.m.", 16, 0),
            ("4p", 16, 0),
            ("4:30 pm", 16, 30),
            ("4.30pm", 16, 30),
            ("430pm", 16, 30),
            ("4\u{a0}am", 4, 0),
            ("12am", 0, 0),
            ("12pm", 12, 0),
            ("12:05 am", 0, 5),
            ("16", 16, 0),
            ("1630", 16, 30),
            ("16.30", 16, 30),
            ("16:30", 16, 30),
            ("16 30", 16, 30),
            ("16h30", 16, 30),
            ("16h", 16, 0),
            ("4h30", 4, 30),
            ("04:30", 4, 30),
            ("0430", 4, 30),
            ("0:30", 0, 30),
            ("00:00", 0, 0),
            ("23:59", 23, 59),
            ("noon", 12, 0),
            ("Midnight", 0, 0),
            ("just after midnight", 0, 0),
            ("now", 15, 2),
            ("१६:३०", 16, 30),
        ] {
            assert_eq!(
                read(typed, hours),
                Ok(time(hour, minute)),
                "{typed:?} {hours:?}"
            );
        }
        for typed in [
            "",
            "pm",
            "16:",
            "16:3",
            "16:300",
            ":30",
            "4xm",
            "12345",
            "4:30:00",
            "4 30 pm am",
        ] {
            assert_eq!(read(typed, hours), Err(TimeFault::Unread), "{typed:?}");
        }
        for typed in ["24:00", "25", "16:60", "1660", "13pm", "0am", "99"] {
            assert_eq!(read(typed, hours), Err(TimeFault::Impossible), "{typed:?}");
        }
    }
    for typed in ["4", "4:30", "9", "430"] {
        for hours in [Hours::AsLanguage, Hours::Twelve] {
            assert_eq!(read(typed, hours), Err(TimeFault::AmOrPm), "{typed:?}");
        }
    }
    assert_eq!(read("4", Hours::TwentyFour), Ok(time(4, 0)));
    assert_eq!(read("4:30", Hours::TwentyFour), Ok(time(4, 30)));
}

#[test]
fn the_clock_counts_the_hours_that_are_asked_for() {
    let said = |hours, hour, minute| {
        let words = Words::counting(Language::English, hours);
        words.time(time(hour, minute))
    };
    assert_eq!(said(Hours::TwentyFour, 16, 5), "16:05");
    assert_eq!(said(Hours::TwentyFour, 9, 0), "09:00");
    assert_eq!(said(Hours::TwentyFour, 0, 0), "00:00");
    assert_eq!(said(Hours::TwentyFour, 12, 0), "12:00");
    assert_eq!(said(Hours::Twelve, 16, 5), "4:05\u{a0}pm");
    assert_eq!(said(Hours::Twelve, 12, 0), "noon");
    for minute in 0..60 {
        for hour in 0..24 {
            let as_language = Words::of(Language::English).time(time(hour, minute));
            assert_eq!(said(Hours::AsLanguage, hour, minute), as_language);
            assert_eq!(said(Hours::Twelve, hour, minute), as_language);
        }
    }
}

#[test]
fn every_time_that_is_written_is_read_back() {
    for hours in [Hours::AsLanguage, Hours::Twelve, Hours::TwentyFour] {
        let words = Words::counting(Language::English, hours);
        for minute in 0..24 * 60 {
            let at = time(minute / 60, minute % 60);
            let plain = at.format("%H:%M").to_string();
            for written in [words.time(at), plain] {
                assert_eq!(
                    words.read_time(&written, NaiveTime::MIN),
                    Ok(at),
                    "{written}"
                );
            }
        }
    }
}

fn orders() -> impl Strategy<Value = DateOrder> {
    prop_oneof![Just(DayFirst), Just(MonthFirst), Just(YearFirst)]
}

fn abouts() -> impl Strategy<Value = DateAbout> {
    prop_oneof![Just(Near), Just(Past), Just(Birth), Just(Expiry)]
}

proptest! {
    #[test]
    fn every_date_that_is_written_is_read_back(days in 0_u64..109_574, order in orders(), about in abouts()) {
        let words = Words::of(Language::English);
        let day = date(1900, 1, 1) + Days::new(days);
        let now = if about == Birth { date(2199, 12, 31) } else { today() };
        for written in [
            words.full_day(day),
            day.to_string(),
            day.format("%Y%m%d").to_string(),
            day.format("%-d %B %Y").to_string(),
            day.format("%B %-d, %Y").to_string(),
            match order {
                DayFirst => day.format("%-d/%-m/%Y").to_string(),
                MonthFirst => day.format("%-m/%-d/%Y").to_string(),
                YearFirst => day.format("%Y/%-m/%-d").to_string(),
            },
            match order {
                DayFirst => day.format("%d%m%Y").to_string(),
                MonthFirst => day.format("%m%d%Y").to_string(),
                YearFirst => day.format("%Y%m%d").to_string(),
            },
        ] {
            let read = words.read_date(&written, order, about, now);
            prop_assert_eq!(read, Ok(day), "{}", written);
        }
    }

    #[test]
    fn no_text_does_harm_and_whatever_is_read_can_be_shown_and_read_again(
        typed in prop_oneof![any::<String>(), "[0-9/ .a-z+-]{0,12}", "[0-9٠-٩०-९]{0,9}"],
        order in orders(),
        about in abouts(),
    ) {
        let words = Words::of(Language::English);
        if let Ok(day) = read(&typed, order, about) {
            prop_assert_eq!(read(&words.full_day(day), order, about), Ok(day));
        }
        if let Ok(at) = words.read_time(&typed, time(15, 2)) {
            prop_assert_eq!(words.read_time(&words.time(at), time(15, 2)), Ok(at));
        }
    }
}
