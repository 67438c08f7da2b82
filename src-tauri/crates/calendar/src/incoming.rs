//! Calendar files of other programs: the events in them that lie in a stretch of time.
//!
//! A file is somebody else's. It is read within bounds, and whatever is left out of it is counted.
//! Repeated events are given one by one. Whose an event is, nobody knows here.

use std::collections::BTreeMap;

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarFrequency,
    ICalendarParameterName, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, Utc};
use vocabulary::Moment;

use crate::identity;

/// The largest file that is read: 8 MiB.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The most events that are given.
pub const MOST_EVENTS: usize = 500;
/// The most events and series that are looked at.
const MOST_SERIES: usize = 50_000;
/// The most repeated events that are looked at in a file.
const MOST_REPEATED: usize = 500;
/// The most times that an event may repeat up to the end of the stretch: daily, for half a
/// lifetime.
const MOST_TIMES: usize = 15_000;
/// The longest text that is kept of an event: what a note can hold.
const MOST_TEXT: usize = 500_000;
/// A longer identity than any program gives is replaced by one that is derived from it.
const MOST_UID: usize = 300;

/// An event of another program's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingEvent {
    /// The identity of the event, the same in every file; of a repeated one, the time that it is
    /// about follows after a space.
    pub uid: String,
    /// When it begins, on the studio's wall clock.
    pub begins: Moment,
    /// For how many minutes; none where the file does not say.
    pub minutes: Option<u16>,
    /// What it is called; may be empty.
    pub title: String,
    /// Everything else that it says in words, line by line.
    pub text: String,
    /// Who is named, with their address: those who are invited.
    pub people: Vec<IncomingPerson>,
    /// Whether it takes place no more.
    pub is_cancelled: bool,
}

/// Somebody who is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingPerson {
    /// The name; may be empty.
    pub name: String,
    /// The address; may be empty.
    pub email: String,
}

/// What a file has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The events within the stretch, in the order of time.
    pub events: Vec<IncomingEvent>,
    /// How many last all day, and so are no visits.
    pub all_day: usize,
    /// How many could not be read, or repeat too often.
    pub unread: usize,
    /// How many were too many.
    pub too_many: usize,
}

/// Why a file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IncomingFault {
    /// It is larger than [`MOST_BYTES`], or has more events than are looked at.
    #[error("the calendar file is too large")]
    TooLarge,
    /// It is no calendar file.
    #[error("the file is no calendar file")]
    NotACalendar,
}

/// The events of one identity.
#[derive(Default)]
struct Series<'a> {
    events: Vec<&'a ICalendarComponent>,
}

/// What reads a file.
struct Reader<'a> {
    /// What the studio's wall clock shows at an instant.
    wall: &'a dyn Fn(DateTime<Utc>) -> Moment,
    from: Moment,
    until: Moment,
    found: Incoming,
}

/// Returns the events of a calendar file that begin within `from..until` on the clock that `wall`
/// reads. Times without a zone are on that clock.
///
/// # Errors
/// When it is no calendar file, or too large.
pub fn read(
    bytes: &[u8],
    wall: &dyn Fn(DateTime<Utc>) -> Moment,
    from: Moment,
    until: Moment,
) -> Result<Incoming, IncomingFault> {
    if bytes.len() > MOST_BYTES {
        return Err(IncomingFault::TooLarge);
    }
    let text = decoded(bytes);
    let calendars = calendars(&text)?;
    let mut reader = Reader {
        wall,
        from,
        until,
        found: Incoming::default(),
    };
    let mut repeated = 0;
    for calendar in &calendars {
        reader.calendar(calendar, &mut repeated)?;
    }
    let mut found = reader.found;
    found
        .events
        .sort_by(|one, other| (one.begins, &one.uid).cmp(&(other.begins, &other.uid)));
    found
        .events
        .dedup_by(|later, earlier| later.uid == earlier.uid);
    found.too_many = found.events.len().saturating_sub(MOST_EVENTS);
    found.events.truncate(MOST_EVENTS);
    Ok(found)
}

/// Returns the text of a file: UTF-8, and what is not, sign by sign, as older programs have it.
fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

