//! Protocols read from a vault or a file.

use serde_json::{Value, json};

use super::default_protocol;
use crate::{OutsideFault, Protocol, shipped, shipped_version};

fn read(document: &Value) -> Result<Protocol, OutsideFault> {
    let (id, version) = (
        document["id"].as_str().unwrap(),
        document["version"].to_string(),
    );
    Protocol::from_outside(id, &version, &document.to_string())
}

fn altered() -> Value {
    let mut document = serde_json::to_value(default_protocol()).unwrap();
    document["author"] = "Somebody else".into();
    document
}

#[test]
fn a_shipped_protocol_is_accepted_unchanged() {
    for ours in shipped() {
        let mut document = serde_json::to_value(ours).unwrap();
        assert_eq!(read(&document).as_ref(), Ok(ours));
        document["$schema"] = "elsewhere/protocol.schema.json".into();
        assert!(read(&document).is_ok(), "the schema's place says nothing");
    }
}

#[test]
fn a_changed_protocol_cannot_pose_as_a_shipped_one() {
    assert_eq!(read(&altered()), Err(OutsideFault::NotAsShipped));
    let earlier = shipped_version(&default_protocol().id, 1).unwrap();
    let mut posing = serde_json::to_value(earlier).unwrap();
    assert_eq!(read(&posing).as_ref(), Ok(earlier));
    posing["rules"][0]["until"] = 1.into();
    posing["rules"][1]["from"] = 1.into();
    posing["phases"] = json!([{
        "id": "all", "title": "phase-gentle", "from": 0, "source": "james-flaking",
    }]);
    assert_eq!(read(&posing), Err(OutsideFault::NotAsShipped));
    // A version is compared as text, so one that parses to the same number is refused too.
    let said = serde_json::to_string(default_protocol()).unwrap();
    let version = default_protocol().version;
    for other in [
        format!("0{version}"),
        format!("+{version}"),
        format!("{version} "),
    ] {
        let doubt = Protocol::from_outside(&default_protocol().id, &other, &said);
        assert!(
            matches!(doubt, Err(OutsideFault::OtherName { .. })),
            "{other}"
        );
    }
}

#[test]
fn an_own_protocol_is_accepted_under_its_own_name() {
    let mut own = altered();
    own["id"] = "own".into();
    assert_eq!(read(&own).unwrap().id, "own");
    let mut later = altered();
    later["version"] = 9.into();
    assert_eq!(read(&later).unwrap().version, 9, "of a newer program");
    let other = Protocol::from_outside("mine", "1", &own.to_string());
    assert_eq!(
        other,
        Err(OutsideFault::OtherName {
            id: "own".into(),
            version: default_protocol().version
        })
    );
    let nothing = Protocol::from_outside("own", "1", &json!({}).to_string());
    assert!(matches!(nothing, Err(OutsideFault::Invalid(_))));
}
