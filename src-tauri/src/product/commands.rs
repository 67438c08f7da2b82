//! What can be asked of the check of a product's label.

use std::collections::HashSet;

use ingredients::{Allergy, Check, ClientFacts, StudioRule};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{CheckRequest, CheckView, LabelRequest};
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
        let CheckRequest { label, client: _ } = &request;
        let check = label.check(rule, on_record);
        Ok(view::check_view(language::words(), &label.label, &check))
    })
    .await
}

impl LabelRequest {
    /// The check of the label against the studio's rule, the client's record, and what the
    /// artist has entered besides.
    #[must_use]
    pub fn check(&self, rule: StudioRule, on_record: ClientFacts) -> Check {
        ingredients::check(&self.label, &rule, &self.added_to(on_record))
    }

    /// What is on record, and what the artist has added to it, each allergy once.
    fn added_to(&self, mut facts: ClientFacts) -> ClientFacts {
        facts.allergies.extend(self.typed_allergies());
        facts.scalp_types.extend(&self.scalp_types);
        let mut seen = HashSet::new();
        facts
            .allergies
            .retain(|allergy| seen.insert(allergy.clone()));
        facts
    }

    /// The allergies that the artist has entered for this label.
    pub fn typed_allergies(&self) -> impl Iterator<Item = Allergy> {
        self.allergies.iter().map(|words| Allergy::parse(words))
    }
}
