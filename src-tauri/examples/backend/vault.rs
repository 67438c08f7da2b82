//! The vault behind the screen under test: sample clients, at a time that stands still.

use std::error::Error;
use std::path::Path;

use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;
use records::{Clock, Options, Vault};
use scalp_aftercare::Place;

/// The studio's zone. This computer must be set to it.
const ZONE: Tz = Tz::America__Vancouver;

/// Sunday 22 November 2026, 15:00 in the studio.
struct Sunday;

impl Clock for Sunday {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_388_400, 0).unwrap_or_default()
    }
}

/// How the vault is opened: at that time, with keys that cost next to nothing to guess.
pub fn options() -> Options {
    Options::default().with_clock(Sunday).with_cheap_keys()
}

/// The place of a vault in `folder`; with the sample clients where there is a `passphrase`,
/// and without a vault where there is none. It is locked.
pub fn make(folder: &Path, passphrase: Option<&str>) -> Result<Place, Box<dyn Error>> {
    let dir = folder.join("vault");
    if let Some(passphrase) = passphrase {
        let passphrase = records::judge(passphrase, &[]).map_err(|_| "a weak passphrase")?;
        let mut vault = Vault::create(&dir, &passphrase, options())?.vault;
        let now = ZONE.from_utc_datetime(&Sunday.now().naive_utc());
        studio::samples::fill(&mut vault, now.naive_local(), Some(ZONE.name()))?;
        vault.lock()?;
    }
    Ok(Place::at(dir)?)
}
