//! Calendar files of other programs: the events in them that lie in a stretch of time.
//!
//! A file is somebody else's. It is read within bounds: what is left out is counted, and what is too
//! long is cut. Repeated events are given one by one. Whose an event is, nobody knows here.

mod said;

use std::collections::BTreeMap;

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency,
    ICalendarMethod, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use vocabulary::Moment;

use self::said::{event_of, texts};
use crate::identity;
use crate::write::floating;

/// The largest file that is read: 8 MiB.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The most events that are given.
const MOST_EVENTS: usize = 5_000;
/// The most events and series that are looked at.
const MOST_SERIES: usize = 50_000;
/// The most repeated events that are looked at in a file.
const MOST_REPEATED: usize = 500;
/// The most times that an event may repeat up to the end of the stretch: daily, for half a
/// lifetime.
const MOST_TIMES: usize = 15_000;
/// What takes longer lasts all day: in minutes.
const MOST_MINUTES: u16 = 24 * 60 - 1;
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
    /// How many last all day or longer, and so are no visits.
    pub all_day: usize,
    /// How many of the events name a zone that nobody knows: their times are on the studio's clock.
    pub unknown_zone: usize,
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

/// Which of two events of one identity is the newer: its number, and when it was changed last.
type Version = (i64, i64);

/// What reads a file.
struct Reader<'a> {
    /// What the studio's wall clock shows at an instant.
    wall: &'a dyn Fn(DateTime<Utc>) -> Moment,
    from: Moment,
    until: Moment,
    /// What was found so far, by identity.
    events: BTreeMap<String, (Version, IncomingEvent)>,
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
        events: BTreeMap::new(),
        found: Incoming::default(),
    };
    let mut repeated = 0;
    for calendar in &calendars {
        reader.calendar(calendar, &mut repeated)?;
    }
    let mut found = reader.found;
    found.events = reader.events.into_values().map(|(_, one)| one).collect();
    found
        .events
        .sort_by(|one, other| (one.begins, &one.uid).cmp(&(other.begins, &other.uid)));
    Ok(found)
}

/// Returns the text of a file: UTF-8, and what is not, sign by sign, as older programs have it.
fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let bytes = unfolded(bytes);
    String::from_utf8(bytes).unwrap_or_else(|wrong| {
        wrong
            .as_bytes()
            .iter()
            .map(|&byte| char::from(byte))
            .collect()
    })
}

