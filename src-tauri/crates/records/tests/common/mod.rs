//! What the tests share: a vault in a folder that vanishes, and a clock to set.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    missing_docs
)] // Test code; each test file uses a part.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use records::exchange::{Export, Incoming};
use records::{
    ActivityDecision, Allergy, Alopecia, Answer, BranchDecision, Client, ClientId, Clock,
    Consultation, Contact, ContactKind, ContactPoint, Contraindication, Created, Credential,
    Fitzpatrick, HairLoss, HairlineEdge, HairlineShape, HealthAnswers, HealthQuestion, IdSeen,
    NewPassphrase, Note, NoteKind, OpenError, Options, Passphrase, PatchResult, PatchTest, Pigment,
    Price, PriceItem, ProtocolVersion, Quote, QuoteLine, RecoveryKey, ScalpAnswer, ScalpRecord,
    Session, Settings, Severity, Sheet, SignedForm, SignedOn, Stop, StoreError, Treatment, Vault,
    Zone, judge,
};
use vocabulary::ScalpType;

pub const PASSPHRASE: &str = "lantern gravel teapot mosaic";
pub const OTHER_PASSPHRASE: &str = "harbour violin cactus pepper";

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct StillClock(Arc<AtomicI64>);

impl StillClock {
    pub fn at(instant: &str) -> Self {
        let instant: DateTime<Utc> = instant.parse().unwrap();
        Self(Arc::new(AtomicI64::new(instant.timestamp_millis())))
    }

    pub fn advance(&self, by: TimeDelta) {
        self.0.fetch_add(by.num_milliseconds(), Ordering::Relaxed);
    }
}

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0.load(Ordering::Relaxed)).unwrap()
    }
}

/// A clock that can be moved and goes on by itself, a little each time that it is read.
#[derive(Clone)]
pub struct TickingClock(pub StillClock);

impl Clock for TickingClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.advance(TimeDelta::milliseconds(7));
        self.0.now()
    }
}

/// A folder that vanishes, with room for a vault in it.
pub struct TempVault {
    pub home: tempfile::TempDir,
    pub clock: StillClock,
}

impl TempVault {
    pub fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            clock: StillClock::at("2026-11-19T16:00:00Z"),
        }
    }

    pub fn dir(&self) -> PathBuf {
        self.home.path().join("vault")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    pub fn options(&self) -> Options {
        Options::default()
            .with_clock(self.clock.clone())
            .with_cheap_keys()
    }

    pub fn create(&self) -> Created {
        Vault::create(&self.dir(), &new_passphrase(PASSPHRASE), self.options()).unwrap()
    }

    pub fn unlock(&self) -> Result<Vault, OpenError> {
        Vault::unlock(&self.dir(), &passphrase(PASSPHRASE), self.options())
    }

    pub fn unlock_with(&self, credential: &Credential) -> Result<Vault, OpenError> {
        Vault::unlock(&self.dir(), credential, self.options())
    }
}

pub fn new_passphrase(text: &str) -> NewPassphrase {
    judge(text, &[]).unwrap()
}

pub fn passphrase(text: &str) -> Credential {
    Credential::Passphrase(Passphrase::new(text))
}

pub fn recovery(text: &str) -> Credential {
    Credential::Recovery(text.parse::<RecoveryKey>().unwrap())
}

/// Changes one bit of a file.
pub fn flip_bit(path: &Path, byte: usize, bit: u8) {
    let mut contents = std::fs::read(path).unwrap();
    contents[byte] ^= 1 << bit;
    std::fs::write(path, contents).unwrap();
}

pub fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

pub fn client(name: &str) -> Client {
    Client {
        name: name.into(),
        ..Client::default()
    }
}

pub fn note(text: &str) -> Note {
    Note {
        kind: NoteKind::Note,
        date: date("2026-11-20"),
        pinned: false,
        slip: None,
        text: text.into(),
    }
}

pub fn protocol() -> ProtocolVersion {
    ProtocolVersion {
        id: "guide".into(),
        version: "1.0.0".into(),
    }
}

pub fn session(number: u16, ended: &str) -> Session {
    Session {
        ended: ended.parse().unwrap(),
        zone: "America/Vancouver".into(),
        number,
        is_final: false,
        booked: false,
        calendar_uid: String::new(),
        artist: String::new(),
        protocol: protocol(),
        branches: Vec::new(),
        decided: Vec::new(),
        started: None,
        skin: String::new(),
        treatment: Vec::new(),
        price: None,
        text: String::new(),
    }
}

