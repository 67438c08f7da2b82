//! A file as each of the two parsers reads it, held against the other.

use chrono::{NaiveDate, NaiveDateTime};
use ical_rust::{Block, ContentLine, unescape_ical_text};
use icalendar::{CalendarDateTime, Component, DatePerhapsTime, EventLike};
use vocabulary::Moment;

/// A file that was read.
pub struct File {
    /// The events that take place.
    pub events: Vec<Read>,
    /// Those that do not any more.
    pub cancelled: Vec<Read>,
}

/// An event as both parsers read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    pub uid: String,
    pub sequence: u32,
    pub stamp: String,
    pub start: Start,
    pub title: String,
    pub text: String,
    /// The title of the alarm, and how long after the start it sounds. A cancelled event has none.
    pub alarm: Option<(String, String)>,
    pub is_cancelled: bool,
}

/// When an event begins, on the clock of whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    At(Moment),
    On(NaiveDate),
}

impl File {
    /// Reads a file with both parsers, which must see the same.
    pub fn read(text: &str) -> Self {
        let events = by_icalendar(text);
        assert_eq!(events, by_ical_rust(text));
        let (cancelled, events) = events.into_iter().partition(|event| event.is_cancelled);
        Self { events, cancelled }
    }

    pub fn titles(&self) -> Vec<&str> {
        let titles = self.events.iter().map(|event| event.title.as_str());
        titles.collect()
    }

    pub fn starts(&self) -> Vec<Start> {
        self.events.iter().map(|event| event.start).collect()
    }
}

fn by_icalendar(text: &str) -> Vec<Read> {
    let calendar: icalendar::Calendar = text.parse().unwrap();
    calendar
        .events()
        .map(|event| {
            let alarm = event.components().first().map(|alarm| {
                assert_eq!(alarm.component_kind(), "VALARM");
                assert_eq!(alarm.property_value("ACTION"), Some("DISPLAY"));
                (
                    alarm.property_value("DESCRIPTION").unwrap().to_owned(),
                    alarm.property_value("TRIGGER").unwrap().to_owned(),
                )
            });
            assert!(event.components().len() <= 1);
            assert_eq!(event.get_timestamp(), event.get_last_modified());
            assert_eq!(event.get_class(), Some(icalendar::Class::Private));
            let is_cancelled = match event.get_status() {
                Some(icalendar::EventStatus::Confirmed) => false,
                Some(icalendar::EventStatus::Cancelled) => true,
                other => panic!("{other:?}"),
            };
            assert_eq!(alarm.is_none(), is_cancelled);
            assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
            assert_eq!(event.get_end(), None);
            assert_eq!(event.get_location(), None);
            Read {
                uid: event.get_uid().unwrap().to_owned(),
                sequence: event.get_sequence().unwrap(),
                stamp: event.property_value("DTSTAMP").unwrap().to_owned(),
                start: match event.get_start().unwrap() {
                    DatePerhapsTime::Date(date) => Start::On(date),
                    DatePerhapsTime::DateTime(CalendarDateTime::Floating(moment)) => {
                        Start::At(moment.into())
                    }
                    DatePerhapsTime::DateTime(zoned) => panic!("{zoned:?} has a zone"),
                },
                title: event.get_summary().unwrap().to_owned(),
                text: event.get_description().unwrap_or_default().to_owned(),
                alarm,
                is_cancelled,
            }
        })
        .collect()
}

fn by_ical_rust(text: &str) -> Vec<Read> {
    let calendar = Block::try_from(text).unwrap();
    assert_eq!(calendar.name, "VCALENDAR");
    assert_eq!(plain(&calendar, "VERSION"), "2.0");
    assert!(plain(&calendar, "PRODID").starts_with("-//"));
    assert_eq!(calendar.inner_lines.len(), 2, "no method");
    calendar.inner_blocks.iter().map(of_block).collect()
}

fn of_block(event: &Block<'_>) -> Read {
    assert_eq!(event.name, "VEVENT");
    let alarm = event.inner_blocks.first().map(|alarm| {
        (
            meant(alarm, "DESCRIPTION"),
            plain(alarm, "TRIGGER").to_owned(),
        )
    });
    let is_cancelled = plain(event, "STATUS") == "CANCELLED";
    let start = line(event, "DTSTART");
    let start = match start.params.as_slice() {
        [] => Start::At(
            NaiveDateTime::parse_from_str(start.value, "%Y%m%dT%H%M%S")
                .unwrap()
                .into(),
        ),
        [(name, value)] => {
            assert_eq!((*name, value.as_ref()), ("VALUE", "DATE"));
            Start::On(NaiveDate::parse_from_str(start.value, "%Y%m%d").unwrap())
        }
        more => panic!("{more:?}"),
    };
    Read {
        uid: plain(event, "UID").to_owned(),
        sequence: plain(event, "SEQUENCE").parse().unwrap(),
        stamp: plain(event, "DTSTAMP").to_owned(),
        start,
        title: meant(event, "SUMMARY"),
        text: if is_cancelled {
            String::new()
        } else {
            meant(event, "DESCRIPTION")
        },
        alarm,
        is_cancelled,
    }
}

/// Returns the one line of a name.
fn line<'a>(block: &'a Block<'_>, name: &str) -> ContentLine<'a> {
    let lines = block.inner_lines.iter();
    let lines = lines.map(|line| ContentLine::parse(line).unwrap());
    let mut named = lines.filter(|line| line.name == name);
    let found = named.next();
    assert!(named.next().is_none(), "{name} comes twice");
    found.unwrap_or_else(|| panic!("{name} is missing"))
}

/// Returns the value of a line without parameters, as it stands.
fn plain<'a>(block: &'a Block<'_>, name: &str) -> &'a str {
    let line = line(block, name);
    assert!(line.params.is_empty(), "{name}");
    line.value
}

/// Returns a text as it is meant. Every sign that has a meaning of its own is escaped
/// (RFC 5545, 3.3.11), and nothing else is.
fn meant(block: &Block<'_>, name: &str) -> String {
    let text = plain(block, name);
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => {
                let escaped = signs.next().unwrap();
                assert!(matches!(escaped, 'n' | '\\' | ';' | ','), "{text}");
            }
            sign => assert!(!matches!(sign, ';' | ','), "{text}"),
        }
    }
    unescape_ical_text(text)
}
