//! Reads the scalp types that a protocol names: those that aftercare depends on.

use serde::{Deserialize, Deserializer, de};
use vocabulary::ScalpType;

/// Reads one scalp type.
pub(crate) fn one<'de, D: Deserializer<'de>>(from: D) -> Result<ScalpType, D::Error> {
    in_aftercare(ScalpType::deserialize(from)?)
}

/// Reads a list of scalp types.
pub(crate) fn several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ScalpType>, D::Error> {
    Vec::deserialize(from)?
        .into_iter()
        .map(in_aftercare)
        .collect()
}

fn in_aftercare<E: de::Error>(scalp: ScalpType) -> Result<ScalpType, E> {
    if ScalpType::IN_AFTERCARE.contains(&scalp) {
        Ok(scalp)
    } else {
        Err(E::custom(format_args!(
            "no aftercare depends on `{}`",
            scalp.id()
        )))
    }
}
