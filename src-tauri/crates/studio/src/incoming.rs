//! Calendar files of other programs: their events are looked at first, and taken in as bookings
//! when the artist says which.

mod whose;

use std::collections::{HashMap, HashSet};

use calendar::{Incoming, IncomingEvent, read, visit_uid};
use chrono::{DateTime, Utc};
use records::{ClientId, Item, sort_key};
use serde::Deserialize;
use vocabulary::{Moment, TypedMoment};

use self::whose::People;
use crate::booking::{
    Booked, BookingInput, BookingKind, CONSULTATION_MINUTES, Entered, SESSION_MINUTES, check_ends,
    later,
};
use crate::week::Booking;
use crate::{Error, Studio};

/// The most events that are offered at once.
const MOST_OFFERED: usize = 500;
/// For how many days ahead events are taken in: a year, and a little more.
const DAYS_AHEAD: u64 = 370;

/// What was read of a calendar file and not yet taken in.
#[derive(Debug)]
pub struct CalendarImport {
    /// The events that would change something, in the order of time.
    pub offered: Vec<Offered>,
    /// How many are in the vault already, as they are in the file.
    pub unchanged: usize,
    /// How many last all day.
    pub all_day: usize,
    /// How many could not be read.
    pub unread: usize,
    /// How many are in a zone that nobody knows.
    pub unknown_zone: usize,
    /// How many were too many.
    pub too_many: usize,
}

/// An event that can be taken in.
#[derive(Debug, Clone)]
pub struct Offered {
    /// When it begins.
    pub begins: Moment,
    /// For how many minutes.
    pub minutes: u16,
    /// What it is called in the file; may be empty.
    pub title: String,
    /// What becomes of it.
    pub change: Change,
    /// What it seems to be.
    pub kind: BookingKind,
    /// Whose it may be, the likeliest first.
    pub clients: Vec<ClientId>,
    /// Whether it is surely the first one's.
    pub is_sure: bool,
    /// The name of somebody who would become a client; may be empty.
    pub name: String,
    /// Their telephone number; may be empty.
    pub phone: String,
    /// What is booked at the same time.
    pub at_once: Vec<Booking>,
    uid: String,
    text: String,
}

/// What taking in an event does.
#[derive(Debug, Clone)]
pub enum Change {
    /// A visit is booked.
    New,
    /// A booked visit gets another time, or more words.
    Moved(Box<Booking>),
    /// A booked visit goes to the bin.
    Cancelled(Box<Booking>),
}

/// An event that the artist ticked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TakeEvent"))]
pub struct Ticked {
    /// Its place in the list.
    pub place: usize,
    /// Whose it is; none for somebody who becomes a client.
    pub client: Option<ClientId>,
    /// The name of somebody who becomes a client.
    pub name: String,
    /// What it is.
    pub kind: BookingKind,
}

/// Words by which the title of an event says what it is, in small letters.
pub struct KindWords<'a> {
    /// Of a consultation.
    pub consultation: &'a str,
    /// Of a session.
    pub session: &'a str,
}

impl Studio {
    /// Reads a calendar file: what begins from today on, on the clock that `wall` reads.
    ///
    /// # Errors
    /// When it is no calendar file or too large, or the vault cannot be read.
    pub fn read_calendar(
        &mut self,
        bytes: &[u8],
        wall: &dyn Fn(DateTime<Utc>) -> Moment,
        words: &KindWords<'_>,
        now: Moment,
    ) -> Result<&CalendarImport, Error> {
        self.calendar_import = None;
        let from = Moment::first_of(now.date());
        let until = from.days_later(DAYS_AHEAD);
        let Incoming {
            events,
            all_day,
            unread,
            unknown_zone,
            mut too_many,
        } = read(bytes, wall, from, until)?;
        let people = People::of(self)?;
        let booked = self.bookings(from.days_earlier(1), until)?;
        let known = self.known_events(&booked)?;
        let same = known.matched(&events);
        let mut unchanged = 0;
        let mut changed = Vec::new();
        for (event, same) in events.into_iter().zip(same) {
            match (same, event.is_cancelled) {
                (None, true) => {}
                (Some(booking), false) if is_same(booking, &event) => unchanged += 1,
                (same, _) => changed.push((event, same)),
            }
        }
        too_many += changed.len().saturating_sub(MOST_OFFERED);
        changed.truncate(MOST_OFFERED);
        let offered = changed
            .into_iter()
            .map(|(event, same)| offered(event, same, &people, words, &booked));
        let import = CalendarImport {
            offered: offered.collect(),
            unchanged,
            all_day,
            unread,
            unknown_zone,
            too_many,
        };
        Ok(self.calendar_import.insert(import))
    }

