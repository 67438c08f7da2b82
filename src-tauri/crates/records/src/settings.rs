//! What the artist has set, and the studio's profile. Reading and saving both is in `store`.

mod store;
mod studio;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub(crate) use self::store::{LOGO, SETTINGS, STUDIO};
pub use self::studio::Studio;
use crate::bounds;
use crate::error::StoreError;

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
    #[serde(rename = "show_codes")]
    pub hide_names: bool,
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
            hide_names: false,
            app: Map::new(),
        }
    }
}