/// Adds a client.
pub fn add(vault: &mut Vault, name: &str) -> ClientId {
    vault
        .change(|batch| batch.add_client(&client(name)))
        .unwrap()
}

/// Takes the last step back.
pub fn undo(vault: &mut Vault) {
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
}

/// Does the step again that was undone last.
pub fn redo(vault: &mut Vault) {
    let step = vault.undone_step().unwrap().unwrap();
    vault.redo(step).unwrap();
}

/// A client with something in every field there is, each text with the marker in it.
pub fn full_client(marker: &str) -> Client {
    let text = |field: &str| format!("{field} {marker}");
    let client = Client {
        // As the vaults of the released formats have them; what is not named here is filled
        // below.
        phones: [
            ContactPoint::only(&text("604 555 0100")),
            vec![ContactPoint {
                value: text("604 555 0101"),
                kind: ContactKind::Other,
                label: text("phone label"),
            }],
        ]
        .concat(),
        emails: ContactPoint::only(&text("mail")),
        language: text("en"),
        referred_by: text("referred"),
        birth: Some(date("1984-02-29")),
        tags: [text("tag")].into(),
        scalp: [ScalpType::Oily, ScalpType::Sensitive].into(),
        allergies: vec![Allergy {
            group: text("group"),
            text: text("allergy"),
            severity: Severity::Severe,
        }],
        contraindications: vec![Contraindication {
            question: HealthQuestion::Keloids,
            date: Some(date("2026-11-01")),
            text: text("contraindication"),
        }],
        health: HealthAnswers {
            no: [HealthQuestion::Heart].into(),
            asked: Some(date("2026-11-01")),
            confirmed: [date("2026-11-19")].into(),
        },
        emergency: Some(Contact {
            name: text("contact"),
            phone: text("911"),
            relation: text("relation"),
        }),
        scalp_record: full_scalp_record(marker),
        ..Client::default()
    };
    let mut fields = serde_json::to_value(client).unwrap();
    for (name, value) in fields.as_object_mut().unwrap() {
        if value == "" {
            *value = text(name).into();
        }
        let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        assert!(!is_empty, "{name}");
    }
    serde_json::from_value(fields).unwrap()
}

/// A scalp record with something in every field there is, each text with the marker in it.
pub fn full_scalp_record(marker: &str) -> ScalpRecord {
    let text = |field: &str| format!("{field} {marker}");
    let answer = |field: &str, said| ScalpAnswer {
        said: Some(said),
        text: text(field),
    };
    ScalpRecord {
        hair_loss: Some(HairLoss::Norwood3Vertex),
        fitzpatrick: Some(Fitzpatrick::II),
        hairline_shape: Some(HairlineShape::Receded),
        hairline_edge: Some(HairlineEdge::Scattered),
        alopecia: Some(Alopecia::Androgenetic),
        alopecia_text: text("alopecia"),
        stable_since: text("since"),
        fut: answer("fut", true),
        fue: answer("fue", false),
        other_scars: answer("scars", true),
        earlier_smp: answer("smp", false),
        laser: answer("laser", true),
        patch_test: PatchTest {
            result: Some(PatchResult::Calm),
            date: Some(date("2026-10-30")),
            text: text("patch"),
        },
        id_seen: IdSeen {
            by: text("seen by"),
            on: Some(date("2026-11-02")),
        },
    }
}

/// A session with something in every field there is, each text with the marker in it.
pub fn full_session(marker: &str) -> Session {
    let text = |field: &str| format!("{field} {marker}");
    Session {
        started: chrono::NaiveTime::from_hms_opt(12, 30, 0),
        artist: text("artist"),
        skin: text("skin"),
        branches: vec![BranchDecision {
            branch: text("branch"),
            opened: true,
            date: date("2026-11-19"),
            reason: text("reason"),
        }],
        decided: vec![ActivityDecision {
            activity: text("activity"),
            from: Some(7),
            date: date("2026-11-20"),
        }],
        treatment: vec![Treatment {
            zones: vec![Zone::Hairline, Zone::Scars],
            needle: text("needle"),
            needle_lot: text("needle_lot"),
            needle_expiry: Some(date("2028-06-30")),
            depth: text("depth"),
            speed: text("speed"),
            pigment: Pigment {
                brand: text("brand"),
                shade: text("shade"),
                lot: text("lot"),
                expiry: Some(date("2027-12-31")),
            },
            dilution: text("dilution"),
            passes: Some(2),
            reaction: text("reaction"),
            note: text("note"),
        }],
        price: Some(Price {
            minor_units: 65_000,
            currency: "CAD".into(),
        }),
        text: text("session"),
        ..session(1, "2026-11-19T16:00")
    }
}

