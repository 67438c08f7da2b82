//! The studio as it stands at the head of a page.

use records::{StoreError, Vault};
use sheets::Logo;

use crate::{Error, Studio};

impl Studio {
    /// Saves the studio's logo, or, with `None`, removes it.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] where the vault can only be read; when it cannot be saved.
    pub fn save_logo(&mut self, logo: Option<&Logo>) -> Result<(), Error> {
        self.must_be_writable()?;
        let logo = logo.map_or("", Logo::as_str);
        Ok(self.vault.change(|batch| batch.save_logo(logo))?)
    }
}

/// Returns the studio as it stands on a page; `None` when neither its name nor how to reach it
/// is known, and it has no logo.
///
/// # Errors
/// When the vault cannot be read.
pub fn letterhead(vault: &Vault) -> Result<Option<sheets::Studio>, StoreError> {
    Ok(headed(&vault.studio()?, vault.logo()?))
}

fn headed(studio: &records::Studio, logo: String) -> Option<sheets::Studio> {
    let filled = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    let contact = [&studio.phone, &studio.email, &studio.website];
    let contact: Vec<String> = contact
        .into_iter()
        .filter_map(|text| filled(text))
        .chain(filled(
            &studio.address.lines().collect::<Vec<_>>().join(", "),
        ))
        .collect();
    let name = filled(&studio.name).or_else(|| filled(&studio.artist));
    let is_known = name.is_some() || !contact.is_empty() || !logo.is_empty();
    is_known.then(|| sheets::Studio {
        name: name.unwrap_or_default(),
        contact,
        phone: filled(&studio.phone),
        advice_number: filled(&studio.advice_number),
        emergency_number: filled(&studio.emergency_number),
        tagline: filled(&studio.tagline),
        // What is no colour, as while one is typed, leaves the page black.
        accent: studio.accent.parse().ok(),
        logo: (!logo.is_empty()).then(|| Logo::kept(logo)),
    })
}
