//! What the artist sets: every row of the settings that the vault keeps.
//!
//! The vault keeps some of them in fields of its own and the others in an object that
//! `records` does not look at. A new row goes into that object by itself.

use chrono::Weekday;
use ingredients::{Stance, StudioRule};
use protocol::{DEFAULT_PROTOCOL, Day, Protocol};
use records::exchange::DateOrder;
use records::{Client, Settings as Stored};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sheets::Paper;
use vocabulary::vocabulary;

use crate::{Error, Studio};

vocabulary! {
    /// How many hours the clock on the screen counts.
    ClockHours {
        /// Twelve, with "am" and "pm".
        Twelve = "12",
        /// Twenty-four.
        TwentyFour = "24",
    }
}

vocabulary! {
    /// The day that a week begins on.
    FirstWeekday {
        /// Monday.
        Monday = "monday",
        /// Sunday.
        Sunday = "sunday",
        /// Saturday.
        Saturday = "saturday",
    }
}

impl From<FirstWeekday> for Weekday {
    fn from(first: FirstWeekday) -> Self {
        match first {
            FirstWeekday::Monday => Self::Mon,
            FirstWeekday::Sunday => Self::Sun,
            FirstWeekday::Saturday => Self::Sat,
        }
    }
}

/// What the artist has set, with the defaults of a new vault.
///
/// The numbers for check-ins and sessions are custom, not medicine; the message
/// `settings-source` says what they rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch that is set by itself"
)]
pub struct Settings {
    /// After how many minutes without a touch the screen locks; none for never.
    pub lock_after_minutes: Option<u16>,
    /// For how many years after the last session a client's records are kept before they
    /// are listed as due; none for no such list.
    pub retention_years: Option<u8>,
    /// The paper.
    #[cfg_attr(feature = "ts", ts(type = "Paper"))]
    pub paper: Paper,
    /// Larger type on every page, for everybody.
    pub large_print: bool,
    /// Whether a sheet carries a code from which a phone reads its dates.
    pub code_on_sheets: bool,
    /// Whether English stands beside another language on a sheet.
    pub english_beside: bool,
    /// Whether a sheet carries a line on which the client signs for it.
    pub signature_line: bool,
    /// Whether the titles in a client's calendar say what they are about.
    pub plain_calendar_titles: bool,
    /// Whether codes stand in place of names when the app opens.
    pub hide_names: bool,
    /// How much fatty alcohols are held against a product.
    #[cfg_attr(feature = "ts", ts(type = "Stance"))]
    pub fatty_alcohols: Stance,
    /// How much perfume is held against a product.
    #[cfg_attr(feature = "ts", ts(type = "Stance"))]
    pub fragrance: Stance,
    /// How much petrolatum is held against a product.
    #[cfg_attr(feature = "ts", ts(type = "Stance"))]
    pub petrolatum: Stance,
    /// On which days after each session a check-in is due, in order.
    pub check_in_days: Vec<u16>,
    /// After how many days the next session is due.
    pub days_between_sessions: u16,
    /// How many sessions a client usually has.
    pub usual_sessions: u16,
    /// From which age the studio treats; none for no rule.
    pub minimum_age: Option<u16>,
    /// The region whose rules its forms follow, by its id; empty for none.
    pub region: String,
    /// The currency of a client's first session, such as `CAD`; empty for none.
    pub currency: String,
    /// Which number of a typed date is the day; none: as on this computer.
    #[cfg_attr(feature = "ts", ts(type = "DateOrder | null"))]
    pub date_order: Option<DateOrder>,
    /// The day that a week begins on; none: as where this computer is.
    #[cfg_attr(feature = "ts", ts(type = "FirstWeekday | null"))]
    pub first_weekday: Option<FirstWeekday>,
    /// How many hours the clock on the screen counts; none: as many as the language's.
    #[cfg_attr(feature = "ts", ts(type = "ClockHours | null"))]
    pub clock_hours: Option<ClockHours>,
    /// The id of the protocol that a client's first session begins with. It is chosen where the
    /// protocols are: it does not cross to the screen with the settings.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub default_protocol: String,
    /// Whether the artist has said that the recovery key is on paper. No row of the
    /// settings: it does not cross to the screen with them.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub recovery_printed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let StudioRule {
            fatty_alcohols,
            fragrance,
            petrolatum,
        } = StudioRule::default();
        let stored = Stored::default();
        Self {
            lock_after_minutes: stored.lock_after_minutes,
            retention_years: stored.retention_years,
            paper: Paper::default(),
            large_print: false,
            code_on_sheets: false,
            english_beside: false,
            signature_line: false,
            plain_calendar_titles: false,
            hide_names: stored.hide_names,
            fatty_alcohols,
            fragrance,
            petrolatum,
            // After the first rinse, when redness should be over; and when soap is back.
            check_in_days: vec![4, 10],
            // Published: 7 to 30 days apart, most often three sessions.
            days_between_sessions: 14,
            usual_sessions: 3,
            // Of a tattoo: California, Health and Safety Code, section 119302; most others too.
            minimum_age: Some(18),
            region: String::new(),
            currency: String::new(),
            date_order: None,
            first_weekday: None,
            clock_hours: None,
            default_protocol: DEFAULT_PROTOCOL.to_owned(),
            recovery_printed: false,
        }
    }
}

/// The names in the vault of what is kept otherwise than it stands in [`Settings`].
const PRODUCT_RULE: &str = "product_rule";
const DEFAULT: &str = "default_protocol";
pub(crate) const RECOVERY_PRINTED: &str = "recovery_printed";

