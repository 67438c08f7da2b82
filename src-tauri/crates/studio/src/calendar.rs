//! The calendar file that goes with a sheet. Both come from one plan, so their dates agree.

use std::collections::BTreeSet;

use ::calendar::{Calendar, Titles, calendar, identities};
use chrono::{DateTime, Utc};
use protocol::Plan;
use records::ClientId;
use sheets::Sheet;

use crate::settings::Settings;
use crate::sheet::{ClientSheet, GivenAs};
use crate::{Error, Studio};

/// Returns what the calendar file of a sheet is made from. `client` is an opaque key, see
/// [`Calendar::client`].
#[must_use]
pub fn of_sheet(
    sheet: &Sheet,
    client: String,
    settings: &Settings,
    written: DateTime<Utc>,
) -> Calendar {
    let studio = sheet.studio.as_ref();
    Calendar {
        client,
        language: sheet.style.language,
        titles: if settings.plain_calendar_titles {
            Titles::Plain
        } else {
            Titles::Discreet
        },
        oils: sheet.oils,
        check_in_days: settings.check_in_days.clone(),
        next_visit: sheet.next_visit.map(Into::into),
        studio: studio.map_or_else(String::new, |studio| studio.name.clone()),
        phone: studio.and_then(|studio| studio.phone.clone()),
        earlier: BTreeSet::new(),
        written,
    }
}

/// Returns the key for a plan that belongs to no client of the vault: when the first session
/// ended. A file over more sessions than before replaces the earlier one; after the first
/// session was moved, nothing tells that it is the same client.
#[must_use]
pub fn key_of_nobody(plan: &Plan) -> String {
    plan.sessions.first().to_string()
}

impl Studio {
    /// Returns the calendar file that goes with a client's sheet. It cancels what is no more of the
    /// files that were given before.
    ///
    /// # Errors
    /// When the client is gone or the vault cannot be read; [`Error::ProtocolUnknown`] if the
    /// plan of `made` was not derived from its protocol.
    pub fn client_calendar(&self, id: ClientId, made: &ClientSheet) -> Result<String, Error> {
        let key = self.vault.client_identity(id)?;
        let settings = self.settings()?.under(&made.protocol);
        let earlier = self.vault.pages(id, GivenAs::Calendar.media())?;
        let earlier = earlier
            .iter()
            .filter_map(|file| std::str::from_utf8(file).ok());
        let asked = Calendar {
            earlier: identities(earlier),
            ..of_sheet(&made.sheet, key, &settings, self.vault.instant())
        };
        calendar(&asked, &made.plan, &made.protocol).map_err(|_| Error::ProtocolUnknown)
    }
}
