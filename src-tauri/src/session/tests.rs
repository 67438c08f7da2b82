//! What is decided at sessions, and never of a medicine; what one takes over from another.

use chrono::NaiveDate;
use protocol::{Activity, Verdict};
use records::{ActivityDecision, ClientId, Pigment, Price, Treatment, Zone};
use strings::{Language, Words};
use studio::session::{ActivityInput, DecisionInput, LastTimeInput};

use super::view::silent;
use crate::client::file::ClientFile;
use crate::failure::Code;
use crate::vault::tests::{TempVault, at, code_of, in_utc, new_session, save_session};

/// A treatment, all of it with this mark.
fn treated(mark: &str) -> Treatment {
    let text = |field: &str| format!("{field} {mark}");
    Treatment {
        zones: vec![Zone::Crown],
        needle: text("needle"),
        needle_lot: text("needle lot"),
        needle_expiry: NaiveDate::from_ymd_opt(2031, 2, 28),
        depth: text("depth"),
        speed: text("speed"),
        pigment: Pigment {
            brand: text("brand"),
            shade: text("shade"),
            lot: text("lot"),
            expiry: NaiveDate::from_ymd_opt(2031, 1, 31),
        },
        dilution: text("dilution"),
        passes: Some(3),
        reaction: text("reaction"),
        note: text("note"),
    }
}

/// Adds a session with one treatment and a price.
fn add_treated(temp: &mut TempVault, client: ClientId, number: u16, ended: &str, mark: &str) {
    let now = at("2026-11-22T12:00");
    let mut input = new_session(client, number, ended);
    input.treatment = vec![treated(mark)];
    input.price = Some(Price {
        minor_units: 77_700,
        currency: "CAD".into(),
    });
    save_session(&mut temp.vault().studio, input, now, in_utc(now)).unwrap();
}

fn form(client: ClientId, ended: &str, treatment: Vec<Treatment>) -> LastTimeInput {
    LastTimeInput {
        id: None,
        client,
        ended: ended.into(),
        treatment,
    }
}

#[test]
fn as_last_time_takes_the_technique_of_the_latest_that_has_ended_and_of_no_booking() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    let now = at("2026-11-22T12:00");
    let studio = &temp.vault().studio;
    let none = studio.as_last_time(form(tom, "2026-11-22T11:00", Vec::new()), now);
    assert!(none.unwrap().is_none());
    add_treated(&mut temp, tom, 1, "2026-10-01T16:00", "first");
    add_treated(&mut temp, tom, 2, "2026-11-01T16:00", "second");
    add_treated(&mut temp, tom, 4, "2026-12-24T16:00", "booked");
    let unsaid = temp.add_session(tom, 3, "2026-11-10T16:00");
    let studio = &temp.vault().studio;
    let kept = Treatment {
        pigment: Pigment {
            lot: "typed".into(),
            ..Pigment::default()
        },
        note: "typed too".into(),
        ..Treatment::default()
    };
    // Later than the booking as well: it has not ended, and nobody knows how it went.
    for ended in ["2026-11-22T11:00", "2026-12-31T11:00"] {
        let entered = vec![kept.clone(), Treatment::default(), kept.clone()];
        let last = studio.as_last_time(form(tom, ended, entered), now);
        let last = last.unwrap().unwrap();
        assert_eq!((last.number, last.ended), (2, at("2026-11-01T16:00")));
        assert_eq!(last.treatment.len(), 2, "one was empty");
        assert_eq!(last.treatment[1], kept);
        let copied = &last.treatment[0];
        assert_eq!(copied.pigment.lot, "typed");
        assert_eq!(copied.pigment.expiry, None);
        assert_eq!(
            (copied.note.as_str(), copied.reaction.as_str()),
            ("typed too", "")
        );
        assert_eq!(copied.needle, "needle second");
        assert_eq!(copied.pigment.shade, "shade second");
        let json = serde_json::to_string(&last.treatment).unwrap();
        for never in [
            "lot second",
            "2031",
            "reaction",
            "note second",
            "777",
            "booked",
        ] {
            let said = json.replace("\"reaction\"", "");
            assert!(!said.contains(never), "{never} in {json}");
        }
    }
    // Of a session itself, what lies before it.
    let before = LastTimeInput {
        id: Some(unsaid),
        ..form(tom, "2026-10-20T16:00", Vec::new())
    };
    let last = studio.as_last_time(before, now).unwrap().unwrap();
    assert_eq!(last.number, 1);
}

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
