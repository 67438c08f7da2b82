//! Reading sessions from a vault, and adding and saving them.

use rusqlite::Row;
use vocabulary::Moment;

use super::Session;
use crate::batch::Batch;
use crate::error::StoreError;
use crate::ids::{ClientId, SessionId};
use crate::record::{Stored, columns, stored};
use crate::uid;
use crate::vault::Vault;

/// From when to when a client has had sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionSpan {
    /// The client.
    pub client: ClientId,
    /// When their first session ended.
    pub first: Moment,
    /// When their last session ended, or will end where it is booked.
    pub last: Moment,
}

/// A session with its client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// The session.
    pub session: Stored<SessionId, Session>,
    /// Its client.
    pub client: ClientId,
}

impl Vault {
    /// Returns a session that is not in the bin, with its client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn session(&self, id: SessionId) -> Result<StoredSession, StoreError> {
        self.one(
            &format!(
                "SELECT {}, client
             FROM session JOIN client ON client.id = client
             WHERE session.id = ?1 AND session.binned IS NULL AND client.binned IS NULL",
                columns("session")
            ),
            [id],
            stored_session,
        )
    }

    /// Returns a client's sessions, the earliest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions(
        &self,
        client: ClientId,
    ) -> Result<Vec<Stored<SessionId, Session>>, StoreError> {
        self.many(
            &format!(
                "SELECT {} FROM session
             WHERE client = ?1 AND binned IS NULL ORDER BY ended, id",
                columns("session")
            ),
            [client],
            stored,
        )
    }

    /// Returns the sessions that ended within `from..until`, by the studio's wall clock, the
    /// latest first, with their clients.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions_between(
        &self,
        from: Moment,
        until: Moment,
    ) -> Result<Vec<StoredSession>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, client
             FROM session JOIN client ON client.id = client
             WHERE ended >= ?1 AND ended < ?2 AND session.binned IS NULL AND client.binned IS NULL
             ORDER BY ended DESC, session.id DESC",
                columns("session")
            ),
            (sort_text(from), sort_text(until)),
            stored_session,
        )
    }

    /// Returns for each client who has had a session, or has one booked, the first and the last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn session_spans(&self) -> Result<Vec<SessionSpan>, StoreError> {
        self.many(
            "SELECT client, min(ended), max(ended)
             FROM session JOIN client ON client.id = client
             WHERE session.binned IS NULL AND client.binned IS NULL
             GROUP BY client ORDER BY client",
            [],
            |row| {
                let moment = |column| {
                    let text: String = row.get(column)?;
                    let sorted = text.strip_suffix(SECONDS).unwrap_or(&text);
                    sorted.parse().map_err(|_| StoreError::Damaged)
                };
                Ok(SessionSpan {
                    client: row.get(0)?,
                    first: moment(1)?,
                    last: moment(2)?,
                })
            },
        )
    }

    /// Returns the sessions that lie in the bin, or whose client does, the latest first, with their
    /// clients. Whoever was merged into another is left out: that one has the sessions too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions_in_bin(&self) -> Result<Vec<StoredSession>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, client
             FROM session JOIN client ON client.id = client
             WHERE (session.binned IS NOT NULL OR client.binned IS NOT NULL)
               AND client.merged_into IS NULL
             ORDER BY ended DESC, session.id DESC",
                columns("session")
            ),
            [],
            stored_session,
        )
    }
}

pub(crate) fn stored_session(row: &Row<'_>) -> Result<StoredSession, StoreError> {
    Ok(StoredSession {
        session: stored(row)?,
        client: row.get(4)?,
    })
}

/// The seconds of a moment as SQL sorts it.
const SECONDS: &str = ":00";

/// A moment as SQL sorts it, with its seconds.
pub(crate) fn sort_text(moment: Moment) -> String {
    format!("{moment}{SECONDS}")
}

impl Batch<'_> {
    /// Adds a session to a client. The vault must have its protocol version already.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client; [`StoreError::Field`] for a bad
    /// field or a protocol version that the vault does not have.
    pub fn add_session(
        &mut self,
        client: ClientId,
        session: &Session,
    ) -> Result<SessionId, StoreError> {
        self.add_session_as(&uid::make()?, client, session)
    }

    /// Adds a session that had its identity before, in an export.
    pub(crate) fn add_session_as(
        &mut self,
        uid: &str,
        client: ClientId,
        session: &Session,
    ) -> Result<SessionId, StoreError> {
        self.must_not_be_binned(client.into())?;
        self.add(session, uid, &[("client", Some(client.0))])
    }

    /// Saves a session's new contents.
    ///
    /// # Errors
    /// As [`add_session`](Self::add_session).
    pub fn save_session(&mut self, id: SessionId, session: &Session) -> Result<(), StoreError> {
        self.save(id, session)
    }

    /// Refuses a session that is in the bin or another client's.
    pub(crate) fn must_be_of(
        &self,
        session: Option<SessionId>,
        client: ClientId,
    ) -> Result<(), StoreError> {
        let Some(session) = session else {
            return Ok(());
        };
        self.must_not_be_binned(session.into())?;
        let owner: ClientId = self
            .tx
            .prepare_cached("SELECT client FROM session WHERE id = ?1")?
            .query_row([session], |row| row.get(0))?;
        if owner == client {
            Ok(())
        } else {
            Err(StoreError::NotFound)
        }
    }
}
