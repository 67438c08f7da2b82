//! The ids of the studio's own protocols and forms.

use crate::Error;

/// What they begin with. Nothing that ships has such an id.
const OWN: &str = "studio-";

/// Returns a new id for something of the studio's own with this name, in small letters, digits and
/// hyphens. It ends at random: two studios that each write their "Mild care" can both bring it into
/// one vault.
pub(crate) fn own_id(name: &str) -> Result<String, Error> {
    let mut ending = records::new_uid()?;
    ending.truncate(8);
    Ok(format!("{OWN}{name}-{ending}"))
}

/// Whether something of the studio's own may have this id.
pub(crate) fn is_own_id(id: &str) -> bool {
    let good = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    let own = id.strip_prefix(OWN).unwrap_or_default();
    own.chars().all(good) && !own.is_empty()
}