fn calendars(text: &str) -> Result<Vec<ICalendar>, IncomingFault> {
    let mut parser = Parser::new(text);
    let mut calendars = Vec::new();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => calendars.push(calendar),
            Entry::Eof => break,
            Entry::TooManyComponents => return Err(IncomingFault::TooLarge),
            _ if calendars.is_empty() => return Err(IncomingFault::NotACalendar),
            // What follows after a calendar, such as a line that a mail program added.
            _ => {}
        }
    }
    let is_calendar = |one: &ICalendar| {
        let mut components = one.components.iter();
        components.any(|one| one.component_type == ICalendarComponentType::VCalendar)
    };
    if calendars.iter().any(is_calendar) {
        Ok(calendars)
    } else {
        Err(IncomingFault::NotACalendar)
    }
}

impl Reader<'_> {
    fn calendar(
        &mut self,
        calendar: &ICalendar,
        repeated: &mut usize,
    ) -> Result<(), IncomingFault> {
        let mut series: BTreeMap<String, Series<'_>> = BTreeMap::new();
        let events = calendar.components.iter();
        for event in events.filter(|one| one.component_type == ICalendarComponentType::VEvent) {
            series.entry(uid_of(event)).or_default().events.push(event);
        }
        if series.len() > MOST_SERIES {
            return Err(IncomingFault::TooLarge);
        }
        let zones: Vec<&ICalendarComponent> = calendar
            .components
            .iter()
            .filter(|one| one.component_type == ICalendarComponentType::VTimezone)
            .collect();
        for (uid, series) in &series {
            let repeats = series.events.iter().any(|event| repeats(event));
            *repeated += usize::from(repeats);
            if *repeated > MOST_REPEATED || series.events.iter().any(|event| too_often(event)) {
                self.found.unread += 1;
                continue;
            }
            self.series(uid, series, &zones, repeats);
        }
        Ok(())
    }

    /// Reads the events of one identity: a repeated one is told from those that take the place of
    /// some of its times. The library tells them by their numbers, which programs count apart.
    fn series(
        &mut self,
        uid: &str,
        series: &Series<'_>,
        zones: &[&ICalendarComponent],
        repeats: bool,
    ) {
        let mut components: Vec<ICalendarComponent> =
            zones.iter().map(|zone| (*zone).clone()).collect();
        let first = components.len();
        components.extend(series.events.iter().map(|event| timed(event)));
        let calendar = ICalendar { components };
        let expanded = calendar.expand_dates(Tz::Floating, MOST_TIMES);
        if !expanded.errors.is_empty() || expanded.events.len() >= MOST_TIMES {
            self.found.unread += 1;
        }
        let zones = calendar.build_tz_resolver();
        for one in expanded.events {
            let at = usize::try_from(one.comp_id).unwrap_or(usize::MAX);
            let Some(event) = at.checked_sub(first).and_then(|at| series.events.get(at)) else {
                continue;
            };
            let begins = self.moment(&one.start);
            if begins < self.from || begins >= self.until {
                continue;
            }
            if is_all_day(event) {
                self.found.all_day += 1;
                continue;
            }
            // Where the file does not say, the library takes the rest of the day.
            let says_end = event.has_property(&ICalendarProperty::Dtend)
                || event.has_property(&ICalendarProperty::Duration);
            let ends = match one.end {
                TimeOrDelta::Time(end) => Some(end),
                TimeOrDelta::Delta(length) => one.start.checked_add_signed(length),
            };
            let length = ends
                .filter(|_| says_end)
                .map(|end| end.timestamp() - one.start.timestamp());
            let minutes = length.and_then(|seconds| u16::try_from(seconds / 60).ok());
            // Of the times of a repeated event each is known by when it was to be at first.
            let original = recurrence(event, &zones).unwrap_or(one.start);
            let uid = if repeats || event.has_property(&ICalendarProperty::RecurrenceId) {
                format!("{uid} {}", stamp(&original))
            } else {
                uid.to_owned()
            };
            self.event(uid, begins, minutes.filter(|minutes| *minutes > 0), event);
        }
    }

    fn event(
        &mut self,
        uid: String,
        begins: Moment,
        minutes: Option<u16>,
        event: &ICalendarComponent,
    ) {
        let text = text_of(event);
        if text.len() > MOST_TEXT {
            self.found.unread += 1;
            return;
        }
        self.found.events.push(IncomingEvent {
            uid,
            begins,
            minutes,
            title: texts(event, &ICalendarProperty::Summary),
            text,
            people: people(event),
            is_cancelled: event.status() == Some(&ICalendarStatus::Cancelled),
        });
    }

    /// A time in its zone on the studio's clock; one without a zone is on it already.
    fn moment(&self, time: &DateTime<Tz>) -> Moment {
        if time.timezone().is_floating() {
            time.naive_local().into()
        } else {
            (self.wall)(time.to_utc())
        }
    }
}

