//! Care of the vault: backups and their restore, the check of the whole vault, the record of
//! access, and the clients whose records are due for erasing.
//!
//! How a backup is written and read is the crate `records`' own.

pub mod commands;
pub mod make;
pub mod view;
pub mod wire;
