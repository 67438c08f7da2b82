//! What a crash in the middle of a save has left: the journal with the pages from before.
//!
//! SQLite would play back whatever journal lies beside a database, on the only copy there
//! is: one of another vault would destroy its pages, and one of another day would mix two
//! days. So a journal is looked at first: each page in it is authenticated under this
//! vault's key, as SQLCipher does it when it reads (HMAC-SHA512 over the encrypted page,
//! its IV and its number, with a key derived from the vault's). Then it is played back on
//! a copy, and the copy is checked, to the last row, before it takes the database's place.
//!
//! The journal's format: <https://sqlite.org/fileformat2.html#the_rollback_journal>. The
//! page's: <https://www.zetetic.net/sqlcipher/design/>.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::check::{self, Pages};
use crate::copy::copy_file;
use crate::error::{BackupError, DiskError, DiskTask, OpenError, StoreError};
use crate::folder::Layout;
use crate::keys::DataKey;
use crate::next::Next;
use crate::stop::Stop;
use crate::store::Database;

const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
const PAGE: usize = 4096;
/// The MAC at the end of each page; the IV before it is authenticated with the text.
const MAC: usize = 64;
const SALT: usize = 16;
/// How many pages lie between two questions whether to stop: a few milliseconds.
const PAGES_BETWEEN: u32 = 1024;
/// SQLite locks bytes at 1 GiB and leaves the page around them empty.
const NEVER_USED: u32 = (1 << 30) / 4096 + 1;

/// Sets a vault right after a crash in the middle of a save: as if the save had not begun.
/// Does nothing where there was none.
///
/// # Errors
/// [`OpenError::ForeignLog`] when the journal is not this database's; nothing is changed
/// then.
pub(crate) fn settle(layout: &Layout, key: &DataKey) -> Result<(), OpenError> {
    if !is_hot(layout)? {
        return Ok(());
    }
    let next = Next::begin(layout)?;
    play_back(layout, next.layout(), key)?;
    Ok(next.put_in_place(None)?)
}

/// Copies a database to another folder, as it was before a save that was cut short. The
/// folder that it is copied from is not written to.
///
/// # Errors
/// As [`settle`]; [`StoreError::Stopped`].
pub(crate) fn copy_settled(
    from: &Layout,
    to: &Layout,
    key: &DataKey,
    stop: &Stop,
) -> Result<(), BackupError> {
    if is_hot(from)? {
        play_back(from, to, key)?;
    } else {
        copy_file(&from.database(), &to.database(), stop)?;
    }
    Ok(())
}

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

fn play_back(from: &Layout, to: &Layout, key: &DataKey) -> Result<(), OpenError> {
    let path = from.journal();
    let foreign = || OpenError::ForeignLog(path.clone());
    if !is_ours(from, key)? {
        return Err(foreign());
    }
    for (from, to) in [
        (from.database(), to.database()),
        (path.clone(), to.journal()),
    ] {
        copy_file(&from, &to, &Stop::NEVER).map_err(|error| match error {
            BackupError::Disk(error) => error.into(),
            _ => foreign(),
        })?;
    }
    // Opening it plays the journal back.
    let played = Database::open(&to.database(), key).map_err(|_| foreign())?;
    check::check_contents(played.connection(), Pages::ToCheck).map_err(|_| foreign())?;
    Ok(played.close()?)
}

/// The first page of a database, encrypted as it is; none when there is none.
fn first_page(database: &Path) -> Option<[u8; PAGE]> {
    let mut page = [0; PAGE];
    File::open(database)
        .and_then(|mut file| file.read_exact(&mut page))
        .ok()?;
    Some(page)
}

/// Whether the first page of a database is authentic under a key: it is the right one.
pub(crate) fn first_page_is_ours(database: &Path, key: &DataKey) -> bool {
    first_page(database).is_some_and(|page| authenticator(&page, key).is_ours(1, &page))
}