impl Settings {
    /// Returns the settings that the vault keeps. What it keeps in the object that `records`
    /// does not look at has its default where that cannot be read.
    #[must_use]
    pub fn of(stored: &Stored) -> Self {
        let mut fields = stored.app.clone();
        if let Some(Value::Object(rule)) = fields.remove(PRODUCT_RULE) {
            fields.extend(rule);
        }
        let printed = fields.get(RECOVERY_PRINTED) == Some(&Value::Bool(true));
        let chosen = fields.get(DEFAULT).and_then(Value::as_str);
        let chosen = chosen.unwrap_or(DEFAULT_PROTOCOL).to_owned();
        Self {
            lock_after_minutes: stored.lock_after_minutes,
            retention_years: stored.retention_years,
            hide_names: stored.hide_names,
            default_protocol: chosen,
            recovery_printed: printed,
            ..serde_json::from_value(fields.into()).unwrap_or_default()
        }
    }

    /// Puts the settings into what the vault keeps, beside what else is there.
    ///
    /// # Errors
    /// None in practice: plain values always become JSON.
    pub fn put_into(&self, stored: &mut Stored) -> Result<(), Error> {
        stored.lock_after_minutes = self.lock_after_minutes;
        stored.retention_years = self.retention_years;
        stored.hide_names = self.hide_names;
        let mut fields = object(self)?;
        for kept in ["lock_after_minutes", "retention_years", "hide_names"] {
            fields.remove(kept);
        }
        let rule = object(&self.product_rule())?;
        fields.retain(|name, _| !rule.contains_key(name));
        fields.insert(PRODUCT_RULE.into(), rule.into());
        fields.insert(DEFAULT.into(), self.default_protocol.as_str().into());
        fields.insert(RECOVERY_PRINTED.into(), self.recovery_printed.into());
        stored.app.extend(fields);
        Ok(())
    }

    /// Returns true if a client's pages are printed in larger type: for them, or for everybody.
    #[must_use]
    pub fn is_large_print_for(&self, client: &Client) -> bool {
        self.large_print || client.large_print
    }

    /// Returns the settings as they are for a client under this protocol: what it says of sessions
    /// and check-ins goes before what the studio has set for all.
    #[must_use]
    pub fn under(&self, protocol: &Protocol) -> Self {
        let numbers = &protocol.sessions;
        let days_between = numbers.days_between.map(Day::days);
        Self {
            check_in_days: protocol.check_in_days(&self.check_in_days),
            days_between_sessions: days_between.unwrap_or(self.days_between_sessions),
            usual_sessions: numbers.usual.unwrap_or(self.usual_sessions),
            ..self.clone()
        }
    }

    /// Returns what the studio holds against a product, besides drying alcohols.
    #[must_use]
    pub fn product_rule(&self) -> StudioRule {
        StudioRule {
            fatty_alcohols: self.fatty_alcohols,
            fragrance: self.fragrance,
            petrolatum: self.petrolatum,
        }
    }
}

fn object(value: &impl Serialize) -> Result<Map<String, Value>, Error> {
    Ok(match serde_json::to_value(value)? {
        Value::Object(fields) => fields,
        _ => Map::new(),
    })
}

impl Studio {
    /// Returns what the artist has set.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn settings(&self) -> Result<Settings, Error> {
        Ok(Settings::of(&self.vault.settings()?))
    }

    /// Saves what the artist has set, and leaves alone what else the vault's settings hold.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), Error> {
        let mut stored = self.vault.settings()?;
        settings.put_into(&mut stored)?;
        self.vault.change(|batch| batch.save_settings(&stored))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_leave_others_alone() {
        let mut stored = Stored::default();
        stored.app.insert("other".into(), 7.into());
        assert_eq!(Settings::of(&stored), Settings::default());
        let set = Settings {
            lock_after_minutes: None,
            hide_names: true,
            large_print: true,
            code_on_sheets: true,
            english_beside: true,
            signature_line: true,
            plain_calendar_titles: true,
            petrolatum: Stance::Avoid,
            check_in_days: vec![1, 2],
            minimum_age: Some(19),
            region: "british-columbia".to_owned(),
            currency: "CAD".to_owned(),
            date_order: Some(DateOrder::MonthFirst),
            first_weekday: Some(FirstWeekday::Saturday),
            clock_hours: Some(ClockHours::TwentyFour),
            default_protocol: "studio-mild".to_owned(),
            recovery_printed: true,
            ..Settings::default()
        };
        set.put_into(&mut stored).unwrap();
        assert_eq!(Settings::of(&stored), set);
        assert_eq!(stored.app["other"], 7);
    }

    #[test]
    fn the_vault_keeps_settings_as_it_always_has() {
        let mut stored = Stored::default();
        Settings::default().put_into(&mut stored).unwrap();
        let kept = serde_json::json!({
            "retention_years": null,
            "backup_folder": null,
            "lock_after_minutes": 10,
            "show_codes": false,
            "app": {
                "product_rule": {
                    "fatty_alcohols": "allowed",
                    "fragrance": "caution",
                    "petrolatum": "note",
                },
                "check_in_days": [4, 10],
                "days_between_sessions": 14,
                "usual_sessions": 3,
                "minimum_age": 18,
                "region": "",
                "currency": "",
                "date_order": null,
                "first_weekday": null,
                "clock_hours": null,
                "default_protocol": "rob-james-flaking",
                "recovery_printed": false,
                "paper": "a4",
                "large_print": false,
                "code_on_sheets": false,
                "english_beside": false,
                "signature_line": false,
                "plain_calendar_titles": false,
            },
        });
        assert_eq!(serde_json::to_value(&stored).unwrap(), kept);
    }
}
