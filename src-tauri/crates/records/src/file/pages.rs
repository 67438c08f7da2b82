//! Pages of the database as they lie on the disk, authenticated as SQLCipher does it when it
//! reads: HMAC-SHA512 over the encrypted page, its IV and its number, with a key derived from
//! the vault's.
//!
//! The format: <https://www.zetetic.net/sqlcipher/design/>.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::error::{BackupError, DiskError, DiskTask, StoreError};
use crate::keys::DataKey;
use crate::stop::Stop;

/// Bytes of a page.
pub(super) const PAGE: usize = 4096;
/// The MAC at the end of each page; the IV before it is authenticated with the text.
const MAC: usize = 64;
const SALT: usize = 16;
/// How many pages are read between two looks at whether to stop: a few milliseconds.
const PAGES_BETWEEN: u32 = 1024;
/// SQLite locks bytes at 1 GiB and leaves the page around them empty.
const NEVER_USED: u32 = (1 << 30) / 4096 + 1;

/// The first page of a database, encrypted as it is; none when there is none.
pub(super) fn first_page(database: &Path) -> Option<[u8; PAGE]> {
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
pub(super) fn authenticator(page: &[u8; PAGE], key: &DataKey) -> Authenticator {
    let mut salt = [0; SALT];
    salt.copy_from_slice(&page[..SALT]);
    Authenticator::new(key, salt)
}

/// Counts the pages of a database that are not authentic under a key; a part of a page at
/// the end is one.
pub(crate) fn count_bad_pages(
    database: &Path,
    key: &DataKey,
    stop: &Stop,
) -> Result<u64, BackupError> {
    let failed = |error| DiskError::at(DiskTask::Read, database)(error);
    let authenticator = authenticator(&first_page(database).ok_or(StoreError::Damaged)?, key);
    let mut file = BufReader::with_capacity(256 * PAGE, File::open(database).map_err(failed)?);
    let mut page = [0; PAGE];
    let mut bad = 0;
    for number in 1.. {
        if number % PAGES_BETWEEN == 0 {
            stop.check()?;
        }
        match file.fill_buf().map_err(failed)?.len() {
            0 => break,
            _ => match file.read_exact(&mut page) {
                Ok(()) => {
                    let is_bad = number != NEVER_USED && !authenticator.is_ours(number, &page);
                    bad += u64::from(is_bad);
                }
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    bad += 1;
                    break;
                }
                Err(error) => return Err(failed(error).into()),
            },
        }
    }
    Ok(bad)
}

/// SQLCipher's page authentication.
pub(super) struct Authenticator {
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

    pub(super) fn is_ours(&self, number: u32, page: &[u8]) -> bool {
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
