//! The shipped protocols and the vocabulary they use.

use vocabulary::ScalpType;

use super::{default_protocol, sessions};
use crate::{Activity, Choices, DEFAULT_PROTOCOL, Oils, Plan, Protocol, Verdict};
use crate::{shipped, shipped_protocol, shipped_version};

#[test]
fn are_three_the_default_first() {
    let ids: Vec<_> = shipped()
        .iter()
        .map(|protocol| protocol.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [DEFAULT_PROTOCOL, "rob-james-full", "published-median"]
    );
    assert_eq!(
        shipped_protocol("rob-james-full").unwrap().id,
        "rob-james-full"
    );
    assert_eq!(shipped_protocol("nothing"), None);
}

/// Sessions keep the version that they began with.
#[test]
fn earlier_versions_are_known_for_ever() {
    for newest in shipped() {
        for version in 1..=newest.version {
            let found = shipped_version(&newest.id, version).unwrap();
            assert_eq!((&found.id, found.version), (&newest.id, version));
        }
        assert_eq!(shipped_version(&newest.id, newest.version + 1), None);
    }
}

#[test]
fn come_through_json_unchanged() {
    for protocol in shipped() {
        let json = serde_json::to_string(protocol).unwrap();
        assert_eq!(&Protocol::from_json(&json).unwrap(), protocol);
    }
}

#[test]
fn use_every_wording_and_every_source() {
    for protocol in shipped() {
        let json = serde_json::to_value(protocol).unwrap();
        let mut used = Vec::new();
        collect(&json, &mut used);
        for id in protocol.wordings.keys() {
            assert!(
                used.contains(&id.as_str()),
                "{}: no one says {id}",
                protocol.id
            );
        }
        for id in protocol.sources.keys() {
            assert!(
                used.contains(&id.as_str()),
                "{}: nothing rests on {id}",
                protocol.id
            );
        }
    }
}

/// Collects every string value except the entries of `wordings` and `sources`.
fn collect<'v>(value: &'v serde_json::Value, used: &mut Vec<&'v str>) {
    match value {
        serde_json::Value::String(text) => used.push(text),
        serde_json::Value::Array(list) => list.iter().for_each(|one| collect(one, used)),
        serde_json::Value::Object(map) => map
            .iter()
            .filter(|(key, _)| !["wordings", "sources"].contains(&key.as_str()))
            .for_each(|(_, one)| collect(one, used)),
        _ => {}
    }
}

#[test]
fn no_client_reads_of_an_oil_they_cannot_have() {
    let both = Oils::default();
    let olive = Oils {
        coconut: false,
        ..both
    };
    let coconut = Oils {
        olive: false,
        ..both
    };
    let neither = Oils {
        coconut: false,
        olive: false,
    };
    for protocol in shipped() {
        assert_eq!(*protocol.for_client(both, None), *protocol);
        let rules = |oils| -> Vec<String> {
            let own = protocol.for_client(oils, None);
            let branches = own.branches.iter().flat_map(|branch| &branch.rules);
            let advice = own.advice.iter().map(|advice| &advice.wording);
            let rules = own.rules.iter().chain(branches).map(|rule| &rule.wording);
            rules
                .chain(advice)
                .map(|wording| own.text(wording, "en").to_lowercase())
                .collect()
        };
        let names = |oils, word: &str| rules(oils).iter().any(|text| text.contains(word));
        assert!(!names(olive, "coconut"), "{}", protocol.id);
        assert!(!names(coconut, "olive"), "{}", protocol.id);
        assert_eq!(names(olive, "olive"), names(both, "olive"));
        assert_eq!(names(coconut, "coconut"), names(both, "coconut"));
        let are_none = |text: &String| text.contains("no coconut or olive oil for you");
        for text in rules(neither).iter().filter(|text| text.contains("olive")) {
            assert!(are_none(text), "{text}");
        }
    }
}

#[test]
fn oil_is_asked_about_where_a_branch_allows_it_too() {
    let mut protocol = default_protocol().clone();
    protocol.branches[0].rules.clone_from(&protocol.rules);
    let own = protocol.for_client(Oils::NEITHER, None);
    let rules = own.branches[0].rules.iter();
    let of_oil = rules.filter(|rule| rule.activity == Activity::Moisturizer);
    let verdicts: Vec<Verdict> = of_oil.map(|rule| rule.verdict).collect();
    assert!(verdicts.contains(&Verdict::Ask) && !verdicts.contains(&Verdict::Fine));
}

#[test]
fn oil_is_asked_about_where_it_is_it_is_bad_for_the_scalp_or_none_is_left() {
    let both = Oils::default();
    let neither = Oils {
        coconut: false,
        olive: false,
    };
    let oil = |oils, scalp| {
        let own = default_protocol().for_client(oils, scalp);
        let plan = Plan::derive(&own, &sessions(&["2026-11-19T16:00"]), &Choices::default());
        let plan = plan.unwrap();
        let run = plan
            .lane(Activity::Moisturizer)
            .unwrap()
            .runs
            .last()
            .cloned()
            .unwrap();
        (run.verdict, own.text(&run.wording, "en").to_owned())
    };
    assert_eq!(oil(both, None).0, Verdict::Fine);
    assert_eq!(oil(both, Some(ScalpType::Oily)).0, Verdict::Fine);
    for scalp in [
        ScalpType::Dandruff,
        ScalpType::Folliculitis,
        ScalpType::Seborrhoeic,
    ] {
        let (verdict, text) = oil(both, Some(scalp));
        assert_eq!(verdict, Verdict::Ask);
        assert!(text.starts_with("Ask us before you use any oil"), "{text}");
    }
    let (verdict, text) = oil(neither, None);
    assert_eq!(verdict, Verdict::Ask);
    assert!(text.starts_with("Ask us what to use."), "{text}");
}

#[test]
fn text_falls_back_to_the_first_language() {
    let protocol = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    assert_eq!(protocol.text("title", "en"), "Rob James");
    assert_eq!(protocol.text("title", "fi"), "Rob James");
    assert_eq!(protocol.text("no-such-wording", "en"), "");
}

#[test]
fn a_protocol_can_be_read_in_a_language_that_it_does_not_have() {
    let protocol = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
    let translate = |english: &str| (english == "Keep dry").then_some("Pidä kuivana");
    let finnish = protocol.in_language("fi", translate);
    assert_eq!(finnish.text("phase-keep-dry", "fi"), "Pidä kuivana");
    assert_eq!(finnish.text("phase-keep-dry", "en"), "Keep dry");
    assert_eq!(finnish.text("title", "fi"), "Rob James");
    // What a protocol says itself goes first.
    let mut own = protocol.clone();
    let texts = own.wordings.get_mut("phase-keep-dry").unwrap();
    texts.insert("fi".to_owned(), "Kuivana".to_owned());
    own.languages.push("fi".to_owned());
    assert_eq!(
        own.in_language("fi", translate)
            .text("phase-keep-dry", "fi"),
        "Kuivana"
    );
}

#[test]
fn strictness_has_one_order() {
    use Verdict::{Ask, Fine, NotYet, WarmWaterOnly};
    assert!(Fine < Ask && Ask < WarmWaterOnly && WarmWaterOnly < NotYet);
}
