//! The studio's profile, and the vault's settings.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::bounds;
use crate::error::StoreError;

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
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        let Self {
            name,
            artist,
            phone,
            email,
            website,
            address,
            emergency_number,
            advice_number,
            zone,
        } = self;
        [
            (bounds::NAME, name),
            (bounds::ARTIST, artist),
            (bounds::PHONE, phone),
            (bounds::EMAIL, email),
            (bounds::WEBSITE, website),
            (bounds::ADDRESS, address),
            (bounds::EMERGENCY_NUMBER, emergency_number),
            (bounds::ADVICE_NUMBER, advice_number),
            (bounds::ZONE, zone),
        ]
        .into_iter()
        .try_for_each(|(bound, text)| bound.text(text))
    }

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

impl Settings {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        if let Some(folder) = &self.backup_folder {
            bounds::BACKUP_FOLDER.size(folder.as_os_str().len())?;
        }
        let app = self
            .app
            .iter()
            .map(|(name, value)| name.len() + value.to_string().len());
        bounds::SETTINGS.size(app.sum())
    }
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
