//! A consultation with a client, booked or held: the type, and reading, adding and saving them.

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use vocabulary::{Moment, moment};

use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::exchange::Exported;
use crate::ids::{ClientId, ConsultationId, SessionId};
use crate::index::notes::Entry;
use crate::kind::{Belonging, Column, Kind, Record};
use crate::record::{Stored, columns, from_body, stored};
use crate::session::{Session, StoredSession, sort_text, stored_session};
use crate::uid;
use crate::vault::Vault;

/// A consultation: a visit at which nobody is treated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    /// When it begins, by the clock on the studio's wall.
    #[serde(with = "moment::with_seconds")]
    #[cfg_attr(test, schemars(with = "chrono::NaiveDateTime"))]
    pub begins: Moment,
    /// For how many minutes.
    pub minutes: u16,
    /// The zone of that clock, as an IANA name such as `America/Vancouver`.
    pub zone: String,
    /// Whether it is booked, and nobody has said yet that it took place.
    pub booked: bool,
    /// The identity of its event in another program's calendar; empty where it is from none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub calendar_uid: String,
    /// Free text.
    #[serde(default)]
    pub text: String,
}

/// A consultation with its client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredConsultation {
    /// The consultation.
    pub consultation: Stored<ConsultationId, Consultation>,
    /// Its client.
    pub client: ClientId,
}

impl Record for Consultation {
    const KIND: Kind = Kind::Consultation;
    type Id = ConsultationId;

    const DAY: &'static str = "date(begins)";

    fn check(&self) -> Result<(), StoreError> {
        bounds::ZONE.filled(&self.zone)?;
        bounds::CALENDAR_UID.text(&self.calendar_uid)?;
        bounds::TEXT.text(&self.text)
    }

    fn columns(&self) -> Vec<Column<'_>> {
        vec![("begins", sort_text(self.begins).into())]
    }

    fn index(
        &self,
        batch: &mut Batch<'_>,
        id: ConsultationId,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Some(before) = before {
            let before: Self = from_body(before)?;
            if before.text == self.text {
                return Ok(());
            }
            batch.unindex(Entry::Consultation(id))?;
        }
        batch.index_text(Entry::Consultation(id), &self.text)
    }
}

impl Belonging for Consultation {
    type Exported = Exported<Self>;
}

/// What a consultation is read with, before its `WHERE`.
fn select() -> String {
    format!(
        "SELECT {}, client FROM consultation JOIN client ON client.id = client",
        columns("consultation")
    )
}

/// Leaves out what lies in the bin.
const KEPT: &str = "consultation.binned IS NULL AND client.binned IS NULL";

