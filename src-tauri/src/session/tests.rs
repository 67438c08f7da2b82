//! What is decided at sessions, and never of a medicine.

use protocol::{Activity, Verdict};
use records::ActivityDecision;
use strings::{Language, Words};
use studio::session::{ActivityInput, DecisionInput};

use super::view::silent;
use crate::client::file::ClientFile;
use crate::failure::Code;
use crate::vault::tests::{TempVault, at, code_of, in_utc, new_session, save_session};

#[test]
fn of_a_medicine_the_doctor_is_asked_whatever_is_decided() {
    let mut temp = TempVault::open();
    let mut form = temp
        .vault()
        .studio
        .copy_protocol("rob-james-full", "Mild", false)
        .unwrap()
        .form;
    form.rules.retain(|rule| !rule.activity.is_medicine());
    let id = form.id.clone();
    temp.vault().studio.save_draft(form, true).unwrap();
    temp.vault().studio.publish_draft(&id).unwrap();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    let mut input = new_session(tom, 1, "2026-11-20T16:00");
    input.protocol = id;
    let studio = &mut temp.vault().studio;
    let session = save_session(studio, input, now, in_utc(now)).unwrap();
    let decide = ActivityInput {
        client: tom,
        session,
        activity: Activity::ScalpMedicine,
        decision: Some(DecisionInput::From {
            day: 7.try_into().unwrap(),
        }),
    };
    let refused = studio.decide_activity(&decide, now);
    assert_eq!(code_of(refused.unwrap_err()), Code::ChoiceUnknown);

    // An import may bring what is refused here.
    let mut kept = studio.vault.session(session).unwrap().session.record;
    kept.decided = [("scalp_medicine", 7), ("heavy_sweat", 65535), ("flying", 1)]
        .map(|(activity, day)| ActivityDecision {
            activity: activity.into(),
            from: Some(day),
            date: now.date(),
        })
        .into();
    studio
        .vault
        .change(|batch| batch.save_session(session, &kept))
        .unwrap();
    let file = ClientFile::of(temp.vault(), tom).unwrap();
    let words = Words::of(Language::English);
    let offered = silent(words, &file);
    assert!(offered.iter().all(|one| !one.activity.is_medicine()));
    let told = file.plan.unwrap();
    let runs = &told.plan.lane(Activity::ScalpMedicine).unwrap().runs;
    assert_eq!(runs.len(), 1);
    assert_eq!(runs[0].verdict, Verdict::Ask);
    let said = |language| told.protocol.text(&runs[0].wording, language);
    assert!(said("en").ends_with("Ask the doctor who prescribed it."));
    assert!(said("de").contains("Arzt"), "{}", said("de"));
}
