//! The scalp record on the page of everything that is kept about a client.

use records::{
    Alopecia, Fitzpatrick, HairLoss, HairlineEdge, HairlineShape, PatchTest, ScalpAnswer,
    ScalpRecord,
};
use sheets::{DocumentEntry, DocumentSection};
use strings::{Vocabulary, Words};

/// A question, and what is on record for it; empty: it was not asked.
type Row = (String, String);

/// What was asked and seen once, without what was not.
pub(super) fn scalp_record(words: &Words, record: &ScalpRecord) -> DocumentSection {
    let filled = scalp_rows(words, record).into_iter();
    let filled = filled.filter(|(_, text)| !text.trim().is_empty());
    DocumentSection {
        title: words.scalp_record(),
        entries: filled
            .map(|(term, text)| DocumentEntry {
                term: Some(term),
                text,
            })
            .collect(),
    }
}

/// All that is asked and seen once; what was not asked is empty.
pub fn scalp_rows(words: &Words, record: &ScalpRecord) -> Vec<Row> {
    let rows = [
        seen(words, record),
        answered(words, record),
        proved(words, record),
    ];
    rows.into_iter().flatten().collect()
}

/// Hair loss, skin and hairline.
fn seen(words: &Words, record: &ScalpRecord) -> Vec<Row> {
    let word =
        |vocabulary, id: Option<&str>| id.map_or_else(String::new, |id| words.word(vocabulary, id));
    let hair_loss = record.hair_loss.map(HairLoss::id);
    let fitzpatrick = record.fitzpatrick.map(Fitzpatrick::id);
    let shape = record.hairline_shape.map(HairlineShape::id);
    let edge = record.hairline_edge.map(HairlineEdge::id);
    let alopecia = word(Vocabulary::Alopecia, record.alopecia.map(Alopecia::id));
    vec![
        (
            words.scalp_record_hair_loss(),
            word(Vocabulary::HairLoss, hair_loss),
        ),
        (
            words.scalp_record_fitzpatrick(),
            word(Vocabulary::Fitzpatrick, fitzpatrick),
        ),
        (
            words.scalp_record_hairline_shape(),
            word(Vocabulary::HairlineShape, shape),
        ),
        (
            words.scalp_record_hairline_edge(),
            word(Vocabulary::HairlineEdge, edge),
        ),
        (
            words.scalp_record_alopecia(),
            listed([alopecia, record.alopecia_text.clone()]),
        ),
        (
            words.scalp_record_stable_since(),
            record.stable_since.clone(),
        ),
    ]
}

/// The questions that are answered with yes or no.
fn answered(words: &Words, record: &ScalpRecord) -> Vec<Row> {
    let answer = |answer: &ScalpAnswer| {
        let said = match answer.said {
            None => String::new(),
            Some(true) => words.answer_yes(),
            Some(false) => words.answer_no(),
        };
        listed([said, answer.text.clone()])
    };
    vec![
        (words.scalp_record_fut(), answer(&record.fut)),
        (words.scalp_record_fue(), answer(&record.fue)),
        (
            words.scalp_record_other_scars(),
            answer(&record.other_scars),
        ),
        (
            words.scalp_record_earlier_smp(),
            answer(&record.earlier_smp),
        ),
        (words.scalp_record_laser(), answer(&record.laser)),
    ]
}

/// The patch test, and who saw an ID.
fn proved(words: &Words, record: &ScalpRecord) -> Vec<Row> {
    let day = |date: Option<_>| date.map_or_else(String::new, |date| words.full_day(date));
    let PatchTest { result, date, text } = &record.patch_test;
    let result = result.map(|one| words.word(Vocabulary::PatchResult, one.id()));
    vec![
        (
            words.scalp_record_patch_test(),
            listed([result.unwrap_or_default(), day(*date), text.clone()]),
        ),
        (words.scalp_record_id_by(), record.id_seen.by.clone()),
        (words.scalp_record_id_on(), day(record.id_seen.on)),
    ]
}

/// What there is of it, a comma between two.
fn listed<const COUNT: usize>(all: [String; COUNT]) -> String {
    let said = all.into_iter().filter(|text| !text.trim().is_empty());
    said.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use records::{HairLoss, IdSeen, PatchResult, PatchTest, ScalpAnswer, ScalpRecord};
    use strings::{Language, Words};

    use super::scalp_record;

    #[test]
    fn what_was_answered_is_told_and_what_was_not_asked_is_not() {
        let words = Words::of(Language::English);
        assert!(
            scalp_record(words, &ScalpRecord::default())
                .entries
                .is_empty()
        );
        let record = ScalpRecord {
            hair_loss: Some(HairLoss::Norwood3Vertex),
            stable_since: "spring 2024".into(),
            fue: ScalpAnswer {
                said: Some(false),
                text: String::new(),
            },
            laser: ScalpAnswer {
                said: Some(true),
                text: "twice".into(),
            },
            patch_test: PatchTest {
                result: Some(PatchResult::Calm),
                date: chrono::NaiveDate::from_ymd_opt(2026, 11, 2),
                text: "left ear".into(),
            },
            id_seen: IdSeen {
                by: "Robin".into(),
                on: None,
            },
            ..ScalpRecord::default()
        };
        let told: Vec<(String, String)> = scalp_record(words, &record)
            .entries
            .into_iter()
            .map(|entry| (entry.term.unwrap_or_default(), entry.text))
            .collect();
        let told: Vec<(&str, &str)> = told
            .iter()
            .map(|(term, text)| (term.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    "Hair loss (Norwood or Ludwig)",
                    "Norwood III vertex: at the crown, less at the temples"
                ),
                ("Stable since", "spring 2024"),
                ("FUE scars (dots)", "No"),
                ("Laser removal", "Yes, twice"),
                ("Patch test", "No reaction, Mon 2 Nov 2026, left ear"),
                ("ID seen by", "Robin"),
            ]
        );
    }
}
