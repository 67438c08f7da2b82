//! What shipped protocols say, for a draft to take over: in the draft's languages, with its sources.

use std::collections::BTreeMap;

use protocol::{Protocol, Source, shipped_protocol};
use strings::{Language, Words};
use vocabulary::Slip;

use super::draft::Texts;

/// The id of the fuller of the shipped guides.
pub(super) const FULLER: &str = "rob-james-full";

/// What the fuller guide says to do after a slip.
pub struct ShippedSlip {
    /// What the client reads.
    pub texts: Texts,
    pub(super) source_id: String,
    pub(super) source: Source,
}

/// Returns what the fuller guide says to do after a slip, in these languages as far as the
/// program speaks them.
#[must_use]
pub fn shipped_slip(slip: Slip, languages: &[String]) -> Option<ShippedSlip> {
    let protocol = shipped_protocol(FULLER)?;
    let after = protocol.after_slip(slip)?;
    Some(ShippedSlip {
        texts: translated(protocol.wordings.get(&after.wording)?, languages),
        source_id: after.source.clone(),
        source: protocol.sources.get(&after.source)?.clone(),
    })
}

/// Returns a shipped sentence with what the program's catalogue makes of it in these languages.
pub(super) fn translated(shipped: &Texts, languages: &[String]) -> Texts {
    let mut texts = shipped.clone();
    for tag in languages {
        let language = tag.parse::<Language>().ok();
        let said = language.zip(shipped.get("en"));
        let said = said.and_then(|(language, english)| Words::of(language).of_protocol(english));
        if let Some(said) = said {
            texts.entry(tag.clone()).or_insert_with(|| said.to_owned());
        }
    }
    texts
}

/// Adds a source under its id, or under another where that is taken by another source. Returns the
/// id that it has.
pub(super) fn add_source(
    sources: &mut BTreeMap<String, Source>,
    id: &str,
    source: &Source,
) -> String {
    let id = free_id(id, |id| sources.get(id).is_none_or(|one| one == source));
    sources.entry(id.clone()).or_insert_with(|| source.clone());
    id
}

/// Adds a sentence of a shipped protocol under its id, or under another where that is taken by
/// another sentence. Returns the id that it has.
pub(super) fn add_wording(base: &mut Protocol, shipped: &Protocol, id: &str) -> String {
    let Some(texts) = shipped.wordings.get(id) else {
        return id.to_owned();
    };
    let texts = translated(texts, &base.languages);
    let is_free = |id: &str| base.wordings.get(id).is_none_or(|one| *one == texts);
    let id = free_id(id, is_free);
    base.wordings.insert(id.clone(), texts);
    id
}

/// Whether a shipped sentence can be said in all of these languages. Where it cannot, the artist
/// must write it; so one that they cannot edit is left out.
pub(super) fn is_said_in(shipped: &Protocol, id: &str, languages: &[String]) -> bool {
    let texts = shipped.wordings.get(id);
    let texts = texts.map(|texts| translated(texts, languages));
    texts.is_some_and(|texts| languages.iter().all(|tag| texts.contains_key(tag)))
}

/// The id, or the first with a number after it that is free.
fn free_id(id: &str, is_free: impl Fn(&str) -> bool) -> String {
    let mut free = id.to_owned();
    let mut number = 1;
    while !is_free(&free) {
        number += 1;
        free = format!("{id}-{number}");
    }
    free
}
