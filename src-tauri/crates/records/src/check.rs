//! The check of a whole vault: every page is authentic, every table sound, every record
//! understood, and all of it of one day.

use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::access::Act;
use crate::error::{BackupError, Findings, StoreError};
use crate::file::tally::{self, State};
use crate::file::{Database, Layout, key_files, pages};
use crate::form::form_id;
use crate::keys::DataKey;
use crate::kind::{Kind, RecordCounts};
use crate::protocol::draft_id;
use crate::record::from_body;
use crate::settings::{LOGO, SETTINGS, STUDIO, Settings, Studio};
use crate::stop::Stop;
use crate::vault::Vault;

/// A database that was read page by page and found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Pages read and authenticated.
    pub pages: u64,
    /// Records found, those in the bin included.
    #[serde(flatten)]
    pub records: RecordCounts,
    /// Photos whose file is missing or altered. All the rest is whole and in use.
    pub bad_photos: u64,
}

/// Whether every page still has to be authenticated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pages {
    /// Yes.
    ToCheck,
    /// No: all of them are known to be authentic.
    Known,
}

impl Vault {
    /// Reads and authenticates every page, and checks every table, index, link, record and
    /// key file, and that all of it is of one day; and reads every photo's file.
    ///
    /// # Errors
    /// [`Findings`], when anything but a photo is wrong.
    pub fn verify(&self) -> Result<Checked, Findings> {
        self.verify_watching(&Stop::NEVER)
    }

    fn verify_watching(&self, stop: &Stop) -> Result<Checked, Findings> {
        let mut checked = check(self.db(), self.layout(), Pages::ToCheck)?;
        checked.bad_photos = match self.count_bad_photos(stop) {
            Ok(bad) => bad,
            // It has found nothing out, and the caller asks.
            Err(StoreError::Stopped) => 0,
            Err(_) => {
                return Err(Findings {
                    records: 1,
                    ..Findings::default()
                });
            }
        };
        Ok(checked)
    }

    /// As [`verify`](Self::verify), but can be stopped on the way; then nothing was found
    /// out.
    ///
    /// # Errors
    /// [`StoreError::Stopped`].
    pub fn verify_or_stop(&mut self, stop: &Stop) -> Result<Result<Checked, Findings>, StoreError> {
        stop.watch(self.db.connection_mut())?;
        let found = self.verify_watching(stop);
        Stop::unwatch(self.db.connection_mut())?;
        // What was broken off has found nothing out.
        stop.check()?;
        Ok(found)
    }
}

/// Reads and authenticates every page, then checks every table, index, link and record,
/// and the key files in `layout`.
pub(crate) fn check(
    connection: &Connection,
    layout: &Layout,
    pages: Pages,
) -> Result<Checked, Findings> {
    let checked = check_contents(connection, pages)?;
    match key_files::count_mismatched(connection, layout).unwrap_or(1) {
        0 => Ok(checked),
        key_files => Err(Findings {
            key_files,
            ..Findings::default()
        }),
    }
}

/// The same without the key files.
pub(crate) fn check_contents(connection: &Connection, pages: Pages) -> Result<Checked, Findings> {
    let mut findings = Findings::default();
    if pages == Pages::ToCheck {
        findings.pages = rows(connection, "PRAGMA cipher_integrity_check", |_| true);
    }
    if findings.pages == 0 {
        findings.structure = rows(connection, "PRAGMA integrity_check", |text| text != "ok")
            + stray_index_entries(connection).unwrap_or(1);
        findings.links = rows(connection, "PRAGMA foreign_key_check", |_| true);
    }
    if findings.is_none() {
        findings.records = unreadable(connection).unwrap_or(1);
        findings.put_back = u64::from(!is_of_one_day(connection).unwrap_or(false));
    }
    if !findings.is_none() {
        return Err(findings);
    }
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, u64>(0))
            .map_err(|_| Findings {
                structure: 1,
                ..Findings::default()
            })
    };
    // A format from before a table has none of its records.
    let records = RecordCounts::of(|kind| match tally::has_table(connection, kind.id()) {
        Ok(false) => Ok(0),
        _ => count(&format!("SELECT count(*) FROM {}", kind.id())),
    });
    Ok(Checked {
        pages: count("PRAGMA page_count")?,
        records: records?,
        bad_photos: 0,
    })
}

