//! The vault behind the screen under test, at a time that stands still: the sample clients,
//! and what the tests need besides.

use std::error::Error;
use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use records::{
    Batch, Client, ClientId, Clock, ContactPoint, Contraindication, HealthQuestion, Note, NoteKind,
    Options, Session, SessionId, Severity, StoreError, Vault,
};
use studio::Studio;
use studio::sheet::{GivenAs, Look};
use vocabulary::Moment;

/// The studio's zone. This computer must be set to it.
const ZONE: Tz = Tz::America__Vancouver;

/// The sample clients that get more: Marcus Odell with his second session, and Priya Raman.
const MARCUS: (ClientId, SessionId) = (ClientId(1), SessionId(2));
const PRIYA: ClientId = ClientId(2);

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

/// Makes a vault with this passphrase in `dir`, locked. Returns its recovery key.
pub fn make(dir: &Path, passphrase: &str) -> Result<String, Box<dyn Error>> {
    let passphrase = records::judge(passphrase, &[]).map_err(|_| "a weak passphrase")?;
    let created = Vault::create(dir, &passphrase, options())?;
    let mut vault = created.vault;
    let now = ZONE.from_utc_datetime(&Sunday.now().naive_utc());
    studio::samples::fill(&mut vault, now.naive_local().into(), Some(ZONE.name()))?;
    let marcus = vault.client(MARCUS.0)?.record;
    let session = vault.session(MARCUS.1)?.session.record;
    let mut settings = vault.settings()?;
    settings.retention_years = Some(7);
    vault.change(|batch| {
        batch.save_settings(&settings)?;
        fill_marcus(batch, marcus)?;
        add_old_clients(batch, &session)?;
        add_duplicates(batch)?;
        fill_bin(batch)
    })?;
    let mut studio = Studio::new(vault);
    give_marcus_a_sheet(&mut studio, now.naive_local().into())?;
    studio.vault.lock()?;
    Ok(created.recovery_key.to_text().to_string())
}

/// Gives Marcus Odell something of everything that a client can have.
fn fill_marcus(batch: &mut Batch<'_>, mut marcus: Client) -> Result<(), StoreError> {
    let (client, session) = MARCUS;
    marcus.tags.insert("weekend".into());
    for allergy in &mut marcus.allergies {
        allergy.text = "Rash within a day".into();
        allergy.severity = Severity::Severe;
    }
    marcus.contraindications.push(Contraindication {
        question: HealthQuestion::Keloids,
        date: None,
        text: "One, on the shoulder".into(),
    });
    batch.save_client(client, &marcus)?;
    for (kind, (month, day), pinned, text) in [
        (
            NoteKind::Note,
            (11, 5),
            false,
            "Photographs taken before the first pass.",
        ),
        (
            NoteKind::Reaction,
            (11, 7),
            false,
            "A little swelling at the left temple, gone by evening.",
        ),
        (
            NoteKind::Note,
            (11, 19),
            false,
            "Very dry crown. Cleanser opened.\nNext session in three weeks.",
        ),
        (
            NoteKind::Call,
            (11, 20),
            false,
            "Itchy around the crown, no redness. Told him it is usual.",
        ),
        (
            NoteKind::Note,
            (11, 5),
            true,
            "Wants a softer hairline than in the first drawing.",
        ),
    ] {
        let note = Note {
            kind,
            date: NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default(),
            pinned,
            slip: None,
            text: text.into(),
        };
        batch.add_note(client, Some(session), &note)?;
    }
    Ok(())
}

/// Gives Marcus Odell his sheet. Nobody prints it: its PDF is none.
fn give_marcus_a_sheet(studio: &mut Studio, now: Moment) -> Result<(), studio::Error> {
    let look = Look {
        paper: None,
        large_print: None,
    };
    let (made, recipient) = studio.client_sheet(MARCUS.0, look, now)?;
    studio.keep_given(recipient, &made, GivenAs::Page, b"%PDF".to_vec())?;
    Ok(())
}

/// Adds two clients whose records are past the years that they are kept.
fn add_old_clients(batch: &mut Batch<'_>, session: &Session) -> Result<(), StoreError> {
    for (name, month) in [("Henrik Aaltonen", 3), ("Sunita Rao", 9)] {
        let client = batch.add_client(&named(name))?;
        let ended =
            NaiveDate::from_ymd_opt(2019, month, 4).and_then(|day| day.and_hms_opt(16, 0, 0));
        let session = Session {
            ended: ended.unwrap_or_default().into(),
            number: 1,
            branches: Vec::new(),
            decided: Vec::new(),
            ..session.clone()
        };
        batch.add_session(client, &session)?;
    }
    Ok(())
}

/// Adds one person twice.
fn add_duplicates(batch: &mut Batch<'_>) -> Result<(), StoreError> {
    for _ in 0..2 {
        batch.add_client(&Client {
            phones: ContactPoint::only("604 555 0190"),
            ..named("Dan Castro")
        })?;
    }
    Ok(())
}

/// Puts a client and a note into the bin.
fn fill_bin(batch: &mut Batch<'_>) -> Result<(), StoreError> {
    let client = batch.add_client(&named("Dolores Quintana-Whitfield"))?;
    batch.bin(client)?;
    let note = Note {
        kind: NoteKind::Note,
        date: NaiveDate::from_ymd_opt(2026, 11, 18).unwrap_or_default(),
        pinned: false,
        slip: None,
        text: "Another client’s.".into(),
    };
    let note = batch.add_note(PRIYA, None, &note)?;
    batch.bin(note)
}

fn named(name: &str) -> Client {
    Client {
        name: name.into(),
        ..Client::default()
    }
}
