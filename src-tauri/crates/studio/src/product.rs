//! What a product's label is held against: the studio's rule, and what is on record.

use ingredients::{Allergy, AllergyGroup, ClientFacts, Healing, StudioRule};
use protocol::Oils;
use records::{Allergy as OnRecord, Client, ClientId};
use vocabulary::Moment;

use crate::today::latest;
use crate::{Error, Studio};

impl Studio {
    /// What the studio holds against a product.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn product_rule(&self) -> Result<StudioRule, Error> {
        Ok(self.settings()?.product_rule())
    }

    /// What the record says about a client at `now` (wall clock), as far as a label is
    /// concerned. Without a session that has ended, how far the healing is stays open.
    ///
    /// # Errors
    /// When there is no such client.
    pub fn product_facts(&self, id: ClientId, now: Moment) -> Result<ClientFacts, Error> {
        let client = self.vault.client(id)?.record;
        let sessions = self.vault.sessions(id)?;
        let healing = latest(&sessions, now).map(|session| {
            let days = (now.date() - session.record.ended.date()).num_days();
            Healing::Day(u32::try_from(days).unwrap_or_default())
        });
        Ok(ClientFacts {
            allergies: client.allergies.iter().flat_map(as_checked).collect(),
            scalp_types: client.scalp.into_iter().collect(),
            healing,
        })
    }
}

/// Which oils a client can have.
pub fn oils(client: &Client) -> Oils {
    oils_without(
        Oils::default(),
        client.allergies.iter().flat_map(as_checked),
    )
}

/// Which of these oils somebody with these allergies can have.
pub fn oils_without(mut oils: Oils, allergies: impl Iterator<Item = Allergy>) -> Oils {
    for allergy in allergies {
        match allergy {
            Allergy::Group(AllergyGroup::Coconut) => oils.coconut = false,
            Allergy::Group(AllergyGroup::Olive) => oils.olive = false,
            _ => {}
        }
    }
    oils
}

/// The group, and the client's own words beside it.
pub fn as_checked(allergy: &OnRecord) -> impl Iterator<Item = Allergy> {
    let words = allergy.text.trim();
    let group = AllergyGroup::from_id(&allergy.group).map(Allergy::Group);
    let named = (!words.is_empty()).then(|| Allergy::parse(words));
    group.into_iter().chain(named)
}
