//! Bookings: consultations and sessions that lie ahead, entered with the hour at which they begin
//! and their length.

use std::sync::Arc;

use chrono::{Duration, NaiveDateTime};
use protocol::Protocol;
use records::{
    Batch, Client, ClientId, Consultation, ContactPoint, Item, ProtocolVersion, Session, StoreError,
};
use serde::Deserialize;
use vocabulary::{Moment, TypedMoment, vocabulary};

use crate::plan::version_of;
use crate::session::is_kept;
use crate::{Error, Studio};

/// The longest that a visit can be: it begins again at its own hour after a day.
const MOST_MINUTES: u16 = 24 * 60 - 1;
/// How long a session is taken for where nobody has said when it begins.
pub const SESSION_MINUTES: u16 = 180;
/// How long a consultation is at first.
pub const CONSULTATION_MINUTES: u16 = 45;

vocabulary! {
    /// What can be booked.
    BookingKind {
        /// A consultation: nobody is treated.
        Consultation = "consultation",
        /// A session.
        Session = "session",
    }
}

/// A booking as it is entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SaveBooking"))]
pub struct BookingInput {
    /// The consultation or session that is changed; none for a new one.
    pub item: Option<Item>,
    /// What is booked. What is changed stays what it was.
    pub kind: BookingKind,
    /// The client's number; none for somebody who becomes a client with it.
    pub client: Option<ClientId>,
    /// The name of somebody who becomes a client.
    pub name: String,
    /// Their telephone number; may be empty.
    pub phone: String,
    /// When it begins, on the studio's wall clock: `2026-11-19T16:00`.
    pub begins: TypedMoment,
    /// For how many minutes.
    pub minutes: u16,
    /// Free text.
    pub text: String,
}

/// What was saved, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booked {
    /// The consultation or the session.
    pub item: Item,
    /// Its client.
    pub client: ClientId,
}

/// A booking that is ready to be written: nothing but the vault can refuse it.
pub(crate) struct Writing {
    item: Option<Item>,
    client: Option<ClientId>,
    new_client: Client,
    visit: Visit,
}

enum Visit {
    Consultation(Consultation),
    Session(Box<Session>, Option<Arc<Protocol>>),
}

/// What is known of a booking's time and place, and where it is from.
pub(crate) struct Entered<'a> {
    pub begins: Moment,
    pub minutes: u16,
    pub zone: &'a str,
    pub calendar_uid: &'a str,
    pub text: &'a str,
    pub now: Moment,
}

impl Entered<'_> {
    pub(crate) fn ends(&self) -> Moment {
        later(self.begins, self.minutes)
    }

    /// Refuses a date as that of a session is: one that is years away was mistyped.
    fn check_date(&self) -> Result<(), Error> {
        check_ends(vec![self.ends()], self.now)
    }
}

impl Studio {
    /// Books a visit, or changes one. Whoever is no client yet becomes one with it, in one step. A
    /// new one is in `zone`, the studio's, an IANA name; one that is changed keeps its own.
    ///
    /// # Errors
    /// When the date is refused, the client is gone, or it cannot be saved.
    pub fn book(&mut self, asked: &BookingInput, zone: &str, now: Moment) -> Result<Booked, Error> {
        let entered = Entered {
            begins: asked.begins.0?,
            minutes: asked.minutes,
            zone,
            calendar_uid: "",
            text: &asked.text,
            now,
        };
        let writing = match asked.item {
            Some(item) => self.changed(item, &entered)?,
            None => self.new_booking(asked, &entered)?,
        };
        self.edit = None;
        let booked = self.vault.change(|batch| writing.write(batch))?;
        self.refresh(booked.client)?;
        Ok(booked)
    }

    /// Notes that a visit that was booked took place.
    ///
    /// # Errors
    /// When it is gone, or it cannot be saved.
    pub fn took_place(&mut self, item: Item) -> Result<ClientId, Error> {
        self.edit = None;
        let client = match item {
            Item::Consultation(id) => {
                let mut kept = self.vault.consultation(id)?;
                kept.consultation.record.booked = false;
                let record = &kept.consultation.record;
                self.vault
                    .change(|batch| batch.save_consultation(id, record))?;
                kept.client
            }
            Item::Session(id) => {
                let mut kept = self.vault.session(id)?;
                kept.session.record.booked = false;
                let record = &kept.session.record;
                self.vault.change(|batch| batch.save_session(id, record))?;
                kept.client
            }
            _ => return Err(StoreError::NotFound.into()),
        };
        self.refresh(client)?;
        Ok(client)
    }

    /// A new booking for a client, or for somebody who becomes one.
    pub(crate) fn new_booking(
        &mut self,
        asked: &BookingInput,
        entered: &Entered<'_>,
    ) -> Result<Writing, Error> {
        entered.check_date()?;
        let visit = match asked.kind {
            BookingKind::Consultation => Visit::Consultation(consultation(entered)),
            BookingKind::Session => self.new_session(asked.client, entered)?,
        };
        Ok(Writing {
            item: None,
            client: asked.client,
            new_client: Client {
                name: asked.name.trim().to_owned(),
                phones: ContactPoint::only(asked.phone.trim()),
                ..Client::default()
            },
            visit,
        })
    }

