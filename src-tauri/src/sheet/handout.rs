//! What a handout for a client has of their record: its language, the oils and the allergies that
//! it names.

use ingredients::Allergy;
use protocol::{Oils, Protocol};
use strings::{Language, Vocabulary, Words};
use studio::plan::scalp_type;
use studio::product::{oils, oils_without};
use studio::sheet::allergies_by_severity;

use super::wire::HandoutRequest;
use crate::client::view::allergy_name;
use crate::failure::Failure;
use crate::vault::VaultGuard;

/// The language of a handout: the client's.
///
/// # Errors
/// When the vault is locked or has no such client.
pub fn language(guard: &mut VaultGuard, request: &HandoutRequest) -> Result<Language, Failure> {
    let Some(id) = request.client else {
        return Ok(Language::default());
    };
    let client = guard.unlocked()?.studio.vault.client(id)?.record;
    Ok(client.language.parse().unwrap_or_default())
}

/// The oils that a handout may name: neither what is ticked nor what is on record bars them.
/// Neither, where the scalp is one for which oil is to be asked about.
///
/// # Errors
/// When the vault is locked or has no such client.
pub fn oils_to_name(
    guard: &mut VaultGuard,
    request: &HandoutRequest,
    protocol: &Protocol,
) -> Result<Oils, Failure> {
    let mut on_record = Oils::default();
    if let Some(id) = request.client {
        let client = guard.unlocked()?.studio.vault.client(id)?.record;
        on_record = protocol.oils_to_name(oils(&client), scalp_type(&client));
    }
    let ticked = request.allergies.iter().map(|name| Allergy::parse(name));
    Ok(oils_without(on_record, ticked))
}

/// The allergies that a handout names: those on record, the worst first, and what is ticked.
///
/// # Errors
/// When the vault is locked or has no such client.
pub fn allergies(
    guard: &mut VaultGuard,
    request: &HandoutRequest,
    language: Language,
) -> Result<Vec<String>, Failure> {
    let words = Words::of(language);
    let mut names = Vec::new();
    if let Some(id) = request.client {
        let client = guard.unlocked()?.studio.vault.client(id)?.record;
        let on_record = allergies_by_severity(&client).into_iter();
        names.extend(on_record.map(|allergy| allergy_name(words, allergy)));
    }
    let ticked = request.allergies.iter().map(|ticked| {
        let group = words.word(Vocabulary::CheckAllergy, ticked);
        if group.is_empty() {
            ticked.clone()
        } else {
            group
        }
    });
    for name in ticked {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}
