//! What a draft says after slips, and in place of sentences that name oils.

use protocol::{Activity, Oils, Protocol, Verdict, shipped_protocol};
use records::ProtocolDraft;
use strings::{Language, Words};
use studio::protocol::draft::{
    Draft, DraftBranch, DraftForm, DraftOils, DraftRule, DraftSlip, Texts,
};
use vocabulary::Slip;

use super::faults::said as said_of;
use super::{FULL, copy, place};
use crate::protocol::view;
use crate::vault::tests::TempVault;

fn shipped() -> &'static Protocol {
    shipped_protocol(FULL).unwrap()
}

fn after<'p>(protocol: &'p Protocol, slip: Slip, language: &str) -> &'p str {
    protocol.text(&protocol.after_slip(slip).unwrap().wording, language)
}

fn source(protocol: &Protocol, slip: Slip) -> &str {
    &protocol.after_slip(slip).unwrap().source
}

/// A slip as the screen adds it.
fn added(slip: Slip) -> DraftSlip {
    DraftSlip {
        slip,
        text: Texts::new(),
        wording: String::new(),
    }
}

#[test]
fn what_to_do_after_a_slip_is_changed_and_removed() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let said = "Rinse, and call us.";
    form.slips[0].text.insert("en".into(), said.into());
    form.slips[0].text.insert("fr".into(), "Rincez.".into());
    let gone = form.slips.pop().unwrap().slip;
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    assert_eq!(after(&protocol, Slip::GotWet, "en"), said);
    assert_eq!(after(&protocol, Slip::GotWet, "fr"), "Rincez.");
    assert_eq!(source(&protocol, Slip::GotWet), form.id);
    assert_eq!(source(&protocol, Slip::Sweated), "studio-slips");
    assert_eq!(protocol.after_slip(gone), None);
}

#[test]
fn an_empty_sentence_after_a_slip_is_the_shipped_one() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    form.slips.clear();
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    assert_eq!(protocol.slips, []);
    form.slips.push(added(Slip::Sun));
    form.slips.push(added(Slip::GotWet));
    form.slips[1].text.insert("de".into(), "Abtupfen.".into());
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    for slip in [Slip::Sun, Slip::GotWet] {
        assert_eq!(after(&protocol, slip, "en"), after(shipped(), slip, "en"));
    }
    assert_eq!(source(&protocol, Slip::Sun), source(shipped(), Slip::Sun));
    assert_eq!(after(&protocol, Slip::GotWet, "de"), "Abtupfen.");
    let options = view::options(Words::of(Language::English));
    let french = &options.after_slips["sun"]["fr"];
    let words = Words::of("fr".parse().unwrap());
    let english = after(shipped(), Slip::Sun, "en");
    assert_eq!(Some(french.as_str()), words.of_protocol(english));
}

#[test]
fn one_slip_is_answered_once() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    form.slips.push(added(Slip::GotWet));
    let said = said_of(&mut temp, &form);
    let place = format!("slips[{}].slip", form.slips.len() - 1);
    assert_eq!(said, [(place, "This is there twice.".to_owned())]);
}

#[test]
fn the_sentences_for_who_cannot_have_an_oil_are_changed() {
    let mut temp = TempVault::open();
    let mut form = copy(&mut temp);
    let instead = "A drop of olive oil, no more.";
    form.oils[0].olive.insert("en".into(), instead.into());
    let protocol = temp.vault().studio.protocol_of(&form).unwrap();
    let read = |oils: Oils| {
        let own = protocol.for_client(oils, None);
        let rule = own
            .rules
            .iter()
            .rfind(|rule| rule.activity == Activity::Moisturizer);
        own.text(&rule.unwrap().wording, "en").to_owned()
    };
    let olive = Oils {
        coconut: false,
        olive: true,
    };
    assert_eq!(read(olive), instead);
    assert_ne!(read(Oils::default()), instead);
    form.oils[0].neither.insert("en".into(), " ".into());
    let found = said_of(&mut temp, &form);
    let places: Vec<&str> = found.iter().map(|(place, _)| &**place).collect();
    assert_eq!(places, ["oils[0].neither"]);
}

/// Sentences on oils as the screen adds them to a protocol that has none.
fn added_oils() -> DraftOils {
    let said = |text: &str| Texts::from([("en".into(), text.into())]);
    DraftOils {
        wording: String::new(),
        coconut: said("A drop of coconut oil."),
        olive: said("A drop of olive oil."),
        neither: said("Ask us first."),
        wordings: Default::default(),
    }
}

/// A draft of a protocol that has no sentences on oils.
fn without_oils(temp: &mut TempVault) -> DraftForm {
    let studio = &mut temp.vault().studio;
    let draft = studio.copy_protocol("published-median", "Mild care", false);
    let form = draft.unwrap().form;
    assert_eq!(form.oils, []);
    form
}

