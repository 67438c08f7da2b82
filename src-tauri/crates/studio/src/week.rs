//! The week: what is booked on each day, what lies over what, and what nobody has said took place.

use calendar::visit_uid;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike, Weekday};
use records::{Client, ClientId, Item, StoredConsultation, StoredSession};
use vocabulary::Moment;

use crate::booking::{BookingKind, SESSION_MINUTES, later};
use crate::{Error, Studio};

/// The days of a week.
pub const DAYS: usize = 7;
/// The hours that are shown even where nothing is booked: from the first, until the last.
const USUAL_HOURS: (u32, u32) = (9, 18);
/// Whatever is shorter takes as much room as so many minutes: its words need it.
const LEAST_ROOM: u32 = 45;
const MINUTES_OF_HOUR: u32 = 60;
const MINUTES_OF_DAY: u32 = 24 * MINUTES_OF_HOUR;
/// For how many days back it is asked whether a visit took place.
pub const ASKED_BACK: u64 = 60;

/// A consultation or a session with its client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    /// The consultation or the session.
    pub item: Item,
    /// Its client.
    pub client: ClientId,
    /// Their details.
    pub details: Client,
    /// Which of a client's sessions it is; none for a consultation.
    pub number: Option<u16>,
    /// When it begins; none where only the end of a session is known.
    pub begins: Option<Moment>,
    /// When it ends.
    pub ends: Moment,
    /// Whether it was booked, and nobody has said that it took place.
    pub booked: bool,
    /// Free text.
    pub text: String,
    /// The identity of its event in another program's calendar; may be empty.
    pub calendar_uid: String,
}

/// A day of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekDay {
    /// The date.
    pub date: NaiveDate,
    /// What is on it, in the order of time.
    pub bookings: Vec<Placed>,
}

/// A booking with its place among those of its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The booking.
    pub booking: Booking,
    /// Which others of the week are at the same time, by their place in [`Week::all`].
    pub at_once: Vec<Item>,
    /// Where it stands on the day: minutes after midnight.
    pub from: u32,
    /// How many minutes of room it takes.
    pub room: u32,
    /// In which of the columns that share its time it stands, from 0.
    pub column: usize,
    /// How many columns share its time.
    pub columns: usize,
}

/// A week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its days.
    pub days: Vec<WeekDay>,
    /// The hours that are shown: from the first, until the last.
    pub hours: (u32, u32),
}

/// A booking as an event of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The booking.
    pub booking: Booking,
    /// The identity of the event, the same in every file: that of the calendar which it came from,
    /// or one of its own.
    pub uid: String,
    /// Whether it is booked no more.
    pub is_cancelled: bool,
}

/// Returns the first day of the week that a day lies in, where weeks begin so.
#[must_use]
pub fn first_day(day: NaiveDate, begins: Weekday) -> NaiveDate {
    let back = day.weekday().days_since(begins);
    day.checked_sub_days(Days::new(back.into())).unwrap_or(day)
}

impl Booking {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> BookingKind {
        match self.item {
            Item::Session(_) => BookingKind::Session,
            _ => BookingKind::Consultation,
        }
    }

    /// How long it is; as long as sessions are where nobody has said.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        let Some(begins) = self.begins else {
            return SESSION_MINUTES;
        };
        let length = NaiveDateTime::from(self.ends) - NaiveDateTime::from(begins);
        u16::try_from(length.num_minutes()).unwrap_or(u16::MAX)
    }

    /// When it begins, or the last minute before it ends: the time that it surely takes.
    #[must_use]
    pub fn starts(&self) -> Moment {
        self.begins.unwrap_or_else(|| {
            let minute = chrono::Duration::minutes(1);
            let before = NaiveDateTime::from(self.ends).checked_sub_signed(minute);
            before.map_or(self.ends, Moment::from)
        })
    }

    /// Whether two take the same time.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.item != other.item && self.starts() < other.ends && other.starts() < self.ends
    }

    fn day(&self) -> NaiveDate {
        self.starts().date()
    }

    /// Where it stands on its day, and how much room it takes, in minutes.
    fn place(&self) -> (u32, u32) {
        let minutes =
            |moment: Moment| moment.time().hour() * MINUTES_OF_HOUR + moment.time().minute();
        let until = if self.ends.date() == self.day() {
            minutes(self.ends)
        } else {
            MINUTES_OF_DAY
        };
        let from = match self.begins {
            Some(begins) => minutes(begins),
            None => until.saturating_sub(LEAST_ROOM),
        };
        let from = from.min(MINUTES_OF_DAY - LEAST_ROOM);
        (from, until.saturating_sub(from).max(LEAST_ROOM))
    }
}

