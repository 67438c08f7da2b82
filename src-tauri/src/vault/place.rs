//! Where the vault lies, and the little that is kept beside it in the clear: what the
//! locked screen shows.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use records::{Layout, OpenError, Options, Readers, write_whole};
use serde::{Deserialize, Serialize};

use crate::settings::wire::Appearance;

/// Names the vault's folder, for a vault on a stick.
const VAULT: &str = "SCALP_AFTERCARE_VAULT";

/// The place of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    vault: Layout,
    /// Whether the artist has named it.
    is_named: bool,
    /// Where this computer keeps what it saw last of its vaults.
    last_seen: Option<PathBuf>,
}

/// What is known of the studio while the vault is locked. It is no secret: anyone who
/// sees the locked screen reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LockScreen {
    /// The studio's name.
    pub studio: String,
    /// Light or dark.
    pub appearance: Appearance,
    /// Whether the app hears no keys while another program is in front.
    pub inside_only: bool,
}

impl Place {
    /// The place on this computer: what `SCALP_AFTERCARE_VAULT` names, or the app's own
    /// data folder.
    ///
    /// # Errors
    /// When the system knows no home folder, or a part of the path cannot be entered.
    pub fn of_this_computer() -> io::Result<Self> {
        let dirs = ProjectDirs::from("app", "", "scalp-aftercare")
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no home folder"))?;
        let named = env::var_os(VAULT).filter(|named| !named.is_empty());
        let dir = match &named {
            Some(named) => PathBuf::from(named),
            None => dirs.data_dir().join("vault"),
        };
        let state = dirs.state_dir().unwrap_or(dirs.data_local_dir());
        Ok(Self {
            vault: Layout::locate(&dir).map_err(|error| error.source)?,
            is_named: named.is_some(),
            last_seen: Some(state.join("last-seen.json")),
        })
    }

    /// A vault in this folder, whether there is one or not. This computer remembers nothing
    /// of it.
    ///
    /// # Errors
    /// When a part of the path cannot be entered.
    pub fn at(vault: impl AsRef<Path>) -> io::Result<Self> {
        Ok(Self {
            vault: Layout::locate(vault.as_ref()).map_err(|error| error.source)?,
            is_named: false,
            last_seen: None,
        })
    }

    /// The vault's folder.
    #[must_use]
    pub fn vault(&self) -> &Path {
        self.vault.dir()
    }

    /// What `options` are with what this computer saw last of the vault.
    #[must_use]
    pub fn remembering(&self, options: Options) -> Options {
        match &self.last_seen {
            Some(file) => options.with_last_seen(file),
            None => options,
        }
    }

    /// Whether there is a vault.
    ///
    /// # Errors
    /// When the system does not let anybody look.
    pub fn has_vault(&self) -> Result<bool, OpenError> {
        match self.vault.must_have_vault() {
            Ok(()) => Ok(true),
            Err(OpenError::NoVault(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether there was a vault, or should be one, where none is: on a stick that is not
    /// plugged in, for example. It is no first start then.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.is_named
            || fs::symlink_metadata(self.vault()).is_ok_and(|found| found.is_symlink())
            || self.beside(".lock-screen.json").exists()
    }

    /// What the locked screen shows; the default where nothing is kept or it cannot be
    /// read.
    #[must_use]
    pub fn lock_screen(&self) -> LockScreen {
        fs::read(self.beside(".lock-screen.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps what the locked screen shows.
    ///
    /// # Errors
    /// What the system says.
    pub fn save_lock_screen(&self, shown: &LockScreen) -> io::Result<()> {
        if let Some(folder) = self.vault().parent() {
            fs::create_dir_all(folder)?;
        }
        write_whole(
            &self.beside(".lock-screen.json"),
            &serde_json::to_vec(shown)?,
            Readers::Owner,
        )
    }

    /// The vault's own name with more behind it, in the same folder.
    fn beside(&self, more: &str) -> PathBuf {
        let mut path = self.vault().to_owned().into_os_string();
        path.push(more);
        path.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_locked_screen_shows_is_kept_beside_the_vault() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::at(home.path().join("stick").join("vault")).unwrap();
        assert_eq!(place.lock_screen(), LockScreen::default());
        let shown = LockScreen {
            studio: "Advanced Scalp".into(),
            appearance: Appearance::Dark,
            inside_only: true,
        };
        place.save_lock_screen(&shown).unwrap();
        assert_eq!(place.lock_screen(), shown);
        assert!(!place.has_vault().unwrap(), "the file is no vault");
    }

    #[test]
    fn a_file_that_cannot_be_read_stops_nobody() {
        let home = tempfile::tempdir().unwrap();
        let place = Place::at(home.path().join("vault")).unwrap();
        fs::write(place.beside(".lock-screen.json"), b"{\"studio\": 1").unwrap();
        assert_eq!(place.lock_screen(), LockScreen::default());
    }
}
