//! The settings as they cross to the screen.

use records::Studio;
use serde::{Deserialize, Serialize};
use studio::settings::Settings;
use vocabulary::vocabulary;

/// The settings, all of them: what is shown, and what is saved. Those of the vault are the
/// studio's own type, so a new row is added there alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsForm {
    /// What the vault keeps.
    #[serde(flatten)]
    pub settings: Settings,
    /// Light or dark.
    pub appearance: Appearance,
    /// Whether keys find a client while another program is in front.
    pub find_from_anywhere: bool,
}

vocabulary! {
    /// How the app looks.
    #[derive(Default)]
    Appearance {
        /// As the system does.
        #[default]
        System = "system",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

/// The settings, and what stands beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsView {
    /// The settings as they are.
    pub settings: SettingsForm,
    /// What the numbers for check-ins and sessions rest on.
    pub source: String,
    /// Where the vault lies.
    pub vault: String,
}

/// The studio's profile, all of it: what is shown, and what is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StudioForm {
    /// The profile.
    pub studio: Studio,
}
