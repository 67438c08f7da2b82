//! Forms of clients, found by words such as "marcus consent".

use std::collections::BTreeSet;

use chrono::NaiveDate;
use strings::{Vocabulary, Words};
use studio::form::{Form, FormState};

use super::wire::Hit;
use crate::client::view::code;
use crate::failure::Failure;
use crate::form::view::status;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The most forms in the answer.
const MOST: usize = 6;
/// The most clients whose forms are looked at.
const MOST_CLIENTS: usize = 20;
/// How many letters of a word must be there before it is taken for the whole.
const FEWEST_LETTERS: usize = 3;

/// What a few typed words say of forms.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NamedForms {
    /// The ids of those that the words name.
    pub ids: BTreeSet<String>,
    /// The words that are left: whose. Empty for everybody who is healing.
    pub whose: String,
}

impl NamedForms {
    /// Reads the words; none if none of them begins a word of a form's title or of its kind.
    pub(super) fn read(words: &Words, forms: &[Form], typed: &str) -> Option<Self> {
        let titles: Vec<(&Form, String)> = forms
            .iter()
            .map(|form| {
                let kind = words.word(Vocabulary::FormKind, form.kind.id());
                (form, records::sort_key(&format!("{} {kind}", form.title)))
            })
            .collect();
        let names =
            |title: &str, word: &str| title.split_whitespace().any(|one| one.starts_with(word));
        let typed = records::sort_key(typed);
        let (spoken, left): (Vec<&str>, Vec<&str>) = typed.split_whitespace().partition(|word| {
            word.chars().count() >= FEWEST_LETTERS
                && titles.iter().any(|(_, title)| names(title, word))
        });
        if spoken.is_empty() {
            return None;
        }
        let fits = titles
            .iter()
            .filter(|(_, title)| spoken.iter().all(|word| names(title, word)));
        Some(Self {
            ids: fits.map(|(form, _)| form.id.clone()).collect(),
            whose: left.join(" "),
        })
    }
}

/// Returns the forms that the words name, of the clients that they name or of those who are
/// healing; those that are to be signed come first.
pub(super) fn forms(
    open: &mut UnlockedVault,
    typed: &str,
    today: NaiveDate,
) -> Result<Vec<Hit>, Failure> {
    let words = language::words();
    let used = open.studio.used_forms()?;
    let Some(NamedForms { ids, whose }) = NamedForms::read(words, &used, typed) else {
        return Ok(Vec::new());
    };
    let clients = if whose.is_empty() {
        open.studio.healing_clients(MOST_CLIENTS, today)?
    } else {
        open.studio.find_clients(&whose, MOST_CLIENTS, today)?
    };
    let mut found = Vec::new();
    for id in clients {
        let client = open.studio.vault.client(id)?.record;
        for one in open.studio.form_statuses(id, today)? {
            if ids.contains(&one.form.id) {
                let shown = status(words, &one);
                let hit = Hit::Form {
                    client: id,
                    code: code(id, &client),
                    name: client.name.clone(),
                    title: shown.title,
                    line: shown.line,
                };
                found.push((one.state == FormState::Signed, hit));
            }
        }
    }
    found.sort_by_key(|(is_signed, _)| *is_signed);
    Ok(found.into_iter().take(MOST).map(|(_, hit)| hit).collect())
}