impl Vault {
    /// Returns a consultation that is not in the bin, with its client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn consultation(&self, id: ConsultationId) -> Result<StoredConsultation, StoreError> {
        let sql = format!("{} WHERE consultation.id = ?1 AND {KEPT}", select());
        self.one(&sql, [id], stored_consultation)
    }

    /// Returns a client's consultations, the earliest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn consultations(&self, client: ClientId) -> Result<Vec<StoredConsultation>, StoreError> {
        let sql = format!(
            "{} WHERE client = ?1 AND {KEPT} ORDER BY begins, consultation.id",
            select()
        );
        self.many(&sql, [client], stored_consultation)
    }

    /// Returns the consultations that begin within `from..until`, by the studio's wall clock, the
    /// earliest first, with their clients.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn consultations_between(
        &self,
        from: Moment,
        until: Moment,
    ) -> Result<Vec<StoredConsultation>, StoreError> {
        let sql = format!(
            "{} WHERE begins >= ?1 AND begins < ?2 AND {KEPT} ORDER BY begins, consultation.id",
            select()
        );
        self.many(&sql, between(from, until), stored_consultation)
    }

    /// Returns the consultations of which nobody has said that they took place and that begin
    /// before `until`, the earliest first, with their clients.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn consultations_booked_before(
        &self,
        until: Moment,
    ) -> Result<Vec<StoredConsultation>, StoreError> {
        let sql = format!(
            "{} WHERE begins < ?1 AND consultation.body ->> 'booked' AND {KEPT}
             ORDER BY begins, consultation.id",
            select()
        );
        self.many(&sql, [sort_text(until)], stored_consultation)
    }

    /// Returns the consultations within `from..until` that lie in the bin, or whose client does,
    /// the earliest first. Whoever was merged into another is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn consultations_in_bin(
        &self,
        from: Moment,
        until: Moment,
    ) -> Result<Vec<StoredConsultation>, StoreError> {
        let sql = format!(
            "{} WHERE begins >= ?1 AND begins < ?2
             AND (consultation.binned IS NOT NULL OR client.binned IS NOT NULL)
             AND client.merged_into IS NULL ORDER BY begins, consultation.id",
            select()
        );
        self.many(&sql, between(from, until), stored_consultation)
    }

    /// Returns the consultations that came from an event of another calendar.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn consultations_from_calendar(&self) -> Result<Vec<StoredConsultation>, StoreError> {
        let sql = format!(
            "{} WHERE consultation.body ->> 'calendar_uid' <> '' AND {KEPT}",
            select()
        );
        self.many(&sql, [], stored_consultation)
    }

    /// Returns the sessions that came from an event of another calendar.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions_from_calendar(&self) -> Result<Vec<StoredSession>, StoreError> {
        self.sessions_with("session.body ->> 'calendar_uid' <> ''", [])
    }

    /// Returns the sessions that were booked, of which nobody has said that they took place, and
    /// that had ended by `until`, the earliest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions_booked_until(&self, until: Moment) -> Result<Vec<StoredSession>, StoreError> {
        self.sessions_with(
            "ended <= ?1 AND session.body ->> 'booked'",
            [sort_text(until)],
        )
    }

    /// Returns a record's identity: 32 hexadecimal digits drawn at random, which it keeps in every
    /// copy of the vault and in an export.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such record.
    pub fn record_identity(&self, item: impl Into<crate::Item>) -> Result<String, StoreError> {
        self.uid_of(item.into())
    }

    fn sessions_with(
        &self,
        which: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<StoredSession>, StoreError> {
        let sql = format!(
            "SELECT {}, client FROM session JOIN client ON client.id = client
             WHERE {which} AND session.binned IS NULL AND client.binned IS NULL
             ORDER BY ended, session.id",
            columns("session")
        );
        self.many(&sql, values, stored_session)
    }
}

fn between(from: Moment, until: Moment) -> (String, String) {
    (sort_text(from), sort_text(until))
}

fn stored_consultation(row: &Row<'_>) -> Result<StoredConsultation, StoreError> {
    Ok(StoredConsultation {
        consultation: stored(row)?,
        client: row.get(4)?,
    })
}

impl Batch<'_> {
    /// Adds a consultation to a client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client; [`StoreError::Field`] for a bad field.
    pub fn add_consultation(
        &mut self,
        client: ClientId,
        consultation: &Consultation,
    ) -> Result<ConsultationId, StoreError> {
        self.add_to(client, None::<SessionId>, consultation, &uid::make()?)
    }

    /// Saves a consultation's new contents.
    ///
    /// # Errors
    /// As [`add_consultation`](Self::add_consultation).
    pub fn save_consultation(
        &mut self,
        id: ConsultationId,
        consultation: &Consultation,
    ) -> Result<(), StoreError> {
        self.save(id, consultation)
    }
}

impl Session {
    /// Returns when it began or is to begin, where that was entered: on the day before it ended
    /// where the time of day is later than that of its end.
    #[must_use]
    pub fn begins(&self) -> Option<Moment> {
        let started = self.started?;
        let day = if started <= self.ended.time() {
            self.ended
        } else {
            self.ended.days_earlier(1)
        };
        Some(day.date().and_time(started).into())
    }
}
