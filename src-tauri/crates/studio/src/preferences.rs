//! What the studio decides: kept among the vault's settings.

use ingredients::StudioRule;
use records::Settings;
use serde::{Deserialize, Serialize};

use crate::Error;

/// The studio's own rules, with the defaults of a new vault.
///
/// The numbers for check-ins and sessions are custom, not medicine; the message
/// `settings-source` says what they rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// What the studio holds against a product, besides drying alcohols.
    pub product_rule: StudioRule,
    /// On which days after a session a check-in is due, in order.
    pub check_in_days: Vec<u16>,
    /// After how many days the next session is due.
    pub days_between_sessions: u16,
    /// How many sessions a client usually has.
    pub usual_sessions: u16,
    /// Whether the artist has said that the recovery key is on paper.
    pub recovery_printed: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            product_rule: StudioRule::default(),
            // After the first rinse, when redness should be over; and when soap is back.
            check_in_days: vec![4, 10],
            // Published: 7 to 30 days apart, most often three sessions.
            days_between_sessions: 14,
            usual_sessions: 3,
            recovery_printed: false,
        }
    }
}

impl Preferences {
    /// Those in the vault's settings. What cannot be read has its default.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        serde_json::from_value(settings.app.clone().into()).unwrap_or_default()
    }

    /// Puts them into the vault's settings, beside what others keep there.
    ///
    /// # Errors
    /// None in practice: plain values always become JSON.
    pub fn put_into(&self, settings: &mut Settings) -> Result<(), Error> {
        if let serde_json::Value::Object(fields) = serde_json::to_value(self)? {
            settings.app.extend(fields);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_come_back_and_leave_others_alone() {
        let mut settings = Settings::default();
        settings.app.insert("other".into(), 7.into());
        assert_eq!(Preferences::of(&settings), Preferences::default());
        let set = Preferences {
            check_in_days: vec![1, 2],
            ..Preferences::default()
        };
        set.put_into(&mut settings).unwrap();
        assert_eq!(Preferences::of(&settings), set);
        assert_eq!(settings.app["other"], 7);
    }
}
