//! Moving records from one client to another, and all of one client's to another. A record that
//! is moved stays the same record, with its history.

use crate::batch::Batch;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, SessionId};
use crate::kind::{Kind, RecordCounts};
use crate::record::from_body;
use crate::session::Session;
use crate::vault::Vault;

/// What holds a record: a client, and a session of theirs where it is on one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) client: ClientId,
    pub(crate) session: Option<SessionId>,
}

impl Batch<'_> {
    /// Moves a session with all that is on it, or a record that belongs to a client, to another
    /// client. What was on a session is on none after it. Sessions whose numbers are not in the
    /// order of their dates any more are numbered anew. What is theirs already stays as it is.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a record or a client that is not there or in the bin, and for
    /// what is no client's.
    pub fn move_to(&mut self, item: impl Into<Item>, client: ClientId) -> Result<(), StoreError> {
        let item = item.into();
        self.must_not_be_binned(item)?;
        self.must_not_be_binned(client.into())?;
        if self.held_by(item)?.client == client {
            return Ok(());
        }
        if let Item::Session(session) = item {
            self.move_held(session.into(), Some(session), client)?;
        }
        self.put_into(
            item,
            Holder {
                client,
                session: None,
            },
        )?;
        self.number_anew(client)
    }

    /// Moves all that belongs to one client to another, the bin included.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a client who is not there, or in the bin.
    pub fn move_all(&mut self, from: ClientId, to: ClientId) -> Result<(), StoreError> {
        self.must_not_be_binned(from.into())?;
        self.must_not_be_binned(to.into())?;
        for number in self.held(Kind::Session, from.into())? {
            let session = SessionId(number);
            self.move_held(session.into(), Some(session), to)?;
            self.put_into(
                session.into(),
                Holder {
                    client: to,
                    session: None,
                },
            )?;
        }
        self.move_held(from.into(), None, to)?;
        self.number_anew(to)
    }

    /// Moves what a client or a session holds, apart from sessions.
    fn move_held(
        &mut self,
        holder: Item,
        session: Option<SessionId>,
        client: ClientId,
    ) -> Result<(), StoreError> {
        for kind in Kind::belongings() {
            for number in self.held(kind, holder)? {
                self.put_into(Item::new(kind, number), Holder { client, session })?;
            }
        }
        Ok(())
    }

    /// The numbers of the records of a kind that a client or a session holds.
    pub(crate) fn held(&self, kind: Kind, holder: Item) -> Result<Vec<i64>, StoreError> {
        let sql = format!(
            "SELECT id FROM {} WHERE {} = ?1 ORDER BY id",
            kind.id(),
            holder.table()
        );
        let mut statement = self.tx.prepare_cached(&sql)?;
        let rows = statement.query_map([holder.number()], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What holds a record.
    fn held_by(&self, item: Item) -> Result<Holder, StoreError> {
        let on_session = match item.kind() {
            Kind::Client | Kind::Stock => return Err(StoreError::NotFound),
            Kind::Session => "NULL",
            _ => "session",
        };
        let sql = format!(
            "SELECT client, {on_session} FROM {} WHERE id = ?1",
            item.table()
        );
        let held = self
            .tx
            .prepare_cached(&sql)?
            .query_row([item.number()], |row| {
                Ok(Holder {
                    client: row.get(0)?,
                    session: row.get(1)?,
                })
            })?;
        Ok(held)
    }

    /// Puts a record where it is held from now on. One that is there already is not moved.
    pub(crate) fn put_into(&mut self, item: Item, holder: Holder) -> Result<(), StoreError> {
        let table = item.table();
        let before = self.held_by(item)?;
        if before == holder {
            return Ok(());
        }
        self.tx
            .prepare_cached(&format!("UPDATE {table} SET client = ?2 WHERE id = ?1"))?
            .execute((item.number(), holder.client))?;
        if item.kind() != Kind::Session {
            self.tx
                .prepare_cached(&format!("UPDATE {table} SET session = ?2 WHERE id = ?1"))?
                .execute((item.number(), holder.session))?;
        }
        self.log_move(item, before)
    }

    /// Numbers a client's sessions by their dates, beginning with the lowest number there is,
    /// unless they are in order.
    fn number_anew(&mut self, client: ClientId) -> Result<(), StoreError> {
        let sessions: Vec<(SessionId, String)> = {
            let mut statement = self.tx.prepare_cached(
                "SELECT id, body FROM session WHERE client = ?1 AND binned IS NULL
                 ORDER BY ended, id",
            )?;
            let rows = statement.query_map([client], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<_, _>>()?
        };
        let mut sessions = sessions
            .into_iter()
            .map(|(id, body)| Ok((id, from_body::<Session>(&body)?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        let in_order = |pair: &[(SessionId, Session)]| pair[0].1.number < pair[1].1.number;
        if sessions.windows(2).all(in_order) {
            return Ok(());
        }
        let mut number = sessions
            .iter()
            .map(|(_, one)| one.number)
            .min()
            .unwrap_or(1);
        for (id, session) in &mut sessions {
            session.number = number;
            self.put(*id, session)?;
            number = number.saturating_add(1);
        }
        Ok(())
    }
}

impl Vault {
    /// Returns how many records of each kind belong to a client, the bin not counted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn belongings_of(&self, client: ClientId) -> Result<RecordCounts, StoreError> {
        RecordCounts::of(|kind| {
            if matches!(kind, Kind::Client | Kind::Stock) {
                return Ok(0);
            }
            let sql = format!(
                "SELECT count(*) FROM {} WHERE client = ?1 AND binned IS NULL",
                kind.id()
            );
            self.one(&sql, [client], |row| Ok(row.get(0)?))
        })
    }

    /// The kind and identity of each record of these clients that was somebody else's before: an
    /// older copy has it with whoever had it then.
    pub(crate) fn moved_in(
        &self,
        clients: &[ClientId],
    ) -> Result<Vec<(&'static str, String)>, StoreError> {
        let mut moved = Vec::new();
        for kind in Kind::belongings().chain([Kind::Session]) {
            let table = kind.id();
            let sql = format!(
                "SELECT uid FROM {table} WHERE client = ?1 AND EXISTS (SELECT 1 FROM change
                 WHERE kind = '{table}' AND record = CAST({table}.id AS TEXT) AND act = 'move')"
            );
            for client in clients {
                let uids = self.many(&sql, [client], |row| Ok(row.get(0)?))?;
                moved.extend(uids.into_iter().map(|uid| (table, uid)));
            }
        }
        Ok(moved)
    }
}