#[test]
fn sentences_on_oils_are_added_where_there_are_none() {
    let mut temp = TempVault::open();
    let mut form = without_oils(&mut temp);
    let allowing = place(&form, Activity::Moisturizer, Verdict::Fine);
    assert_eq!(form.oil_rule(), Some(allowing));
    form.oils.push(added_oils());
    let made = temp.vault().studio.protocol_of(&form).unwrap();
    let own = made.for_client(Oils::NEITHER, None);
    let rule = &own.rules[allowing];
    assert_eq!(
        (rule.verdict, own.text(&rule.wording, "en")),
        (Verdict::Ask, "Ask us first.")
    );
    // The next version begins with them, beside the sentence that they stand for.
    let studio = &mut temp.vault().studio;
    studio.save_draft(form.clone(), true).unwrap();
    studio.publish_draft(&form.id).unwrap();
    let next = studio.edit_protocol(&form.id).unwrap().form;
    assert_eq!(next.oils.len(), 1);
    assert_eq!(next.oils[0].wording, next.rules[allowing].wordings[0]);
    assert_eq!(next.oils[0].neither["en"], "Ask us first.");
}

#[test]
fn they_stand_for_a_sentence_that_is_new_too() {
    let mut temp = TempVault::open();
    let mut form = without_oils(&mut temp);
    let allowing = place(&form, Activity::Moisturizer, Verdict::Fine);
    let rule = &mut form.rules[allowing];
    rule.wordings = Default::default();
    rule.text.insert("en".into(), "A drop of any oil.".into());
    form.oils.push(added_oils());
    let made = temp.vault().studio.protocol_of(&form).unwrap();
    let olive = Oils {
        coconut: false,
        olive: true,
    };
    let own = made.for_client(olive, None);
    let said = own.text(&own.rules[allowing].wording, "en");
    assert_eq!(said, "A drop of olive oil.");
}

#[test]
fn what_is_wrong_with_sentences_on_oils_is_said_where_it_is() {
    let mut temp = TempVault::open();
    let mut form = without_oils(&mut temp);
    form.oils.push(added_oils());
    form.oils[0].olive.clear();
    let missing = "Write what the client reads.";
    let found = said_of(&mut temp, &form);
    assert_eq!(found, [("oils[0].olive".to_owned(), missing.to_owned())]);
    form.oils[0] = added_oils();
    let allowing = place(&form, Activity::Moisturizer, Verdict::Fine);
    form.rules[allowing].verdict = Verdict::Ask;
    assert_eq!(form.oil_rule(), None);
    let unread = "Moisturizer is never “Fine” in this protocol, so nobody reads these sentences. \
                  Remove them.";
    let found = said_of(&mut temp, &form);
    assert_eq!(found, [("oils[0]".to_owned(), unread.to_owned())]);
}

#[test]
fn a_draft_from_before_they_could_be_edited_says_of_them_what_it_said() {
    let base = shipped_protocol(FULL).unwrap();
    let draft = Draft::of(base, "studio-copy".to_owned());
    let mut document = serde_json::to_value(&draft).unwrap();
    let form = document["form"].as_object_mut().unwrap();
    assert!(form.remove("slips").is_some() && form.remove("oils").is_some());
    let kept = ProtocolDraft {
        id: "studio-copy".into(),
        document,
    };
    assert_eq!(Draft::read(&kept), Some(draft));
}

#[test]
fn they_stand_for_a_sentence_in_a_branch_too() {
    let mut temp = TempVault::open();
    let mut form = without_oils(&mut temp);
    let moved = form
        .rules
        .extract_if(.., |rule| rule.activity == Activity::Moisturizer);
    let rules: Vec<DraftRule> = moved.collect();
    let said = |text: &str| Texts::from([("en".into(), text.into())]);
    form.branches.push(DraftBranch {
        id: "own-dry".into(),
        title: said("Dry scalp"),
        hint: said("If it is tight."),
        wordings: Default::default(),
        scalp_types: Vec::new(),
        rules,
    });
    let allowing = form.oil_rule().unwrap();
    let in_branch = allowing - form.rules.len();
    assert_eq!(form.branches[0].rules[in_branch].verdict, Verdict::Fine);
    form.oils.push(added_oils());
    let made = temp.vault().studio.protocol_of(&form).unwrap();
    let own = made.for_client(Oils::NEITHER, None);
    let rule = &own.branches[0].rules[in_branch];
    assert_eq!(
        (rule.verdict, own.text(&rule.wording, "en")),
        (Verdict::Ask, "Ask us first.")
    );
}
