//! What an event says in words, and who is invited.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarStatus,
    ICalendarValue,
};
use vocabulary::{Moment, turns_text};

use super::{IncomingEvent, IncomingPerson};
use crate::words::one_line;

/// The most bytes that are kept of what an event says.
const MOST_TEXT: usize = 10_000;
/// The most bytes of a title, a name or an address.
const MOST_LINE: usize = 400;
/// The most people who are looked at of an event.
const MOST_PEOPLE: usize = 20;

/// What an event says; when it takes place is left open.
pub(super) fn event_of(event: &ICalendarComponent) -> IncomingEvent {
    let people = people(event);
    let whole = texts(event, &ICalendarProperty::Summary);
    let title = cut(line(&whole), MOST_LINE);
    let mut text = text_of(event, &people);
    if whole.len() > MOST_LINE {
        text = format!("{whole}\n{text}");
    }
    IncomingEvent {
        uid: String::new(),
        begins: Moment::MIN,
        minutes: None,
        title,
        text: cut(text, MOST_TEXT),
        people,
        is_cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
    }
}

/// Everything that an event says in words, apart from its title.
fn text_of(event: &ICalendarComponent, people: &[IncomingPerson]) -> String {
    let names = [
        ICalendarProperty::Description,
        ICalendarProperty::Location,
        ICalendarProperty::Comment,
        ICalendarProperty::Contact,
        ICalendarProperty::Url,
    ];
    let mut lines: Vec<String> = names
        .iter()
        .flat_map(|name| event.properties(name))
        .map(joined)
        .collect();
    lines.extend(people.iter().map(|person| {
        let mut words = vec![person.name.as_str(), person.email.as_str()];
        words.retain(|word| !word.is_empty());
        words.join(", ")
    }));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

pub(super) fn texts(event: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let texts: Vec<String> = event.properties(name).map(joined).collect();
    texts.join(" ").trim().to_owned()
}

/// The words of an entry, as one text.
fn joined(entry: &ICalendarEntry) -> String {
    let values = entry.values.iter().filter_map(ICalendarValue::as_text);
    let text = values.collect::<Vec<_>>().join(", ");
    let is_kept = |sign: &char| !sign.is_control() || *sign == '\n' || *sign == '\t';
    text.chars()
        .filter(is_kept)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn people(event: &ICalendarComponent) -> Vec<IncomingPerson> {
    let invited = event.properties(&ICalendarProperty::Attendee);
    invited
        .take(MOST_PEOPLE)
        .map(|entry| {
            let name = entry.parameter(&ICalendarParameterName::Cn);
            let name = name.and_then(|name| name.as_text()).unwrap_or_default();
            let address = line(&joined(entry));
            let address = match address.split_once(':') {
                Some((scheme, address)) if scheme.eq_ignore_ascii_case("mailto") => address,
                _ => &address,
            };
            IncomingPerson {
                name: cut(line(name), MOST_LINE),
                email: cut(address.to_owned(), MOST_LINE),
            }
        })
        .collect()
}

/// A text on one line, without what would turn the letters after it around.
fn line(text: &str) -> String {
    one_line(&text.replace(turns_text, ""))
}

/// A text of at most so many bytes; where some are missing, "…" says so.
fn cut(text: String, most: usize) -> String {
    if text.len() <= most {
        return text;
    }
    let end = text.floor_char_boundary(most - '…'.len_utf8());
    format!("{}…", &text[..end])
}