    /// Takes in the events that were ticked, in one step. Returns how many there were.
    ///
    /// # Errors
    /// [`Error::ImportGone`] when no file was read; when a date is refused or it cannot be saved.
    pub fn take_calendar(
        &mut self,
        ticked: &[Ticked],
        zone: &str,
        now: Moment,
    ) -> Result<usize, Error> {
        let import = self.calendar_import.as_ref().ok_or(Error::ImportGone)?;
        let offered = |one: &Ticked| import.offered.get(one.place).cloned();
        let ticked: Vec<(Offered, &Ticked)> = ticked
            .iter()
            .filter_map(|one| Some((offered(one)?, one)))
            .collect();
        let mut writings = Vec::new();
        let mut gone = Vec::new();
        let mut numbers: HashMap<Whose, u16> = HashMap::new();
        let mut ends: HashSet<(Whose, Moment)> = HashSet::new();
        for (event, ticked) in &ticked {
            let entered = event.entered(zone, now);
            match &event.change {
                Change::Cancelled(booking) => gone.push(booking.item),
                Change::Moved(booking) => {
                    let text = with_words(&booking.text, &event.text);
                    let entered = Entered {
                        text: &text,
                        ..entered
                    };
                    writings.push((None, self.changed(booking.item, &entered)?));
                }
                Change::New => {
                    let asked = event.asked(ticked);
                    let mut writing = self.new_booking(&asked, &entered)?;
                    let whose = Whose::of(&asked);
                    if ticked.kind == BookingKind::Session {
                        // Nobody has two sessions that end at once.
                        if !ends.insert((whose.clone(), entered.ends())) {
                            check_ends(vec![entered.ends(); 2], now)?;
                        }
                        let earlier = numbers.entry(whose.clone()).or_default();
                        writing.count_on(*earlier);
                        *earlier += 1;
                    }
                    writings.push((Some(whose), writing));
                }
            }
        }
        let booked = self.vault.change(|batch| -> Result<_, Error> {
            let mut new: HashMap<Whose, ClientId> = HashMap::new();
            let mut booked = Vec::new();
            for (whose, mut writing) in writings {
                if let Some(client) = whose.as_ref().and_then(|whose| new.get(whose)) {
                    writing.belongs_to(*client);
                }
                let written: Booked = writing.write(batch)?;
                if let Some(whose) = whose {
                    new.insert(whose, written.client);
                }
                booked.push(written.client);
            }
            for item in &gone {
                batch.bin(*item)?;
            }
            Ok(booked)
        })?;
        self.calendar_import = None;
        self.edit = None;
        for client in booked {
            self.refresh(client)?;
        }
        let of_gone = ticked.iter().filter_map(|(event, _)| match &event.change {
            Change::Cancelled(booking) => Some(booking.client),
            _ => None,
        });
        for client in of_gone.collect::<Vec<_>>() {
            self.refresh(client)?;
        }
        Ok(ticked.len())
    }

    /// What is booked, by the identity that its event has in calendars: that of the other program,
    /// and the one in files of this one.
    fn known_events(&self, booked: &[Booking]) -> Result<Known, Error> {
        let mut known = HashMap::new();
        let consultations = self.vault.consultations_from_calendar()?.into_iter();
        let sessions = self.vault.sessions_from_calendar()?.into_iter();
        let items: Vec<Item> = consultations
            .map(|one| one.consultation.id.into())
            .chain(sessions.map(|one| one.session.id.into()))
            .collect();
        for item in items {
            let booking = self.booking(item)?;
            known.insert(booking.calendar_uid.clone(), booking);
        }
        for booking in booked {
            let uid = visit_uid(&self.vault.record_identity(booking.item)?);
            known.insert(uid, booking.clone());
        }
        Ok(Known(known))
    }
}

/// What is booked, by the identity of its event.
struct Known(HashMap<String, Booking>);

/// Whose an event is: a client's, or somebody's who becomes one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Whose {
    Client(ClientId),
    Named(String),
}

impl Whose {
    fn of(asked: &BookingInput) -> Self {
        match asked.client {
            Some(client) => Self::Client(client),
            None => Self::Named(sort_key(&asked.name)),
        }
    }
}

impl Offered {
    fn entered<'a>(&'a self, zone: &'a str, now: Moment) -> Entered<'a> {
        Entered {
            begins: self.begins,
            minutes: self.minutes,
            zone,
            calendar_uid: &self.uid,
            text: &self.text,
            now,
        }
    }

