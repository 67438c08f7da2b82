//! Reading and saving the settings and the studio's profile. Each is one row, as JSON.

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Settings;
use super::studio::Studio;
use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::record::{from_body, to_body};
use crate::uid;
use crate::vault::Vault;

/// The names of the rows, which are also their fields' names in errors.
pub(crate) const SETTINGS: &str = "settings";
pub(crate) const STUDIO: &str = "studio";
/// By itself: whatever is changed in the profile, the history keeps no copy of it.
pub(crate) const LOGO: &str = "logo";

impl Vault {
    /// Returns the settings; those that were never set have their default.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        self.setting(SETTINGS)
    }

    /// Returns the studio's profile, empty when none was saved.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn studio(&self) -> Result<Studio, StoreError> {
        self.setting(STUDIO)
    }

    /// Returns the studio's logo as it was saved; empty for none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn logo(&self) -> Result<String, StoreError> {
        self.setting(LOGO)
    }

    fn setting<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T, StoreError> {
        let value: Option<String> =
            self.one_if_any("SELECT value FROM setting WHERE name = ?1", [name], |row| {
                Ok(row.get(0)?)
            })?;
        value.map_or_else(|| Ok(T::default()), |value| from_body(&value))
    }
}

impl Batch<'_> {
    /// Saves the settings.
    ///
    /// # Errors
    /// [`StoreError::Field`] when they are larger than any; else why they cannot be saved.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        settings.check()?;
        self.save_setting(SETTINGS, settings)
    }

    /// Saves the studio's profile.
    ///
    /// # Errors
    /// [`StoreError::Field`] for a field that is too long; else why it cannot be saved.
    pub fn save_studio(&mut self, studio: &Studio) -> Result<(), StoreError> {
        studio.check()?;
        self.save_setting(STUDIO, studio)
    }

    /// Saves the studio's logo, a text that this crate does not look at; empty for none.
    ///
    /// # Errors
    /// [`StoreError::Field`] when it is larger than any; else why it cannot be saved.
    pub fn save_logo(&mut self, logo: &str) -> Result<(), StoreError> {
        bounds::LOGO.text(logo)?;
        if logo.is_empty() {
            return self.put_setting(LOGO, None);
        }
        self.save_setting(LOGO, &logo)
    }

    pub(crate) fn has_logo(&self) -> Result<bool, StoreError> {
        self.has_setting(LOGO)
    }

    pub(crate) fn has_settings(&self) -> Result<bool, StoreError> {
        self.has_setting(SETTINGS)
    }

    pub(crate) fn has_studio(&self) -> Result<bool, StoreError> {
        self.has_setting(STUDIO)
    }

    pub(crate) fn has_setting(&self, name: &str) -> Result<bool, StoreError> {
        Ok(self
            .tx
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?1)")?
            .query_row([name], |row| row.get(0))?)
    }

    fn save_setting(
        &mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<(), StoreError> {
        let value = to_body(value, name)?;
        self.put_setting(name, Some(&value))
    }

    /// Sets or, with `None`, clears a setting, and keeps what it was.
    pub(crate) fn put_setting(
        &mut self,
        name: &str,
        value: Option<&str>,
    ) -> Result<(), StoreError> {
        let before: Option<String> = self
            .tx
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?;
        if before.as_deref() == value {
            return Ok(());
        }
        match value {
            Some(value) => self
                .tx
                .prepare_cached(
                    "INSERT INTO setting (name, value, uid) VALUES (?1, ?2, ?3)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                )?
                .execute((name, value, uid::make()?))?,
            None => self
                .tx
                .prepare_cached("DELETE FROM setting WHERE name = ?1")?
                .execute([name])?,
        };
        self.log_setting(name, before.as_deref())
    }
}
