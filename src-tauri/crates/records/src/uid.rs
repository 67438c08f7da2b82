//! Identities that stay the same from one vault to another.

use std::fmt::Write as _;

use crate::error::StoreError;

/// Returns an identity that nothing else has: 128 random bits as 32 hexadecimal digits.
///
/// # Errors
/// [`StoreError::Engine`] when the system has no random bits to give.
pub fn make() -> Result<String, StoreError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Engine(0))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether a text could have been made by [`make`].
pub(crate) fn is_one(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
