//! A sheet as it was given to a client, or the calendar file that goes with one: the type, and
//! reading and adding them.

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::batch::Batch;
use crate::error::{Fault, StoreError};
use crate::exchange::ExportedSheet;
use crate::ids::{ClientId, SessionId, SheetId};
use crate::kind::{Belonging, Column, Kind, Record};
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;
use crate::{bounds, uid};

/// A sheet that was given: what it was made from, and the very bytes, so that months
/// later the same page prints again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// What it was made from, as the sheet's maker wrote it.
    pub inputs: Value,
    /// Media type of the page: `application/pdf`, or `text/calendar` of a calendar file.
    pub media: String,
    /// The page's bytes. They are kept beside the rest, not within it.
    #[serde(skip)]
    pub page: Vec<u8>,
}

/// A sheet that was given, without its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSheet {
    /// The sheet; [`Vault::sheet`] reads its page too.
    pub sheet: Stored<SheetId, Sheet>,
    /// Its client.
    pub client: ClientId,
    /// The session that it was given after.
    pub session: Option<SessionId>,
}

impl Vault {
    /// Returns the sheets that a client was given, the latest first, without their pages.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sheets(&self, client: ClientId) -> Result<Vec<StoredSheet>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, sheet.client, sheet.session
             FROM sheet LEFT JOIN session ON session.id = sheet.session
             WHERE sheet.client = ?1 AND sheet.binned IS NULL AND session.binned IS NULL
             ORDER BY sheet.id DESC",
                columns("sheet")
            ),
            [client],
            stored_sheet,
        )
    }

    /// Returns the pages of one media type that a client was given, the earliest first. Those in the
    /// bin are among them: the client has them all the same.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn pages(&self, client: ClientId, media: &str) -> Result<Vec<Vec<u8>>, StoreError> {
        self.many(
            "SELECT page FROM sheet WHERE client = ?1 AND body ->> 'media' = ?2 ORDER BY id",
            (client, media),
            |row| Ok(row.get(0)?),
        )
    }

    /// Returns a sheet with its page, byte for byte as it was given.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin.
    pub fn sheet(&self, id: SheetId) -> Result<StoredSheet, StoreError> {
        self.one(
            &format!("SELECT {}, sheet.client, sheet.session, page
             FROM sheet JOIN client ON client.id = sheet.client
             LEFT JOIN session ON session.id = sheet.session
             WHERE sheet.id = ?1 AND sheet.binned IS NULL AND client.binned IS NULL AND session.binned IS NULL", columns("sheet")),
            [id],
            |row| {
                let mut found = stored_sheet(row)?;
                found.sheet.record.read_bytes(row)?;
                Ok(found)
            },
        )
    }
}

fn stored_sheet(row: &Row<'_>) -> Result<StoredSheet, StoreError> {
    Ok(StoredSheet {
        sheet: stored(row)?,
        client: row.get(4)?,
        session: row.get(5)?,
    })
}

impl Record for Sheet {
    const KIND: Kind = Kind::Sheet;
    type Id = SheetId;

    fn check(&self) -> Result<(), StoreError> {
        bounds::MEDIA.filled(&self.media)?;
        bounds::INPUTS.size(self.inputs.to_string().len())?;
        if self.page.is_empty() {
            return Err(StoreError::Field {
                field: "page",
                fault: Fault::Empty,
            });
        }
        bounds::PAGE.size(self.page.len())
    }

    fn bytes(&self) -> Vec<Column<'_>> {
        vec![("page", self.page.as_slice().into())]
    }
}

impl Belonging for Sheet {
    type Exported = ExportedSheet;

    fn read_bytes(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        self.page = row.get("page")?;
        Ok(())
    }
}

impl Batch<'_> {
    /// Adds a sheet as it was given.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client or session; [`StoreError::Field`]
    /// for an empty page or one of more than 16 MiB.
    pub fn add_sheet(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        sheet: &Sheet,
    ) -> Result<SheetId, StoreError> {
        self.add_to(client, session, sheet, &uid::make()?)
    }
}
