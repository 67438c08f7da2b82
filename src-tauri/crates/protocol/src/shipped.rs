//! The protocols that ship with the program.

use std::sync::LazyLock;

use crate::Protocol;

/// The id of the protocol that is used unless another is chosen.
pub const DEFAULT_PROTOCOL: &str = "rob-james-flaking";

/// The protocol files, the default first.
const FILES: [&str; 3] = [
    include_str!("../../../../assets/protocols/rob-james-flaking.json"),
    include_str!("../../../../assets/protocols/rob-james-full.json"),
    include_str!("../../../../assets/protocols/published-median.json"),
];

static SHIPPED: LazyLock<Vec<Protocol>> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the files are part of the build and tested"
    )]
    FILES
        .iter()
        .map(|json| Protocol::from_json(json).expect("a shipped protocol is valid"))
        .collect()
});

/// Returns the shipped protocols, the default first.
#[must_use]
pub fn shipped() -> &'static [Protocol] {
    &SHIPPED
}

/// Returns the shipped protocol with this id, or `None` if there is none.
#[must_use]
pub fn shipped_protocol(id: &str) -> Option<&'static Protocol> {
    SHIPPED.iter().find(|protocol| protocol.id == id)
}
