//! Identities that stay the same from one vault to another.

use crate::error::StoreError;

/// 128 random bits as 32 hexadecimal digits.
pub(crate) fn make() -> Result<String, StoreError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Engine(0))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// Whether a text could have been made by [`make`].
pub(crate) fn is_one(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
