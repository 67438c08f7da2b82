//! All that a vault keeps, or all about one client, as an export.

use std::collections::HashSet;

use rusqlite::Row;
use serde::de::DeserializeOwned;

use super::export::{
    Export, Exported, ExportedClient, ExportedProtocol, ExportedSession, ExportedVersion,
    format_name,
};
use crate::access::Act;
use crate::batch::from_body;
use crate::client::Client;
use crate::clock::from_millis;
use crate::error::StoreError;
use crate::file::migrate::newest;
use crate::ids::ClientId;
use crate::kind::{Belonging, Kind};
use crate::protocol::ProtocolVersion;
use crate::stock::Stock;
use crate::stop::Stop;
use crate::vault::Vault;

impl Vault {
    /// Returns everything that is kept, the bin and the history with it.
    ///
    /// # Errors
    /// When the database cannot be read, or the access not recorded.
    pub fn export_all(&mut self, stop: &Stop) -> Result<Export, StoreError> {
        let ids: Vec<ClientId> = self.many("SELECT id FROM client ORDER BY id", [], |row| {
            Ok(row.get(0)?)
        })?;
        let clients = ids.into_iter().map(|id| {
            stop.check()?;
            self.whole_client(id)
        });
        let clients = clients.collect::<Result<_, StoreError>>()?;
        let export = Export {
            logo: self.logo()?,
            settings: Some(self.settings()?),
            drafts: self.protocol_drafts()?,
            form_texts: self.form_texts()?,
            stock: self.exported_stock()?,
            accesses: self.accesses(u32::MAX)?,
            ..self.export(clients, |_| true)?
        };
        self.record_access(Act::Export)?;
        Ok(export)
    }

    /// Returns everything that is kept about one client: what the client has a right to see.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn export_client(&mut self, id: ClientId) -> Result<Export, StoreError> {
        let client = self.whole_client(id)?;
        let named = named(&client);
        let export = self.export(vec![client], |name| named.contains(name))?;
        self.record_access(Act::Export)?;
        Ok(export)
    }

    /// Returns clients with the protocols that are wanted, and nothing of the studio's own but its
    /// profile.
    fn export(
        &self,
        clients: Vec<ExportedClient>,
        is_wanted: impl Fn(&ProtocolVersion) -> bool,
    ) -> Result<Export, StoreError> {
        let mut protocols = Vec::new();
        for name in self.protocols()?.into_iter().filter(|name| is_wanted(name)) {
            protocols.push(ExportedProtocol {
                document: from_body(&self.protocol(&name)?)?,
                name,
            });
        }
        Ok(Export {
            format: format_name(newest()),
            exported: self.now(),
            studio: self.studio()?,
            logo: String::new(),
            settings: None,
            protocols,
            drafts: Vec::new(),
            form_texts: Vec::new(),
            stock: Vec::new(),
            clients,
            accesses: Vec::new(),
        })
    }

    /// Everything that is kept about one client, the bin and the history with it.
    fn whole_client(&self, id: ClientId) -> Result<ExportedClient, StoreError> {
        let mut client: Exported<Client> =
            self.one("SELECT * FROM client WHERE id = ?1", [id], |row| {
                self.exported(row, Kind::Client)
            })?;
        let sessions = self.many(
            "SELECT * FROM session WHERE client = ?1 ORDER BY id",
            [id],
            |row| {
                let session = self.exported(row, Kind::Session)?;
                ExportedSession::read(self, "session = ?1", row.get("id")?, session)
            },
        )?;
        let uid = std::mem::take(&mut client.uid);
        let on_client = "client = ?1 AND session IS NULL";
        ExportedClient::read(self, on_client, id.0, uid, client, sessions)
    }

    fn exported_stock(&self) -> Result<Vec<Exported<Stock>>, StoreError> {
        self.many("SELECT * FROM stock ORDER BY id", [], |row| {
            self.exported(row, Kind::Stock)
        })
    }

    /// The records of a kind that are `of` this number.
    pub(super) fn exported_belongings<T: Belonging>(
        &self,
        of: &str,
        number: i64,
    ) -> Result<Vec<T::Exported>, StoreError> {
        let table = T::KIND.id();
        self.many(
            &format!("SELECT * FROM {table} WHERE {of} ORDER BY id"),
            [number],
            |row| {
                let mut exported: Exported<T> = self.exported(row, T::KIND)?;
                exported.record.read_bytes(row)?;
                Ok(exported.into())
            },
        )
    }

    fn exported<T: DeserializeOwned>(
        &self,
        row: &Row<'_>,
        kind: Kind,
    ) -> Result<Exported<T>, StoreError> {
        let body = |row: &Row<'_>, column: &str| {
            let body = row.get_ref(column)?.as_str();
            from_body(body.map_err(|_| StoreError::Damaged)?)
        };
        let earlier = self.many(
            "SELECT at, before FROM change WHERE kind = ?1 AND record = ?2 AND before IS NOT NULL ORDER BY seq",
            (kind.id(), row.get::<_, i64>("id")?.to_string()),
            |row| {
                Ok(ExportedVersion {
                    replaced: from_millis(row.get("at")?),
                    record: body(row, "before")?,
                })
            },
        )?;
        Ok(Exported {
            uid: row.get("uid")?,
            record: body(row, "body")?,
            created: from_millis(row.get("created")?),
            changed: from_millis(row.get("changed")?),
            binned: row.get::<_, Option<i64>>("binned")?.map(from_millis),
            earlier,
        })
    }
}

/// The protocol versions that a client's sessions name, or named before.
fn named(client: &ExportedClient) -> HashSet<ProtocolVersion> {
    let sessions = client.sessions.iter().map(|session| &session.session);
    let said = sessions.flat_map(|session| {
        let earlier = session.earlier.iter().map(|version| &version.record);
        std::iter::once(&session.record).chain(earlier)
    });
    said.map(|record| record.protocol.clone()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use super::*;

    /// `UPDATE=1` writes it anew.
    #[test]
    fn the_export_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/export.schema.json");
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(Export)).unwrap() + "\n";
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &schema).unwrap();
        }
        let is_current = std::fs::read_to_string(path).unwrap() == schema;
        assert!(is_current, "`cargo xtask gen` writes it anew");
    }
}
