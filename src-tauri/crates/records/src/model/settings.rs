//! The studio's profile, and the vault's settings.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What the studio is called and how it is reached: it stands on every sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Studio {
    /// The studio's name.
    pub name: String,
    /// The artist's name.
    pub artist: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Web address.
    pub website: String,
    /// Street address, lines apart.
    pub address: String,
    /// The number to call in an emergency.
    pub emergency_number: String,
    /// The number to call for medical advice.
    pub advice_number: String,
    /// The studio's zone, as an IANA name.
    pub zone: String,
}

impl Studio {
    /// What whoever guesses a passphrase for this studio tries first: see
    /// [`judge`](crate::judge).
    #[must_use]
    pub fn known(&self) -> [&str; 6] {
        [
            &self.name,
            &self.artist,
            &self.phone,
            &self.email,
            &self.website,
            &self.address,
        ]
        .map(String::as_str)
    }
}

/// What the artist has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// For how many years after the last session a client's records are kept before
    /// they are listed as due; none for no such list.
    pub retention_years: Option<u8>,
    /// Where backups go; none for no backups.
    pub backup_folder: Option<PathBuf>,
    /// After how many minutes without a touch the app locks; none for never.
    pub lock_after_minutes: Option<u16>,
    /// Whether codes are shown instead of names.
    pub show_codes: bool,
    /// The rest: what the app sets and this crate does not look at.
    pub app: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            retention_years: None,
            backup_folder: None,
            lock_after_minutes: Some(10),
            show_codes: false,
            app: Map::new(),
        }
    }
}
