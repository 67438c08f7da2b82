//! The protocols that ship with the program.

use std::sync::LazyLock;

use crate::Protocol;

/// The id of the protocol that is used unless another is chosen.
pub const DEFAULT_PROTOCOL: &str = "rob-james-flaking";

/// The protocol files in their newest versions, the default first.
const NEWEST: [&str; 3] = [
    include_str!("../../../../assets/protocols/rob-james-flaking.json"),
    include_str!("../../../../assets/protocols/rob-james-full.json"),
    include_str!("../../../../assets/protocols/published-median.json"),
];

/// The versions that shipped before. Sessions keep the version they began with, so none of
/// these files ever changes.
const EARLIER: [&str; 6] = [
    include_str!("../../../../assets/protocols/earlier/rob-james-flaking-1.json"),
    include_str!("../../../../assets/protocols/earlier/rob-james-flaking-2.json"),
    include_str!("../../../../assets/protocols/earlier/rob-james-full-1.json"),
    include_str!("../../../../assets/protocols/earlier/rob-james-full-2.json"),
    include_str!("../../../../assets/protocols/earlier/published-median-1.json"),
    include_str!("../../../../assets/protocols/earlier/published-median-2.json"),
];

static SHIPPED: LazyLock<Vec<Protocol>> = LazyLock::new(|| read(&NEWEST));
static SHIPPED_EARLIER: LazyLock<Vec<Protocol>> = LazyLock::new(|| read(&EARLIER));

fn read(files: &[&str]) -> Vec<Protocol> {
    #[expect(
        clippy::expect_used,
        reason = "the files are part of the build and tested"
    )]
    files
        .iter()
        .map(|json| Protocol::from_json(json).expect("a shipped protocol is valid"))
        .collect()
}

/// Returns the shipped protocols in their newest versions, the default first.
#[must_use]
pub fn shipped() -> &'static [Protocol] {
    &SHIPPED
}

/// Returns the newest version of the shipped protocol with this id, or `None` if there is
/// none.
#[must_use]
pub fn shipped_protocol(id: &str) -> Option<&'static Protocol> {
    SHIPPED.iter().find(|protocol| protocol.id == id)
}

/// Returns the shipped protocol with this id in exactly this version, or `None` if none
/// ships or shipped under that name.
#[must_use]
pub fn shipped_version(id: &str, version: u32) -> Option<&'static Protocol> {
    let all = SHIPPED.iter().chain(SHIPPED_EARLIER.iter());
    all.filter(|protocol| protocol.version == version)
        .find(|protocol| protocol.id == id)
}
