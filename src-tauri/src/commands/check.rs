//! The check of a product's label.

use ingredients::{Allergy, ClientFacts, Stance, StudioRule};
use tauri::AppHandle;

use super::work;
use crate::screen::label;
use crate::system::language;
use crate::wire::check::{CheckRequest, CheckView};
use crate::wire::failure::Failure;

/// What a label comes to, against the studio's rule and the client's allergies.
#[tauri::command]
pub async fn check(_app: AppHandle, request: CheckRequest) -> Result<CheckView, Failure> {
    work(move || {
        let check = ingredients::check(&request.label, &rule(&request), &facts(&request));
        Ok(label::check_view(language::words(), &request.label, &check))
    })
    .await
}

fn rule(request: &CheckRequest) -> StudioRule {
    let held = if request.hold_fatty_alcohols {
        Stance::Avoid
    } else {
        Stance::Allowed
    };
    StudioRule {
        fatty_alcohols: held,
        ..StudioRule::default()
    }
}

fn facts(request: &CheckRequest) -> ClientFacts {
    let scalp = |scalp: &protocol::ScalpType| ingredients::ScalpType::from_id(scalp.id());
    ClientFacts {
        allergies: request
            .allergies
            .iter()
            .map(|words| Allergy::parse(words))
            .collect(),
        scalp_types: request.scalp_types.iter().filter_map(scalp).collect(),
        healing: None,
    }
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
