//! The vault's key and the two ways to it: a passphrase and a recovery key.
//!
//! Both wrap the same 64 hexadecimal digits in an ordinary `age` file, so that the stock
//! tool opens them. Secrets live in memory that is wiped when they are dropped, and
//! their `Debug` shows nothing.

use std::fmt;
use std::io::Read;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, scrypt, x25519};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{KeyError, KeyFile};

/// The power of two of the blocks of 1 KiB that a guess at the passphrase costs: 256 MiB,
/// written once and read once, which one core of a processor does in some 0.7 s.
/// `docs/vault.md` says what graphics cards do. Set by hand, because age's own tuning measures a size that fits the
/// processor's cache and may then pick 1 GiB.
pub(crate) const WORK_FACTOR: u8 = 18;
/// The most that reading a key file may cost, so that a tampered one cannot take all
/// memory. Two steps above what is written leave room for later versions.
const WORK_BOUND: u8 = 20;
/// A key file of ours has some 330 bytes; more is not read.
const MOST_FILE_BYTES: usize = 16 * 1024;

/// The 256-bit key of a vault's database.
#[derive(Clone)]
pub(crate) struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    pub(crate) fn make() -> Result<Self, KeyError> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).map_err(|_| KeyError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// The key as 64 lower-case hexadecimal digits.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        text
    }

    /// Reads exactly 64 hexadecimal digits. Anything else would be taken by SQLCipher as
    /// a passphrase, in silence.
    pub(crate) fn from_hex(text: &[u8]) -> Option<Self> {
        if text.len() != 64 {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
            *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
        }
        Some(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

fn hex_digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(..)")
    }
}

/// A passphrase as typed, in Unicode's composed form.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed to open a vault. To set a new one, see
    /// [`judge`](crate::judge).
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(SecretString::from(typed.nfc().collect::<String>()))
    }

    #[cfg(test)]
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// The recovery key: `AGE-SECRET-KEY-1` and 58 characters, shown once, to print.
pub struct RecoveryKey(x25519::Identity);

impl RecoveryKey {
    pub(crate) fn make() -> Self {
        Self(x25519::Identity::generate())
    }

    fn unwrap_text(&self, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        unwrap(&self.0, KeyFile::Recovery, wrapped)
    }

    pub(crate) fn unwrap_key(&self, wrapped: &[u8]) -> Result<DataKey, KeyError> {
        let text = self.unwrap_text(wrapped)?;
        DataKey::from_hex(&text).ok_or(KeyError::Damaged(KeyFile::Recovery))
    }

    /// The text to print. It opens the vault: show it once and keep it nowhere.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

impl FromStr for RecoveryKey {
    type Err = KeyError;

    /// Reads a typed recovery key. Case, spaces and line breaks do not matter.
    fn from_str(typed: &str) -> Result<Self, KeyError> {
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        text.extend(
            typed
                .chars()
                .filter(|c| !c.is_whitespace())
                .map(|c| c.to_ascii_uppercase()),
        );
        text.parse()
            .map(Self)
            .map_err(|_: &str| KeyError::MistypedRecoveryKey)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(..)")
    }
}

/// What opens a vault.
#[derive(Debug)]
pub enum Credential {
    /// The artist's passphrase.
    Passphrase(Passphrase),
    /// The printed recovery key.
    Recovery(RecoveryKey),
}

impl Credential {
    /// The file that this credential unwraps.
    pub(crate) fn file(&self) -> KeyFile {
        match self {
            Self::Passphrase(_) => KeyFile::Passphrase,
            Self::Recovery(_) => KeyFile::Recovery,
        }
    }

    /// Unwraps the key from the contents of this credential's file.
    pub(crate) fn unwrap_key(&self, wrapped: &[u8]) -> Result<DataKey, KeyError> {
        let text = self.unwrap_text(wrapped)?;
        DataKey::from_hex(&text).ok_or(KeyError::Damaged(self.file()))
    }

    /// Unwraps what a key file holds, up to one byte more than a key has.
    pub(crate) fn unwrap_text(&self, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        match self {
            Self::Passphrase(passphrase) => {
                let mut identity = scrypt::Identity::new(passphrase.0.clone());
                identity.set_max_work_factor(WORK_BOUND);
                unwrap(&identity, KeyFile::Passphrase, wrapped)
            }
            Self::Recovery(key) => key.unwrap_text(wrapped),
        }
    }
}

/// Wraps the key for a passphrase. `work_factor` is [`WORK_FACTOR`] but in tests.
pub(crate) fn wrap_for_passphrase(
    key: &DataKey,
    passphrase: &Passphrase,
    work_factor: u8,
) -> Result<Vec<u8>, KeyError> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work_factor);
    wrap(&recipient, key)
}

/// Wraps the key for a recovery key.
pub(crate) fn wrap_for_recovery(
    key: &DataKey,
    recovery: &RecoveryKey,
) -> Result<Vec<u8>, KeyError> {
    wrap(&recovery.0.to_public(), key)
}

fn wrap(recipient: &impl age::Recipient, key: &DataKey) -> Result<Vec<u8>, KeyError> {
    // Encrypting to memory for one good recipient fails only for want of randomness.
    age::encrypt(recipient, key.to_hex().as_bytes()).map_err(|_| KeyError::NoRandomness)
}

fn unwrap(
    identity: &impl age::Identity,
    file: KeyFile,
    wrapped: &[u8],
) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    if wrapped.len() > MOST_FILE_BYTES {
        return Err(KeyError::Damaged(file));
    }
    let decryptor = age::Decryptor::new_buffered(wrapped).map_err(|_| KeyError::Damaged(file))?;
    // The stock tool refuses the other kind of file too; a recovery file turned into a
    // passphrase file was tampered with.
    if decryptor.is_scrypt() != (file == KeyFile::Passphrase) {
        return Err(KeyError::Damaged(file));
    }
    let refused = |error| match (error, file) {
        (DecryptError::ExcessiveWork { required, .. }, _) => KeyError::TooMuchWork {
            file,
            required,
            bound: WORK_BOUND,
        },
        (DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys, KeyFile::Passphrase) => {
            KeyError::WrongPassphrase
        }
        (DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys, KeyFile::Recovery) => {
            KeyError::WrongRecoveryKey
        }
        _ => KeyError::Damaged(file),
    };
    let identities = std::iter::once(identity as &dyn age::Identity);
    let reader = decryptor.decrypt(identities).map_err(refused)?;
    // One byte more than a key has tells a longer text from a key.
    let mut text = Zeroizing::new(Vec::with_capacity(65));
    reader
        .take(65)
        .read_to_end(&mut text)
        .map_err(|_| KeyError::Damaged(file))?;
    Ok(text)
}

#[cfg(test)]
mod vectors;