/// For the pages of a database that begins with `page`: its first 16 bytes are random, and
/// make the key that pages are authenticated with.
fn authenticator(page: &[u8; PAGE], key: &DataKey) -> Authenticator {
    let mut salt = [0; SALT];
    salt.copy_from_slice(&page[..SALT]);
    Authenticator::new(key, salt)
}

/// Counts the pages of a database that are not authentic under a key; a part of a page at
/// the end is one.
pub(crate) fn count_strange_pages(
    database: &Path,
    key: &DataKey,
    stop: &Stop,
) -> Result<u64, BackupError> {
    let failed = |error| DiskError::at(DiskTask::Read, database)(error);
    let authenticator = authenticator(&first_page(database).ok_or(StoreError::Damaged)?, key);
    let mut file = BufReader::with_capacity(256 * PAGE, File::open(database).map_err(failed)?);
    let mut page = [0; PAGE];
    let mut strange = 0;
    for number in 1.. {
        if number % PAGES_BETWEEN == 0 {
            stop.check()?;
        }
        match file.fill_buf().map_err(failed)?.len() {
            0 => break,
            _ => match file.read_exact(&mut page) {
                Ok(()) => {
                    let is_strange = number != NEVER_USED && !authenticator.is_ours(number, &page);
                    strange += u64::from(is_strange);
                }
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    strange += 1;
                    break;
                }
                Err(error) => return Err(failed(error).into()),
            },
        }
    }
    Ok(strange)
}

/// Whether every page that SQLite would play back is this database's, there is one, and
/// none of the journal's heads makes SQLite grow or cut it to what it never was.
fn is_ours(layout: &Layout, key: &DataKey) -> Result<bool, OpenError> {
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
        // A head: magic, count of pages, nonce, size before, sector size, page size.
        let mut header = [0; 28];
        journal.seek(SeekFrom::Start(at))?;
        if length < at + 28 {
            return Ok(at == 0 || has_ours);
        }
        journal.read_exact(&mut header)?;
        if header[..8] != MAGIC {
            // Not synced yet: SQLite plays nothing back from here on.
            return Ok(at == 0 || has_ours);
        }
        let [count, nonce, before, sector, page] =
            [8, 12, 16, 20, 24].map(|from| number(&header[from..]));
        if page as usize != PAGE || !(32..=65536).contains(&sector) {
            return Ok(false);
        }
        // No change of ours makes the file shorter: it had no more pages than it has now.
        if before == 0 || u64::from(before) > pages_of_database {
            return Ok(false);
        }
        at += u64::from(sector);
        let mut record = vec![0; 4 + PAGE + 4];
        for _ in 0..count {
            if length < at + record.len() as u64 {
                return Ok(has_ours);
            }
            journal.seek(SeekFrom::Start(at))?;
            journal.read_exact(&mut record)?;
            let (number_of_page, page) = (number(&record), &record[4..4 + PAGE]);
            if checksum(nonce, page) != number(&record[4 + PAGE..]) {
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
        at = at.next_multiple_of(u64::from(sector));
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

/// SQLCipher's page authentication.
struct Authenticator {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; SALT],
}

impl Authenticator {
    fn new(key: &DataKey, salt: [u8; SALT]) -> Self {
        let mut derived = Zeroizing::new([0; 32]);
        let mac_salt = salt.map(|byte| byte ^ 0x3a);
        pbkdf2::pbkdf2_hmac::<Sha512>(key.bytes(), &mac_salt, 2, derived.as_mut_slice());
        Self { key: derived, salt }
    }

    fn is_ours(&self, number: u32, page: &[u8]) -> bool {
        // Page 1 begins with the salt, which is not authenticated but makes the key.
        let start = if number == 1 { SALT } else { 0 };
        if number == 1 && page[..SALT] != self.salt {
            return false;
        }
        let (text, mac) = page[start..].split_at(PAGE - MAC - start);
        let Ok(mut hmac) = Hmac::<Sha512>::new_from_slice(self.key.as_slice()) else {
            return false;
        };
        hmac.update(text);
        hmac.update(&number.to_le_bytes());
        hmac.verify_slice(mac).is_ok()
    }
}