/// The identity of an event; one without any goes by its time and its words.
fn uid_of(event: &ICalendarComponent) -> String {
    match event.uid().map(str::trim) {
        Some(uid) if !uid.is_empty() && uid.len() <= MOST_UID => uid.to_owned(),
        Some(uid) if !uid.is_empty() => identity::uuid(&["long uid", uid]),
        _ => {
            let start = event.property(&ICalendarProperty::Dtstart);
            let start = format!("{:?}", start.map(|entry| &entry.values));
            let title = texts(event, &ICalendarProperty::Summary);
            identity::uuid(&["no uid", &start, &title])
        }
    }
}

/// An event with nothing but its times.
fn timed(event: &ICalendarComponent) -> ICalendarComponent {
    let of_times = |name: &ICalendarProperty| {
        matches!(
            name,
            ICalendarProperty::Dtstart
                | ICalendarProperty::Dtend
                | ICalendarProperty::Duration
                | ICalendarProperty::Rrule
                | ICalendarProperty::Rdate
                | ICalendarProperty::Exdate
                | ICalendarProperty::RecurrenceId
        )
    };
    ICalendarComponent {
        component_type: event.component_type.clone(),
        entries: event
            .entries
            .iter()
            .filter(|entry| of_times(&entry.name))
            .cloned()
            .collect(),
        component_ids: Vec::new(),
    }
}

fn repeats(event: &ICalendarComponent) -> bool {
    event.has_property(&ICalendarProperty::Rrule) || event.has_property(&ICalendarProperty::Rdate)
}

/// Whether an event repeats within a day: no visit does.
fn too_often(event: &ICalendarComponent) -> bool {
    let rules = event.properties(&ICalendarProperty::Rrule);
    rules
        .flat_map(|entry| &entry.values)
        .any(|value| match value {
            ICalendarValue::RecurrenceRule(rule) => {
                matches!(
                    rule.freq,
                    ICalendarFrequency::Hourly
                        | ICalendarFrequency::Minutely
                        | ICalendarFrequency::Secondly
                ) || rule.byhour.len() + rule.byminute.len() + rule.bysecond.len() > 3
            }
            // A rule that is none cannot be followed.
            _ => true,
        })
}

fn is_all_day(event: &ICalendarComponent) -> bool {
    let start = event.property(&ICalendarProperty::Dtstart);
    let start = start.and_then(|entry| entry.values.first());
    start
        .and_then(ICalendarValue::as_partial_date_time)
        .is_some_and(|start| !start.has_time())
}

/// When a time of a repeated event was to be before it was moved.
fn recurrence(
    event: &ICalendarComponent,
    zones: &calcard::icalendar::timezone::TzResolver<&str>,
) -> Option<DateTime<Tz>> {
    let entry = event.property(&ICalendarProperty::RecurrenceId)?;
    let time = entry.values.first()?.as_partial_date_time()?;
    let zone = entry.parameter(&ICalendarParameterName::Tzid);
    let zone = zone.and_then(|zone| zone.as_text());
    time.to_date_time_with_tz(zones.resolve_or_default(zone))
}

/// `20261124T180000Z`, or without the Z for a time without a zone.
fn stamp(time: &DateTime<Tz>) -> String {
    if time.timezone().is_floating() {
        time.naive_local().format("%Y%m%dT%H%M%S").to_string()
    } else {
        time.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
    }
}

/// Everything that an event says in words, apart from its title.
fn text_of(event: &ICalendarComponent) -> String {
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
    lines.extend(people(event).into_iter().map(|person| {
        let words = [person.name, person.email];
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        words.join(", ")
    }));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn texts(event: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let texts: Vec<String> = event.properties(name).map(joined).collect();
    texts.join(" ").trim().to_owned()
}

/// The words of an entry, as one text.
fn joined(entry: &calcard::icalendar::ICalendarEntry) -> String {
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
        .map(|entry| {
            let name = entry.parameter(&ICalendarParameterName::Cn);
            let address = joined(entry);
            let address = address.strip_prefix("mailto:").unwrap_or(&address);
            IncomingPerson {
                name: name
                    .and_then(|name| name.as_text())
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                email: address
                    .strip_prefix("MAILTO:")
                    .unwrap_or(address)
                    .to_owned(),
            }
        })
        .collect()
}
