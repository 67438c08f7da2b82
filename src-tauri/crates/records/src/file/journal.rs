//! What a crash in the middle of a save has left: SQLite's rollback journal, with the pages
//! from before. It says whether there is one and whose it is; playing it back is left to
//! `crash.rs`.
//!
//! The format: <https://sqlite.org/fileformat2.html#the_rollback_journal>.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};

use super::layout::Layout;
use super::pages::{Authenticator, PAGE, authenticator, first_page, first_page_is_ours};
use crate::error::{DiskError, DiskTask, OpenError};
use crate::keys::DataKey;

/// What every head of a journal begins with.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// Whether there is a journal that SQLite would play back: one with a head.
pub(crate) fn is_hot(layout: &Layout) -> Result<bool, OpenError> {
    let path = layout.journal();
    let mut head = [0; MAGIC.len()];
    match File::open(&path).and_then(|mut journal| journal.read_exact(&mut head)) {
        Ok(()) => Ok(head == MAGIC),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::UnexpectedEof
            ) =>
        {
            Ok(false)
        }
        Err(error) => Err(DiskError::at(DiskTask::Read, &path)(error).into()),
    }
}

/// Whether a database is encrypted with this key: its first page is authentic, or the
/// journal beside it is. A crash may have torn the page itself.
pub(crate) fn is_database_ours(layout: &Layout, key: &DataKey) -> bool {
    first_page_is_ours(&layout.database(), key)
        || (is_hot(layout).unwrap_or(false) && is_ours(layout, key).unwrap_or(false))
}

/// Whether every page that SQLite would play back is this database's, there is one, and
/// none of the journal's heads makes SQLite grow or cut it to what it never was.
pub(crate) fn is_ours(layout: &Layout, key: &DataKey) -> Result<bool, OpenError> {
    let (path, database) = (layout.journal(), layout.database());
    let length = fs::metadata(&database)
        .map_err(DiskError::at(DiskTask::Read, &database))?
        .len();
    let authenticator = authenticator(&first_page(&database).ok_or(OpenError::Damaged)?, key);
    let judged = File::open(&path).and_then(|mut journal| {
        are_all_ours(&mut journal, length.div_ceil(PAGE as u64), &authenticator)
    });
    Ok(judged.map_err(DiskError::at(DiskTask::Read, &path))?)
}

fn are_all_ours(
    journal: &mut File,
    pages_of_database: u64,
    authenticator: &Authenticator,
) -> io::Result<bool> {
    let length = journal.metadata()?.len();
    let mut at = 0;
    let mut has_ours = false;
    loop {
        let Some(head) = Head::read(journal, at, length)? else {
            // Not synced yet: SQLite plays nothing back from here on.
            return Ok(at == 0 || has_ours);
        };
        if !head.is_plausible(pages_of_database) {
            return Ok(false);
        }
        at += u64::from(head.sector);
        let mut record = vec![0; 4 + PAGE + 4];
        for _ in 0..head.pages {
            if length < at + record.len() as u64 {
                return Ok(has_ours);
            }
            journal.seek(SeekFrom::Start(at))?;
            journal.read_exact(&mut record)?;
            let (number_of_page, page) = (number(&record), &record[4..4 + PAGE]);
            if checksum(head.nonce, page) != number(&record[4 + PAGE..]) {
                // Torn: SQLite stops here too.
                return Ok(has_ours);
            }
            if !authenticator.is_ours(number_of_page, page) {
                return Ok(false);
            }
            has_ours = true;
            at += record.len() as u64;
        }
        if !has_ours {
            return Ok(false);
        }
        // The next head begins on a sector.
        at = at.next_multiple_of(u64::from(head.sector));
    }
}

/// A head of a journal, which stands before each group of its pages.
struct Head {
    /// How many pages follow.
    pages: u32,
    nonce: u32,
    /// How many pages the database had before.
    pages_before: u32,
    /// Bytes of a sector.
    sector: u32,
    /// Bytes of a page.
    page: u32,
}

impl Head {
    /// Reads the head that begins at `at`; none when there is none.
    fn read(journal: &mut File, at: u64, length: u64) -> io::Result<Option<Self>> {
        let mut header = [0; 28];
        if length < at + header.len() as u64 {
            return Ok(None);
        }
        journal.seek(SeekFrom::Start(at))?;
        journal.read_exact(&mut header)?;
        let [pages, nonce, pages_before, sector, page] =
            [8, 12, 16, 20, 24].map(|from| number(&header[from..]));
        Ok((header[..8] == MAGIC).then_some(Self {
            pages,
            nonce,
            pages_before,
            sector,
            page,
        }))
    }

    /// No change of ours makes the file shorter: it had no more pages than it has now.
    fn is_plausible(&self, pages_of_database: u64) -> bool {
        self.page as usize == PAGE
            && (32..=65536).contains(&self.sector)
            && self.pages_before != 0
            && u64::from(self.pages_before) <= pages_of_database
    }
}

/// The first four bytes as a number, the high byte first.
fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .take(4)
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// SQLite's own checksum of a page in a journal: every 200th byte, from the end.
fn checksum(nonce: u32, page: &[u8]) -> u32 {
    let mut sum = nonce;
    let mut at = page.len() - 200;
    while at > 0 {
        sum = sum.wrapping_add(u32::from(page[at]));
        at = at.saturating_sub(200);
    }
    sum
}
