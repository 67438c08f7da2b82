//! Reads a pasted ingredient label and judges it against the studio's rule.
//!
//! What it owns: cutting a label into ingredients with their exact spans, the list
//! of names it knows (`assets/ingredients/*.json`), matching the one with the other,
//! and the verdict. What it deliberately does not know: the words of the answer (the
//! catalogue in `assets/strings` has a message for every kind), the client record
//! behind an allergy, and the time. It is pure: the same text and the same facts give
//! the same answer, and nothing is read or written.
//!
//! Two mistakes matter more than all others, in this order: to miss a drying alcohol,
//! and to call a fatty alcohol a drying one. Hence whole names only, never parts of
//! words; and a name that is not in the list is *not judged*, never passed.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod account;
mod allergies;
mod client;
mod doubt;
mod fold;
mod inventory;
mod judge;
mod label;
mod lexicon;
mod names;
mod nearest;
mod nomenclature;
mod resolve;
mod verdict;

pub use client::{Allergy, AllergyGroup, ClientFacts, Healing, Stance, StudioRule};
pub use fold::fold;
pub use names::{Class, HealingConcern, Name, NameId, Names, NamesError};
pub use verdict::{
    CannotTell, Check, Finding, FindingKind, Ingredient, LabelVerdict, Passed, PassedKind,
    Severity, WordsOnly,
};

/// Judges a label, as people paste it, with the shipped list of names.
///
/// `rule` is what the studio holds against a product; `client` is what the record
/// says about this client. Any text gives an answer: a text without a list of
/// ingredients gives [`LabelVerdict::CannotTell`].
#[must_use]
pub fn check(label: &str, rule: &StudioRule, client: &ClientFacts) -> Check {
    check_with(Names::shipped(), label, rule, client)
}

/// Judges a label with a list of names of the caller's choice.
#[must_use]
pub fn check_with(
    names: &'static Names,
    label: &str,
    rule: &StudioRule,
    client: &ClientFacts,
) -> Check {
    let items = resolve::Reader::new(names, label).read();
    judge::judge(names, label, &items, *rule, client)
}
