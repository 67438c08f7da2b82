//! Looks at a rollback journal before SQLite plays it back.
//!
//! SQLite trusts whatever journal lies beside a database: one of another vault would be
//! written over its pages, and destroy them. So each page in it is first authenticated
//! under this vault's key, as SQLCipher does it when it reads: HMAC-SHA512 over the
//! encrypted page, its IV and its number, with a key derived from the vault's.
//!
//! The journal's format: <https://sqlite.org/fileformat2.html#the_rollback_journal>. The
//! page's: <https://www.zetetic.net/sqlcipher/design/>.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::error::{DiskError, DiskTask, OpenError};
use crate::folder::Layout;
use crate::keys::DataKey;

const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
const PAGE: usize = 4096;
/// The MAC at the end of each page; the IV before it is authenticated with the text.
const MAC: usize = 64;
const SALT: usize = 16;

/// Checks the journal beside a vault's database, if there is one. A journal that SQLite
/// would not play back, for being torn before it was synced, passes.
pub(crate) fn check(layout: &Layout, key: &DataKey) -> Result<(), OpenError> {
    let path = layout.journal();
    let mut journal = match File::open(&path) {
        Ok(journal) => journal,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(DiskError::at(DiskTask::Read, &path)(error).into()),
    };
    let mut salt = [0; SALT];
    let database = layout.database();
    File::open(&database)
        .and_then(|mut file| file.read_exact(&mut salt))
        .map_err(DiskError::at(DiskTask::Read, &database))?;
    match is_ours(&mut journal, &Authenticator::new(key, salt)) {
        Ok(true) => Ok(()),
        Ok(false) => Err(OpenError::ForeignLog(path)),
        Err(error) => Err(DiskError::at(DiskTask::Read, &path)(error).into()),
    }
}

/// Whether every page that SQLite would play back is this vault's, and there is one: by
/// its first header alone a journal makes SQLite cut or grow the database.
fn is_ours(journal: &mut File, authenticator: &Authenticator) -> io::Result<bool> {
    let length = journal.metadata()?.len();
    let mut at = 0;
    let mut has_ours = false;
    loop {
        // A header: magic, count of pages, nonce, size before, sector size, page size.
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
        let [count, nonce, _, sector, page] =
            [8, 12, 16, 20, 24].map(|from| number(&header[from..]));
        if page as usize != PAGE || !(32..=65536).contains(&sector) {
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
        // The next header begins on a sector.
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
