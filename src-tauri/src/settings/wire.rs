//! The settings as they cross to the screen.

use ingredients::Stance;
use records::model::Studio;
use serde::{Deserialize, Serialize};

/// The settings, all of them: what is shown, and what is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsForm {
    /// After how many minutes without a touch the screen locks; none for never.
    pub lock_after_minutes: Option<u16>,
    /// For how many years after the last session a client's records are kept before they
    /// are listed as due; none for no such list.
    pub retention_years: Option<u8>,
    /// The paper.
    #[cfg_attr(test, ts(as = "crate::wire::names::Paper"))]
    pub paper: sheets::Paper,
    /// Larger type on every sheet.
    pub large_print: bool,
    /// Light or dark.
    pub appearance: Appearance,
    /// Whether codes stand in place of names when the app opens.
    pub hide_names: bool,
    /// Whether keys find a client while another program is in front.
    pub find_from_anywhere: bool,
    /// How much fatty alcohols are held against a product.
    #[cfg_attr(test, ts(as = "crate::wire::names::Stance"))]
    pub fatty_alcohols: Stance,
    /// How much perfume is held against a product.
    #[cfg_attr(test, ts(as = "crate::wire::names::Stance"))]
    pub fragrance: Stance,
    /// How much petrolatum is held against a product.
    #[cfg_attr(test, ts(as = "crate::wire::names::Stance"))]
    pub petrolatum: Stance,
    /// On which days after each session a check-in is due, in order.
    pub check_in_days: Vec<u16>,
    /// After how many days the next session is due.
    pub days_between_sessions: u16,
    /// How many sessions a client usually has.
    pub usual_sessions: u16,
}

/// How the app looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system does.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The settings, and what stands beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsView {
    /// As they are.
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
    #[cfg_attr(test, ts(as = "crate::wire::names::StudioProfile"))]
    pub studio: Studio,
}
