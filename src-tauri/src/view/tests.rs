//! Every value that is worded by its id has its word.

use ingredients::{AllergyGroup, CannotTell, Class, HealingConcern};
use protocol::{Activity, Sign, Verdict};
use records::{
    Alopecia, Fitzpatrick, HairLoss, HairlineEdge, HairlineShape, HealthQuestion, NoteKind,
    PatchResult, ReadOnlyReason, RecordCounts, Severity, Zone,
};
use strings::{Language, Vocabulary, Words};
use vocabulary::ScalpType;

use crate::failure::Code;

/// The ids of all values of an enum.
macro_rules! ids {
    ($vocabulary:ty) => {
        <$vocabulary>::ALL
            .iter()
            .map(|one| one.id().to_owned())
            .collect()
    };
}

fn listed(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

/// Returns the ids of all values of a vocabulary.
fn values(vocabulary: Vocabulary) -> Vec<String> {
    match vocabulary {
        Vocabulary::Activity | Vocabulary::Thing => ids!(Activity),
        Vocabulary::Verdict => ids!(Verdict),
        Vocabulary::Sign => ids!(Sign),
        Vocabulary::Slip => ids!(vocabulary::Slip),
        Vocabulary::ScalpType => ids!(ScalpType),
        Vocabulary::AllergySeverity => ids!(Severity),
        Vocabulary::ContactKind => ids!(records::ContactKind),
        Vocabulary::Health => ids!(HealthQuestion),
        Vocabulary::FormKind => ids!(studio::form::FormKind),
        Vocabulary::NoteKind => ids!(NoteKind),
        Vocabulary::Zone => ids!(Zone),
        Vocabulary::HairLoss => ids!(HairLoss),
        Vocabulary::Fitzpatrick => ids!(Fitzpatrick),
        Vocabulary::HairlineShape => ids!(HairlineShape),
        Vocabulary::HairlineEdge => ids!(HairlineEdge),
        Vocabulary::Alopecia => ids!(Alopecia),
        Vocabulary::PatchResult => ids!(PatchResult),
        Vocabulary::Paper => ids!(sheets::Paper),
        Vocabulary::DateOrder => ids!(records::exchange::DateOrder),
        Vocabulary::FirstWeekday => ids!(studio::settings::FirstWeekday),
        Vocabulary::ClockHours => ids!(studio::settings::ClockHours),
        Vocabulary::Stance => ids!(ingredients::Stance),
        Vocabulary::Handout => ids!(sheets::HandoutKind),
        Vocabulary::Column => ids!(records::exchange::Column),
        Vocabulary::Letters => ids!(records::exchange::Letters),
        Vocabulary::Access => ids!(records::Act),
        Vocabulary::Item | Vocabulary::Count => ids!(records::Kind),
        Vocabulary::Brings | Vocabulary::Kept => RecordCounts::default()
            .held()
            .map(|(kind, _)| kind.to_owned())
            .collect(),
        Vocabulary::PhotoView => ids!(records::PhotoView),
        Vocabulary::PriceItem => ids!(records::PriceItem),
        Vocabulary::StockKind => ids!(records::StockKind),
        Vocabulary::RecallDoubt => ids!(studio::stock::recall::Doubt),
        Vocabulary::AdvisoryAct => ids!(crate::advisory::wire::Act),
        Vocabulary::PassphraseFlaw => ids!(records::Flaw),
        Vocabulary::PassphraseAdvice => ids!(records::Advice),
        Vocabulary::CheckVerdict | Vocabulary::CheckMeaning => {
            ids!(ingredients::LabelVerdict)
        }
        Vocabulary::CheckReason => ids!(CannotTell),
        Vocabulary::CheckSeverity => ids!(ingredients::Severity),
        Vocabulary::CheckClass => ids!(Class),
        Vocabulary::CheckAllergy => ids!(AllergyGroup),
        Vocabulary::CheckScalp => ScalpType::IN_AFTERCARE
            .iter()
            .map(|one| one.id().to_owned())
            .collect(),
        Vocabulary::CheckFinding => {
            let healing = HealingConcern::ALL.iter();
            let healing = healing.map(|one| format!("healing-{}", one.id()));
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
        Vocabulary::Failure | Vocabulary::Remedy => ids!(Code),
        Vocabulary::ReadOnly => ReadOnlyReason::ALL
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