    fn asked(&self, ticked: &Ticked) -> BookingInput {
        BookingInput {
            item: None,
            kind: ticked.kind,
            client: ticked.client,
            name: ticked.name.clone(),
            phone: self.phone.clone(),
            begins: TypedMoment(Ok(self.begins)),
            minutes: self.minutes,
            text: self.text.clone(),
        }
    }
}

impl Known {
    /// Returns what is booked as each of these events. A time of a repeated one that was moved as a
    /// whole is the one on the same day; nothing is booked as two of them.
    fn matched(&self, events: &[IncomingEvent]) -> Vec<Option<&Booking>> {
        let itself = events.iter().map(|event| self.0.get(&event.uid));
        let mut found: Vec<Option<&Booking>> = itself.collect();
        let mut taken: HashSet<Item> = found.iter().flatten().map(|one| one.item).collect();
        for (event, found) in events.iter().zip(&mut found) {
            if found.is_none() {
                *found = self.of_series(event, &taken);
                taken.extend(found.map(|one| one.item));
            }
        }
        found
    }

    /// The earliest that is booked on the day of an event as one of its series.
    fn of_series(&self, event: &IncomingEvent, taken: &HashSet<Item>) -> Option<&Booking> {
        let series = |uid: &str| uid.split_once(' ').map(|(series, _)| series.to_owned());
        let own = series(&event.uid)?;
        let of_series = self.0.iter().filter(|(uid, booking)| {
            !taken.contains(&booking.item)
                && booking.starts().date() == event.begins.date()
                && series(uid).as_deref() == Some(own.as_str())
        });
        let first = of_series.min_by_key(|(_, booking)| (booking.starts(), booking.item));
        first.map(|(_, booking)| booking)
    }
}

/// Whether a booking says what its event says.
fn is_same(booking: &Booking, event: &IncomingEvent) -> bool {
    let begins = booking.begins.unwrap_or(booking.ends);
    let minutes = event.minutes.unwrap_or_else(|| booking.minutes());
    begins == event.begins
        && (booking.begins.is_none() || booking.minutes() == minutes)
        && (booking.calendar_uid.is_empty() || booking.text.contains(&event.text))
}

fn offered(
    event: IncomingEvent,
    same: Option<&Booking>,
    people: &People,
    words: &KindWords<'_>,
    booked: &[Booking],
) -> Offered {
    let (clients, is_sure) = people.guess(&event);
    let kind = match same {
        Some(booking) => booking.kind(),
        None => kind_of(
            &event.title,
            words,
            is_sure && people.had_session(clients.first()),
        ),
    };
    let usual = match kind {
        BookingKind::Consultation => CONSULTATION_MINUTES,
        BookingKind::Session => SESSION_MINUTES,
    };
    let minutes = event
        .minutes
        .or_else(|| same.map(Booking::minutes))
        .unwrap_or(usual);
    let ends = later(event.begins, minutes);
    let at_once = booked.iter().filter(|other| {
        let is_other = same.is_none_or(|same| same.item != other.item);
        is_other && other.starts() < ends && event.begins < other.ends
    });
    let is_own = same.is_some_and(|booking| booking.calendar_uid.is_empty());
    let text = match same {
        // This program wrote it: it has no other words.
        Some(_) if is_own => String::new(),
        Some(_) => event.text.clone(),
        None => with_words(&event.title, &event.text),
    };
    Offered {
        begins: event.begins,
        minutes,
        change: match same {
            None => Change::New,
            Some(booking) if event.is_cancelled => Change::Cancelled(Box::new(booking.clone())),
            Some(booking) => Change::Moved(Box::new(booking.clone())),
        },
        kind,
        clients,
        is_sure,
        name: whose::name_in(&event),
        phone: whose::phone_in(&event).unwrap_or_default(),
        at_once: at_once.cloned().collect(),
        uid: event.uid,
        title: event.title,
        text,
    }
}

/// What an event is by the words of its title; else a session for whoever has had one.
fn kind_of(title: &str, words: &KindWords<'_>, had_session: bool) -> BookingKind {
    let title = sort_key(title);
    let says = |words: &str| {
        words
            .split(',')
            .map(sort_key)
            .any(|word| title.split(' ').any(|one| one.starts_with(&word)))
    };
    if says(words.consultation) {
        BookingKind::Consultation
    } else if had_session || says(words.session) {
        BookingKind::Session
    } else {
        BookingKind::Consultation
    }
}

/// Adds words to others that do not have them.
fn with_words(text: &str, more: &str) -> String {
    if more.is_empty() || text.contains(more) {
        text.to_owned()
    } else if text.is_empty() {
        more.to_owned()
    } else {
        format!("{text}\n{more}")
    }
}

#[cfg(test)]
mod tests;