/// Joins the lines that were broken: some programs break them within a letter.
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = match rest {
            [b'\r', b'\n', b' ' | b'\t', after @ ..] | [b'\n', b' ' | b'\t', after @ ..] => after,
            _ => {
                joined.push(*first);
                after
            }
        };
    }
    joined
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
        let is_cancelled = is_cancellation(calendar);
        for (uid, series) in &mut series {
            keep_newest(&mut series.events);
            let repeats = series.events.iter().any(|event| repeats(event));
            *repeated += usize::from(repeats);
            if *repeated > MOST_REPEATED || series.events.iter().any(|event| too_often(event)) {
                self.found.unread += 1;
                continue;
            }
            self.series(uid, series, &zones, repeats, is_cancelled);
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
        is_cancelled: bool,
    ) {
        let mut components: Vec<ICalendarComponent> =
            zones.iter().map(|zone| (*zone).clone()).collect();
        let first = components.len();
        let events = series.events.iter();
        components.extend(events.map(|event| timed(event, self.until)));
        let calendar = ICalendar { components };
        let expanded = calendar.expand_dates(Tz::Floating, MOST_TIMES);
        // Whoever repeats so often may do so within the stretch as well, and nobody has looked.
        let is_cut = expanded.events.len() >= MOST_TIMES
            && (expanded.events.iter()).all(|one| self.moment(&one.start) < self.until);
        if !expanded.errors.is_empty() || is_cut {
            self.found.unread += 1;
        }
        let zones = calendar.build_tz_resolver();
        let mut said: BTreeMap<usize, IncomingEvent> = BTreeMap::new();
        for one in expanded.events {
            let at = usize::try_from(one.comp_id).unwrap_or(usize::MAX);
            let Some(event) = at.checked_sub(first).and_then(|at| series.events.get(at)) else {
                continue;
            };
            let begins = self.moment(&one.start);
            if begins < self.from || begins >= self.until {
                continue;
            }
            let minutes = self.minutes(event, &one.start, &one.end);
            if is_all_day(event) || minutes.is_some_and(|minutes| minutes > MOST_MINUTES) {
                self.found.all_day += 1;
                continue;
            }
            // Of the times of a repeated event each is known by when it was to be at first.
            let original = recurrence(event, &zones).unwrap_or(one.start);
            let uid = if repeats || event.has_property(&ICalendarProperty::RecurrenceId) {
                format!("{uid} {}", stamp(&original))
            } else {
                uid.to_owned()
            };
            if self.events.len() >= MOST_EVENTS && !self.events.contains_key(&uid) {
                self.found.too_many += 1;
                continue;
            }
            let zone = event.property(&ICalendarProperty::Dtstart);
            let zone = zone.and_then(|start| start.tz_id());
            let is_unknown = zone.is_some_and(|zone| zones.resolve(zone).is_none());
            self.found.unknown_zone += usize::from(is_unknown);
            let mut read = said.entry(at).or_insert_with(|| event_of(event)).clone();
            read.is_cancelled |= is_cancelled;
            let read = IncomingEvent {
                uid,
                begins,
                minutes,
                ..read
            };
            self.keep(version(event), read);
        }
    }

    /// Keeps an event, unless a newer one of its identity is there.
    fn keep(&mut self, version: Version, event: IncomingEvent) {
        let known = self.events.get(&event.uid);
        if known.is_none_or(|(known, _)| *known <= version) {
            self.events.insert(event.uid.clone(), (version, event));
        }
    }

    /// How many minutes an event lasts on the studio's clock; none where the file does not say, and
    /// the library takes the rest of the day.
    fn minutes(
        &self,
        event: &ICalendarComponent,
        start: &DateTime<Tz>,
        end: &TimeOrDelta<DateTime<Tz>, TimeDelta>,
    ) -> Option<u16> {
        let says_end = event.has_property(&ICalendarProperty::Dtend)
            || event.has_property(&ICalendarProperty::Duration);
        let end = match end {
            _ if !says_end => return None,
            TimeOrDelta::Time(end) => *end,
            TimeOrDelta::Delta(length) => match start.checked_add_signed(*length) {
                Some(end) => end,
                // Beyond all calendars.
                None => return (*length > TimeDelta::zero()).then_some(u16::MAX),
            },
        };
        let [start, end] = [start, &end].map(|one| NaiveDateTime::from(self.moment(one)));
        let minutes = (end - start).num_minutes();
        // Whatever is longer than a number can say is as good as endless.
        (minutes > 0).then(|| u16::try_from(minutes).unwrap_or(u16::MAX))
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

/// Whether a file says of all its events that they take place no more.
fn is_cancellation(calendar: &ICalendar) -> bool {
    let mut methods = calendar
        .components
        .iter()
        .filter(|one| one.component_type == ICalendarComponentType::VCalendar)
        .flat_map(|one| one.properties(&ICalendarProperty::Method))
        .flat_map(|entry| &entry.values);
    methods.any(|one| *one == ICalendarValue::Method(ICalendarMethod::Cancel))
}

/// Of several events of one identity, leaves the newest, beside those that take the place of one
/// of its times.
fn keep_newest(events: &mut Vec<&ICalendarComponent>) {
    let is_whole =
        |event: &&ICalendarComponent| !event.has_property(&ICalendarProperty::RecurrenceId);
    let whole = events.iter().copied().filter(|event| is_whole(event));
    if let Some(newest) = whole.max_by_key(|event| version(event)) {
        events.retain(|event| !is_whole(event) || std::ptr::eq(*event, newest));
    }
}

fn version(event: &ICalendarComponent) -> Version {
    let first = |name: &ICalendarProperty| event.property(name)?.values.first();
    let sequence = match first(&ICalendarProperty::Sequence) {
        Some(ICalendarValue::Integer(number)) => *number,
        _ => 0,
    };
    let changed = first(&ICalendarProperty::LastModified)
        .or_else(|| first(&ICalendarProperty::Dtstamp))
        .and_then(ICalendarValue::as_partial_date_time)
        .and_then(|time| time.to_date_time_with_tz(Tz::UTC));
    (sequence, changed.map_or(0, |time| time.timestamp()))
}

/// The identity of an event; one without any goes by its time and its words. Whatever is too long,
/// or could not be told from the time that may stand behind it, gets another.
fn uid_of(event: &ICalendarComponent) -> String {
    let is_plain = |uid: &str| {
        let is_sign = |sign: char| !sign.is_whitespace() && !sign.is_control();
        uid.len() <= MOST_UID && uid.chars().all(is_sign)
    };
    match event.uid().map(str::trim) {
        Some(uid) if !uid.is_empty() && is_plain(uid) => uid.to_owned(),
        Some(uid) if !uid.is_empty() => identity::uuid(&["long uid", uid]),
        _ => {
            let start = event.property(&ICalendarProperty::Dtstart);
            let start = format!("{:?}", start.map(|entry| &entry.values));
            let title = texts(event, &ICalendarProperty::Summary);
            identity::uuid(&["no uid", &start, &title])
        }
    }
}

/// An event with nothing but its times, of which none is needed from `until` on.
fn timed(event: &ICalendarComponent, until: Moment) -> ICalendarComponent {
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
            .map(|entry| ended(entry, event, until))
            .collect(),
        component_ids: Vec::new(),
    }
}

/// A rule without an end gets one; whatever else it is, as it is.
fn ended(entry: &ICalendarEntry, of: &ICalendarComponent, until: Moment) -> ICalendarEntry {
    let mut entry = entry.clone();
    // Wherever the event's zone is.
    let until = until.days_later(2).into();
    let start = of.property(&ICalendarProperty::Dtstart);
    let start = start.and_then(|start| start.values.first()?.as_partial_date_time());
    let start = start.and_then(calcard::common::PartialDateTime::to_date_time);
    if start.is_none_or(|start| start.date_time >= until) {
        return entry;
    }
    for value in &mut entry.values {
        if let ICalendarValue::RecurrenceRule(rule) = value
            && rule.until.is_none()
            && rule.count.is_none()
        {
            rule.until = Some(floating(until));
        }
    }
    entry
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