impl Week {
    /// Puts bookings on the days of the week that begins on `first`.
    #[must_use]
    pub fn of(first: NaiveDate, bookings: Vec<Booking>) -> Self {
        let mut bookings = bookings;
        bookings.sort_by(|one, other| {
            (one.starts(), one.ends, one.item).cmp(&(other.starts(), other.ends, other.item))
        });
        let days = first.iter_days().take(DAYS);
        let days: Vec<WeekDay> = days
            .map(|date| {
                let of_day = bookings.iter().filter(|one| one.day() == date);
                let mut placed: Vec<Placed> = of_day.map(|one| placed(one, &bookings)).collect();
                put_abreast(&mut placed);
                WeekDay {
                    date,
                    bookings: placed,
                }
            })
            .collect();
        let all = || days.iter().flat_map(|day| &day.bookings);
        let first_hour = all().map(|one| one.from / MINUTES_OF_HOUR).min();
        let last_hour = all()
            .map(|one| (one.from + one.room).div_ceil(MINUTES_OF_HOUR))
            .max();
        let hours = (
            first_hour.map_or(USUAL_HOURS.0, |hour| hour.min(USUAL_HOURS.0)),
            last_hour.map_or(USUAL_HOURS.1, |hour| hour.max(USUAL_HOURS.1)),
        );
        Self { days, hours }
    }
}

fn placed(booking: &Booking, all: &[Booking]) -> Placed {
    let at_once = all.iter().filter(|other| booking.overlaps(other));
    let (from, room) = booking.place();
    Placed {
        at_once: at_once.map(|other| other.item).collect(),
        booking: booking.clone(),
        from,
        room,
        column: 0,
        columns: 1,
    }
}

/// Puts those that share a time beside each other. They are in the order in which they begin.
fn put_abreast(placed: &mut [Placed]) {
    placed.sort_by_key(|one| one.from);
    let mut first = 0;
    while first < placed.len() {
        // Those that hang together: each begins before all before it are over.
        let mut until = placed[first].from + placed[first].room;
        let mut last = first + 1;
        while last < placed.len() && placed[last].from < until {
            until = until.max(placed[last].from + placed[last].room);
            last += 1;
        }
        let mut ends: Vec<u32> = Vec::new();
        for one in &mut placed[first..last] {
            let free = ends.iter().position(|end| *end <= one.from);
            one.column = free.unwrap_or(ends.len());
            let end = one.from + one.room;
            match free {
                Some(column) => ends[column] = end,
                None => ends.push(end),
            }
        }
        for one in &mut placed[first..last] {
            one.columns = ends.len();
        }
        first = last;
    }
}

