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

/// The studio's profile, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StudioView {
    /// The profile.
    pub studio: Studio,
    /// The logo, as a `data:` address of a picture.
    pub logo: Option<String>,
    /// How its colour is printed.
    pub accent: AccentView,
}

/// A colour as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccentRequest {
    /// Such as `#1f5f8b`; empty for black.
    pub accent: String,
}

/// How a colour is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccentView {
    /// The colour on paper, such as `#1f5f8b`.
    pub printed: String,
    /// What it is printed in, or why it is not printed as it was typed.
    pub words: String,
    /// Whether what was typed is a colour, or nothing.
    pub is_colour: bool,
}

/// A file to make a logo from.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogoFile {
    /// What is in it, in Base64.
    pub file: String,
}

/// The studio's profile, all of it, as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StudioForm {
    /// The profile.
    pub studio: Studio,
}
