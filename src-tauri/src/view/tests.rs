//! Every value that is worded by its id has its word.

use ingredients::{AllergyGroup, CannotTell, Class, HealingConcern};
use protocol::{Activity, ScalpType, Sign, Verdict};
use records::model::{HealthQuestion, NoteKind, Severity, Zone};
use serde::de::DeserializeOwned;
use strings::{Language, Vocabulary, Words};

use crate::failure::Code;
use crate::vault::wire::ReadOnlyReason;

/// Returns the ids of an enum: serde lists them when it refuses another.
fn ids<T: DeserializeOwned>() -> Vec<String> {
    let Err(refused) = serde_json::from_str::<T>("\"\"") else {
        panic!("an empty id is taken");
    };
    let refused = refused.to_string();
    let ids = refused.split('`').skip(3).step_by(2);
    ids.map(str::to_owned).collect()
}

fn listed(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

/// Returns the ids of all values of a vocabulary.
fn values(vocabulary: Vocabulary) -> Vec<String> {
    match vocabulary {
        Vocabulary::Activity | Vocabulary::Thing => ids::<Activity>(),
        Vocabulary::Verdict => ids::<Verdict>(),
        Vocabulary::Sign => ids::<Sign>(),
        Vocabulary::ScalpType => ids::<ScalpType>(),
        Vocabulary::AllergySeverity => ids::<Severity>(),
        Vocabulary::Health => ids::<HealthQuestion>(),
        Vocabulary::NoteKind => ids::<NoteKind>(),
        Vocabulary::Zone => ids::<Zone>(),
        Vocabulary::Paper => ids::<sheets::Paper>(),
        Vocabulary::Stance => ids::<ingredients::Stance>(),
        Vocabulary::Column => ids::<records::exchange::Column>(),
        Vocabulary::Access => ids::<records::Act>(),
        Vocabulary::AdvisoryAct => ids::<crate::advisory::wire::Act>(),
        Vocabulary::PassphraseFlaw => listed(&[
            "too_short",
            "too_long",
            "common",
            "own",
            "pattern",
            "date",
            "word",
            "common_words",
            "guessable",
        ]),
        Vocabulary::PassphraseAdvice => listed(&[
            "few_words",
            "add_words",
            "capitals_help_little",
            "reversal_helps_little",
            "substitution_helps_little",
            "avoid_key_rows",
            "avoid_repeats",
            "avoid_sequences",
            "avoid_dates",
        ]),
        Vocabulary::CheckVerdict | Vocabulary::CheckMeaning => {
            listed(&ingredients::Verdict::ALL.map(ingredients::Verdict::id))
        }
        Vocabulary::CheckReason => listed(&CannotTell::ALL.map(CannotTell::id)),
        Vocabulary::CheckSeverity => listed(&["avoid", "caution", "note"]),
        Vocabulary::CheckClass => listed(&Class::ALL.map(Class::id)),
        Vocabulary::CheckAllergy => listed(&AllergyGroup::ALL.map(AllergyGroup::id)),
        Vocabulary::CheckScalp => {
            listed(&ingredients::ScalpType::ALL.map(ingredients::ScalpType::id))
        }
        Vocabulary::CheckFinding => {
            let healing = HealingConcern::ALL.map(|one| format!("healing-{}", one.id()));
            let mut ids = listed(&[
                "drying_alcohol",
                "hidden_alcohol",
                "fatty_alcohol",
                "lanolin_alcohol",
                "fragrance",
                "fragrance_allergen",
                "petrolatum",
                "allergy",
                "named_allergy",
                "feeds_yeast",
                "pore_clogging",
                "weakens_barrier",
                "unjudged_alcohol",
            ]);
            ids.extend(healing);
            ids
        }
        Vocabulary::Failure | Vocabulary::Remedy => {
            Code::ALL.iter().map(|&code| super::id_of(code)).collect()
        }
        Vocabulary::ReadOnly => [
            ReadOnlyReason::Medium,
            ReadOnlyReason::Folder,
            ReadOnlyReason::File,
            ReadOnlyReason::Full,
        ]
        .iter()
        .flat_map(|reason| [reason.id().to_owned(), format!("{}-then", reason.id())])
        .collect(),
    }
}

#[test]
fn every_value_has_its_word() {
    for &vocabulary in Vocabulary::ALL {
        let ids = values(vocabulary);
        assert!(ids.len() > 1, "{vocabulary:?}: {ids:?}");
        for id in ids {
            for &language in Language::ALL {
                let word = Words::of(language).find_word(vocabulary, &id, &[]);
                assert!(word.is_some(), "{language}: {vocabulary:?} `{id}`");
            }
        }
    }
}