impl Studio {
    /// Returns the week that begins on `first`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn week(&self, first: NaiveDate) -> Result<Week, Error> {
        let from = Moment::first_of(first);
        // What began before the week may go on in it.
        let bookings = self.bookings(from.days_earlier(1), from.days_later(DAYS as u64))?;
        Ok(Week::of(first, bookings))
    }

    /// Returns the consultations and sessions that begin within `from..until`, in the order of
    /// time.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn bookings(&self, from: Moment, until: Moment) -> Result<Vec<Booking>, Error> {
        let consultations = self.vault.consultations_between(from, until)?;
        // A session is found by its end, which may lie on the day after.
        let sessions = self.vault.sessions_between(from, until.days_later(1))?;
        let mut found = self.with_clients(consultations, sessions)?;
        found.retain(|one| (from..until).contains(&one.starts()));
        found.sort_by_key(|one| (one.starts(), one.ends, one.item));
        Ok(found)
    }

    /// Returns what was booked, is over at `now`, and of which nobody has said that it took place,
    /// the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn unconfirmed(&self, now: Moment) -> Result<Vec<Booking>, Error> {
        let consultations = self.vault.consultations_booked_before(now)?;
        let sessions = self.vault.sessions_booked_until(now)?;
        let mut found = self.with_clients(consultations, sessions)?;
        let since = now.days_earlier(ASKED_BACK);
        found.retain(|one| (since..=now).contains(&one.ends));
        found.sort_by_key(|one| std::cmp::Reverse((one.ends, one.item)));
        Ok(found)
    }

    /// Returns the events of the bookings within `from..until`, and of those that went to the bin:
    /// an earlier file may have had them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn calendar_events(&self, from: Moment, until: Moment) -> Result<Vec<Event>, Error> {
        let consultations = self.vault.consultations_in_bin(from, until)?;
        let mut sessions = self.vault.sessions_in_bin()?;
        sessions.retain(|one| (from..until).contains(&one.session.record.ended));
        let gone = self.with_clients(consultations, sessions)?;
        let there = self.bookings(from, until)?.into_iter();
        let all = there.map(|booking| (booking, false));
        all.chain(gone.into_iter().map(|booking| (booking, true)))
            .map(|(booking, is_cancelled)| {
                // A time of a repeated event has no identity of its own in other calendars.
                let is_single = !booking.calendar_uid.contains(' ');
                let uid = if is_single && !booking.calendar_uid.is_empty() {
                    booking.calendar_uid.clone()
                } else {
                    visit_uid(&self.vault.record_identity(booking.item)?)
                };
                Ok(Event {
                    booking,
                    uid,
                    is_cancelled,
                })
            })
            .collect()
    }

    /// Returns a client's consultations, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn consultations_of(&self, client: ClientId) -> Result<Vec<Booking>, Error> {
        self.with_clients(self.vault.consultations(client)?, Vec::new())
    }

    /// Returns a consultation or a session as a booking.
    ///
    /// # Errors
    /// When it is gone, or something else.
    pub fn booking(&self, item: Item) -> Result<Booking, Error> {
        let (consultations, sessions) = match item {
            Item::Consultation(id) => (vec![self.vault.consultation(id)?], Vec::new()),
            Item::Session(id) => (Vec::new(), vec![self.vault.session(id)?]),
            _ => (Vec::new(), Vec::new()),
        };
        let found = self.with_clients(consultations, sessions)?.pop();
        found.ok_or_else(|| records::StoreError::NotFound.into())
    }

    fn with_clients(
        &self,
        consultations: Vec<StoredConsultation>,
        sessions: Vec<StoredSession>,
    ) -> Result<Vec<Booking>, Error> {
        let mut found = Vec::with_capacity(consultations.len() + sessions.len());
        for StoredConsultation {
            consultation,
            client,
        } in consultations
        {
            let record = consultation.record;
            found.push(Booking {
                item: consultation.id.into(),
                client,
                details: self.vault.client_or_binned(client)?.record,
                number: None,
                begins: Some(record.begins),
                ends: later(record.begins, record.minutes),
                booked: record.booked,
                text: record.text,
                calendar_uid: record.calendar_uid,
            });
        }
        for StoredSession { session, client } in sessions {
            let record = session.record;
            found.push(Booking {
                item: session.id.into(),
                client,
                details: self.vault.client_or_binned(client)?.record,
                number: Some(record.number),
                begins: record.begins(),
                ends: record.ended,
                booked: record.booked,
                text: record.text,
                calendar_uid: record.calendar_uid,
            });
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use records::{ConsultationId, SessionId};

    use super::*;

    fn booking(id: i64, begins: &str, minutes: u16) -> Booking {
        let begins: Moment = begins.parse().unwrap();
        Booking {
            item: ConsultationId(id).into(),
            client: ClientId(id),
            details: Client::default(),
            number: None,
            begins: Some(begins),
            ends: later(begins, minutes),
            booked: true,
            text: String::new(),
            calendar_uid: String::new(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_begins_on_the_day_that_is_said() {
        let sunday = day("2026-11-22");
        for (begins, first) in [
            (Weekday::Mon, "2026-11-16"),
            (Weekday::Sun, "2026-11-22"),
            (Weekday::Sat, "2026-11-21"),
        ] {
            assert_eq!(first_day(sunday, begins), day(first));
            assert_eq!(first_day(day(first), begins), day(first));
        }
    }

    #[test]
    fn visits_one_after_the_other_are_not_at_once() {
        let all = vec![
            booking(1, "2026-11-23T10:00", 60),
            booking(2, "2026-11-23T11:00", 60),
            booking(3, "2026-11-23T11:59", 60),
        ];
        let week = Week::of(day("2026-11-23"), all);
        let placed = &week.days[0].bookings;
        assert!(placed[0].at_once.is_empty());
        assert_eq!(placed[1].at_once, [Item::from(ConsultationId(3))]);
        assert_eq!(placed[2].at_once, [Item::from(ConsultationId(2))]);
        let columns: Vec<_> = placed.iter().map(|one| (one.column, one.columns)).collect();
        assert_eq!(columns, [(0, 1), (0, 2), (1, 2)]);
    }

    #[test]
    fn a_session_of_which_only_the_end_is_known_takes_its_last_minute() {
        let mut session = booking(1, "2026-11-23T10:00", 60);
        session.item = SessionId(1).into();
        session.begins = None;
        let over = |begins| booking(2, begins, 30).overlaps(&session);
        assert!(over("2026-11-23T10:45"));
        assert!(!over("2026-11-23T11:00"));
        assert!(!over("2026-11-23T10:00"));
    }

    #[test]
    fn a_visit_past_midnight_stands_on_its_first_day() {
        let all = vec![booking(1, "2026-11-23T23:30", 120)];
        let week = Week::of(day("2026-11-23"), all);
        assert_eq!(week.days[0].bookings.len(), 1);
        assert!(week.days[1].bookings.is_empty());
        assert_eq!(week.hours, (9, 24));
    }

    proptest! {
        #[test]
        fn each_visit_has_a_place_of_its_own(
            visits in prop::collection::vec((0u32..7, 0u32..1440, 1u16..1439), 0..25)
        ) {
            let first = day("2026-10-25");
            let all: Vec<Booking> = visits
                .iter()
                .enumerate()
                .map(|(id, (on, minute, minutes))| {
                    let date = first + Days::new((*on).into());
                    let begins = date.and_hms_opt(minute / 60, minute % 60, 0).unwrap();
                    let begins = Moment::from(begins).to_string();
                    booking(i64::try_from(id).unwrap(), &begins, *minutes)
                })
                .collect();
            let count = all.len();
            let week = Week::of(first, all);
            let shown: usize = week.days.iter().map(|day| day.bookings.len()).sum();
            prop_assert_eq!(shown, count);
            for day in &week.days {
                for (place, one) in day.bookings.iter().enumerate() {
                    prop_assert!(one.column < one.columns);
                    prop_assert!(one.from >= week.hours.0 * 60);
                    prop_assert!(one.from + one.room <= week.hours.1 * 60);
                    for other in &day.bookings[place + 1..] {
                        let meets = one.from < other.from + other.room
                            && other.from < one.from + one.room;
                        prop_assert!(!meets || one.column != other.column);
                        // What is said of one is said of the other.
                        prop_assert_eq!(
                            one.at_once.contains(&other.booking.item),
                            other.at_once.contains(&one.booking.item)
                        );
                    }
                }
            }
        }
    }
}
