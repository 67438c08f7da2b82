//! The studio's profile.

use serde::{Deserialize, Serialize};

use crate::bounds;
use crate::error::StoreError;

/// What the studio is called and how it is reached: it stands on every sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS), ts(rename = "StudioProfile"))]
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
    /// A line of its own, which stands below its name.
    pub tagline: String,
    /// The colour that its pages have beside black, such as `#1f5f8b`.
    pub accent: String,
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
            tagline,
            accent,
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
            (bounds::TAGLINE, tagline),
            (bounds::ACCENT, accent),
        ]
        .into_iter()
        .try_for_each(|(bound, text)| bound.text(text))
    }

    /// What whoever guesses a passphrase for this studio tries first: see
    /// [`judge`](crate::judge).
    #[must_use]
    pub fn known(&self) -> [&str; 7] {
        [
            &self.name,
            &self.artist,
            &self.phone,
            &self.email,
            &self.website,
            &self.address,
            &self.tagline,
        ]
        .map(String::as_str)
    }
}