    /// A consultation or a session with another time and text. What else is kept of it stays.
    pub(crate) fn changed(&self, item: Item, entered: &Entered<'_>) -> Result<Writing, Error> {
        entered.check_date()?;
        let (client, visit) = match item {
            Item::Consultation(id) => {
                let kept = self.vault.consultation(id)?;
                let before = kept.consultation.record;
                let new = Consultation {
                    booked: before.booked || entered.ends() > entered.now,
                    calendar_uid: before.calendar_uid,
                    zone: before.zone,
                    ..consultation(entered)
                };
                (kept.client, Visit::Consultation(new))
            }
            Item::Session(id) => {
                let kept = self.vault.session(id)?;
                self.check_dates(kept.client, Some(id), entered.ends(), entered.now)?;
                let mut session = kept.session.record;
                session.booked |= entered.ends() > entered.now;
                session.ended = entered.ends();
                session.started = Some(entered.begins.time());
                entered.text.clone_into(&mut session.text);
                (kept.client, Visit::Session(Box::new(session), None))
            }
            _ => return Err(StoreError::NotFound.into()),
        };
        Ok(Writing {
            item: Some(item),
            client: Some(client),
            new_client: Client::default(),
            visit,
        })
    }

    /// The next session of a client, or the first, as the form for a new one would have it.
    fn new_session(
        &mut self,
        client: Option<ClientId>,
        entered: &Entered<'_>,
    ) -> Result<Visit, Error> {
        let earlier = match client {
            Some(client) => self.vault.sessions(client)?,
            None => Vec::new(),
        };
        if let Some(client) = client {
            self.check_dates(client, None, entered.ends(), entered.now)?;
        }
        let last = earlier.last().map(|session| &session.record);
        let protocol = self.protocol_after(last)?;
        let newest = self.newest_protocol(&protocol)?;
        let version = version_of(&newest);
        let is_kept = is_kept(&self.vault, &version)?;
        let session = Session {
            ended: entered.ends(),
            started: Some(entered.begins.time()),
            zone: entered.zone.to_owned(),
            booked: entered.ends() > entered.now,
            calendar_uid: entered.calendar_uid.to_owned(),
            number: last.map_or(1, |last| last.number.saturating_add(1)),
            is_final: false,
            artist: match last {
                Some(last) => last.artist.clone(),
                None => self.vault.studio()?.artist,
            },
            protocol: version,
            branches: Vec::new(),
            decided: Vec::new(),
            skin: String::new(),
            treatment: Vec::new(),
            price: None,
            text: entered.text.to_owned(),
        };
        let document = (!is_kept).then_some(newest);
        Ok(Visit::Session(Box::new(session), document))
    }

    /// The protocol of a client's next session: that of the last one, or the default.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn protocol_after(&mut self, last: Option<&Session>) -> Result<String, Error> {
        match last {
            // What was kept under a name of its own may not be there to choose.
            Some(last) if self.newest_protocol(&last.protocol.id).is_ok() => {
                Ok(last.protocol.id.clone())
            }
            _ => self.default_protocol(),
        }
    }
}

impl Writing {
    /// Gives it to a client who was added meanwhile.
    pub(crate) const fn belongs_to(&mut self, client: ClientId) {
        self.client = Some(client);
    }

    /// Numbers a session after so many others that are added with it.
    pub(crate) fn count_on(&mut self, earlier: u16) {
        if let Visit::Session(session, _) = &mut self.visit {
            session.number = session.number.saturating_add(earlier);
        }
    }

    /// Writes it, after the client where they are new.
    pub(crate) fn write(&self, batch: &mut Batch<'_>) -> Result<Booked, Error> {
        let client = match self.client {
            Some(client) => client,
            None => batch.add_client(&self.new_client)?,
        };
        let item = match (&self.visit, self.item) {
            (Visit::Consultation(record), Some(Item::Consultation(id))) => {
                batch.save_consultation(id, record)?;
                id.into()
            }
            (Visit::Session(record, _), Some(Item::Session(id))) => {
                batch.save_session(id, record)?;
                id.into()
            }
            (Visit::Consultation(record), _) => batch.add_consultation(client, record)?.into(),
            (Visit::Session(record, document), _) => {
                if let Some(protocol) = document {
                    keep(batch, &record.protocol, protocol)?;
                }
                batch.add_session(client, record)?.into()
            }
        };
        Ok(Booked { item, client })
    }
}

/// Refuses when visits end where no session of one client can: twice at the same time, or on a
/// date that is years away.
pub(crate) fn check_ends(ended: Vec<Moment>, now: Moment) -> Result<(), Error> {
    protocol::Sessions::new(ended.clone(), now.date())
        .map(drop)
        .map_err(|fault| Error::SessionRefused { fault, ended })
}

fn keep(batch: &mut Batch<'_>, name: &ProtocolVersion, protocol: &Protocol) -> Result<(), Error> {
    batch.keep_protocol(name, &serde_json::to_string(protocol)?)?;
    Ok(())
}

fn consultation(entered: &Entered<'_>) -> Consultation {
    Consultation {
        begins: entered.begins,
        minutes: entered.minutes.clamp(1, MOST_MINUTES),
        zone: entered.zone.to_owned(),
        booked: entered.ends() > entered.now,
        calendar_uid: entered.calendar_uid.to_owned(),
        text: entered.text.to_owned(),
    }
}

/// So many minutes later on the clock on the wall, a day at most.
#[must_use]
pub fn later(begins: Moment, minutes: u16) -> Moment {
    let minutes = Duration::minutes(minutes.clamp(1, MOST_MINUTES).into());
    let later = NaiveDateTime::from(begins).checked_add_signed(minutes);
    later.map_or(Moment::MAX, Moment::from)
}