/// A client with a session, notes and a sheet, all with the marker in them.
pub fn add_full_client(vault: &mut Vault, marker: &str) -> ClientId {
    vault
        .change(|batch| -> Result<_, StoreError> {
            batch.keep_protocol(&protocol(), r#"{"id": "guide"}"#)?;
            let client = batch.add_client(&full_client(marker))?;
            let session = batch.add_session(client, &full_session(marker))?;
            batch.add_note(client, None, &note(&format!("first note {marker} end")))?;
            batch.add_note(
                client,
                Some(session),
                &note(&format!("second note {marker}")),
            )?;
            let sheet = Sheet {
                inputs: serde_json::json!({ "name": marker }),
                media: "application/pdf".into(),
                page: format!("%PDF {marker}").repeat(2000).into_bytes(),
            };
            batch.add_sheet(client, Some(session), &sheet)?;
            batch.add_signed_form(client, &signed_form(marker))?;
            batch.add_consultation(client, &consultation(marker))?;
            batch.add_quote(client, &quote(marker))?;
            Ok(client)
        })
        .unwrap()
}

/// A consultation with the marker in its text.
pub fn consultation(marker: &str) -> Consultation {
    Consultation {
        begins: "2026-11-05T10:00".parse().unwrap(),
        minutes: 45,
        zone: "America/Vancouver".into(),
        booked: true,
        calendar_uid: format!("{marker}@calendar.invalid"),
        text: marker.into(),
    }
}

/// A quote with the marker in its words.
pub fn quote(marker: &str) -> Quote {
    Quote {
        date: date("2026-11-05"),
        currency: "CAD".into(),
        lines: vec![
            QuoteLine {
                item: Some(PriceItem::Norwood4),
                label: String::new(),
                count: 1,
                minor_units: 280_000,
            },
            QuoteLine {
                item: None,
                label: marker.into(),
                count: 2,
                minor_units: -5_000,
            },
        ],
        sessions: Some(3),
        valid_until: Some(date("2027-01-31")),
        text: marker.into(),
    }
}

/// A form that was signed, with the marker in it.
pub fn signed_form(marker: &str) -> SignedForm {
    let page = format!("%PDF form {marker}").repeat(2000).into_bytes();
    SignedForm {
        form: "health".into(),
        version: 2,
        text: serde_json::json!({ "title": marker }),
        answers: [
            ("thinners".into(), Answer::Yes),
            ("which".into(), Answer::Text(marker.into())),
            ("keloids".into(), Answer::No),
        ]
        .into(),
        name: marker.into(),
        signed: "2026-11-19T15:00".parse().unwrap(),
        on: SignedOn::Screen,
        strokes: vec![vec![[1, 2], [30, 40]]],
        inputs: serde_json::json!({ "studio": marker }),
        media: "application/pdf".into(),
        sha256: SignedForm::digest(&page),
        withdrawn: None,
        page,
    }
}

/// A folder for backups, named in the settings.
pub fn with_folder(temp: &TempVault, vault: &mut Vault) -> PathBuf {
    let folder = temp.home.path().join("backups");
    std::fs::create_dir(&folder).unwrap();
    let settings = Settings {
        backup_folder: Some(folder.clone()),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    folder
}

/// Stops a task the moment that it is asked for the time after so many.
pub fn stop_after(questions: u32) -> Stop {
    let left = AtomicU32::new(questions);
    Stop::when(move || {
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            left.checked_sub(1)
        })
        .is_err()
    })
}

/// The export as it is taken into a vault, by a caller who takes any protocol.
pub fn compared(vault: &Vault, export: &Export) -> Incoming {
    let any = |_: &ProtocolVersion, _: &str| Ok::<_, ()>(());
    vault.compare(export.clone(), any).unwrap()
}

/// Takes in all of an export.
pub fn import(
    vault: &mut Vault,
    export: &Export,
    stop: &Stop,
) -> Result<Vec<ClientId>, StoreError> {
    let incoming = compared(vault, export);
    vault.change(|batch| batch.import(&incoming, |_| true, stop))
}
