//! What can be asked of the check of a product's label.

use std::collections::HashSet;

use ingredients::{Allergy, ClientFacts};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{CheckRequest, CheckView};
use crate::commands::{in_vault, work};
use crate::failure::Failure;
use crate::system::language;

/// What a label comes to, against the studio's rule and the client's allergies.
#[tauri::command]
pub async fn check(
    app: AppHandle<impl Runtime>,
    request: CheckRequest,
) -> Result<CheckView, Failure> {
    let client = request.client;
    let (rule, on_record) = in_vault(&app, move |open| {
        let facts = match client {
            Some(id) => {
                let now = open.now()?;
                open.studio.product_facts(id, now)?
            }
            None => ClientFacts::default(),
        };
        Ok((open.studio.product_rule()?, facts))
    })
    .await?;
    work(move || {
        let facts = with_typed(on_record, &request);
        let check = ingredients::check(&request.label, &rule, &facts);
        Ok(view::check_view(language::words(), &request.label, &check))
    })
    .await
}

/// What is on record, and what the artist has added to it, each allergy once.
fn with_typed(mut facts: ClientFacts, request: &CheckRequest) -> ClientFacts {
    let scalp = |scalp: &protocol::ScalpType| ingredients::ScalpType::from_id(scalp.id());
    let allergies = request.allergies.iter().map(|words| Allergy::parse(words));
    facts.allergies.extend(allergies);
    facts
        .scalp_types
        .extend(request.scalp_types.iter().filter_map(scalp));
    let mut seen = HashSet::new();
    facts
        .allergies
        .retain(|allergy| seen.insert(allergy.clone()));
    facts
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_crates_know_the_same_scalps() {
        let known = protocol::ScalpType::ALL.iter().map(|scalp| scalp.id());
        let checked = ingredients::ScalpType::ALL.iter().map(|scalp| scalp.id());
        assert!(known.eq(checked));
    }
}