/// Authenticates every page of a copy and reads everything in it. The copy is not
/// written to; it has no journal that would have to be played back.
///
/// # Errors
/// [`BackupError::Damaged`], with what is wrong; [`StoreError::Stopped`].
pub(crate) fn check_copy(
    copy: &Layout,
    key: &DataKey,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    let pages = pages::count_bad_pages(&copy.database(), key, stop)?;
    if pages > 0 {
        return Err(BackupError::Damaged(Findings {
            pages,
            ..Findings::default()
        }));
    }
    let mut db = Database::open_to_read(&copy.database(), key)?;
    db.check_identity()?;
    stop.watch(db.connection_mut())?;
    let found = check(db.connection(), copy, Pages::Known);
    // What was broken off has found nothing out.
    stop.check()?;
    found.map_err(BackupError::Damaged)
}

/// Counts the rows of a checking pragma that are faults; failing to run is one.
fn rows(connection: &Connection, sql: &str, is_fault: impl Fn(&str) -> bool) -> u64 {
    let count = || -> rusqlite::Result<u64> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut faults = 0;
        while let Some(row) = rows.next()? {
            let text = row.get_ref(0)?.as_str().unwrap_or_default();
            faults += u64::from(is_fault(text));
        }
        Ok(faults)
    };
    count().unwrap_or(1)
}

/// Notes and consultations that the search index lacks, and entries of it without any.
fn stray_index_entries(connection: &Connection) -> Result<u64, StoreError> {
    if !tally::has_table(connection, "note_find_docsize")? {
        return Ok(0);
    }
    let mut entries = "SELECT id FROM note WHERE binned IS NULL".to_owned();
    // A format from before this table has none.
    if tally::has_table(connection, "consultation")? {
        entries += " UNION ALL SELECT -id FROM consultation WHERE binned IS NULL";
    }
    let sql = format!(
        "WITH entry AS ({entries})
         SELECT (SELECT count(*) FROM entry WHERE id NOT IN (SELECT id FROM note_find_docsize))
              + (SELECT count(*) FROM note_find_docsize WHERE id NOT IN (SELECT id FROM entry))"
    );
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}

/// Whether the rows are those that were saved last. A format from before this was kept
/// passes.
fn is_of_one_day(connection: &Connection) -> Result<bool, StoreError> {
    Ok(match State::read(connection)? {
        Some(state) => state.sum == tally::add_up(connection)?,
        None => true,
    })
}

/// Counts the records that cannot be read as what they are, earlier versions included.
fn unreadable(connection: &Connection) -> Result<u64, StoreError> {
    if !tally::has_table(connection, "client")? {
        return Ok(0);
    }
    let mut count = 0;
    let mut read = |sql: &str, is_good: &dyn Fn(&str, &str) -> bool| -> Result<(), StoreError> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let kind = row.get_ref(0)?.as_str().unwrap_or_default();
            let body = row.get_ref(1)?.as_str().unwrap_or_default();
            count += u64::from(!is_good(kind, body));
        }
        Ok(())
    };
    for kind in Kind::ALL.iter().map(|kind| kind.id()) {
        // A format from before a table has none of its records.
        if tally::has_table(connection, kind)? {
            read(&format!("SELECT '{kind}', body FROM {kind}"), &is_record)?;
        }
    }
    read("SELECT name, value FROM setting", &is_setting)?;
    read(
        "SELECT iif(kind = 'setting', record, kind), before FROM change WHERE before IS NOT NULL",
        &|kind, body| is_record(kind, body) || is_setting(kind, body),
    )?;
    read("SELECT act, '' FROM access", &|act, _| {
        Act::from_id(act).is_some()
    })?;
    Ok(count)
}

fn is_record(kind: &str, body: &str) -> bool {
    Kind::from_id(kind).is_some_and(|kind| kind.reads(body))
}

fn is_setting(name: &str, value: &str) -> bool {
    match name {
        SETTINGS => reads::<Settings>(value),
        STUDIO => reads::<Studio>(value),
        LOGO => reads::<String>(value),
        name => {
            (draft_id(name).is_some() || form_id(name).is_some())
                && reads::<serde_json::Value>(value)
        }
    }
}

fn reads<T: DeserializeOwned>(body: &str) -> bool {
    from_body::<T>(body).is_ok()
}
