//! The guard, the clock and the words of an open vault, in a folder that vanishes. The tests
//! of the nouns use the same [`TempVault`].

mod clock;
mod guard;
mod words;

use chrono::{DateTime, NaiveDateTime, Utc};
use records::{
    Client, ClientId, Note, NoteKind, Options, Pigment, ProtocolVersion, Session, SessionId,
    Studio, Treatment,
};
use studio::plan::version_of;
use studio::session::SessionInput;
use tempfile::TempDir;
use vocabulary::Moment;
use zeroize::Zeroizing;

use super::place::Place;
use super::wire::{CreateRequest, KeyTyped, OpenView, Secret, UnlockAnswer};
use super::{UnlockedVault, VaultGuard};
use crate::failure::{Code, Failure};
use crate::system::clock::WallClock;

/// A wall on which nothing is shifted.
pub const UTC: WallClock = WallClock::Named(chrono_tz::Tz::UTC);

pub const PASSPHRASE: &str = "harbour violin cactus pepper";

pub fn secret(text: &str) -> Secret {
    Secret(Zeroizing::new(text.to_owned()))
}

pub fn passphrase(text: &str) -> KeyTyped {
    KeyTyped::Passphrase { text: secret(text) }
}

/// Keys that cost next to nothing to guess.
fn cheap() -> Options {
    Options::default().with_cheap_keys()
}

/// The code under which the screen is told of an error.
pub fn code_of(error: impl Into<Failure>) -> Code {
    error.into().code
}

/// Saves a session in a studio in Vancouver.
pub fn save_session(
    studio: &mut studio::Studio,
    session: SessionInput,
    now: Moment,
    instant: DateTime<Utc>,
) -> Result<SessionId, studio::Error> {
    studio.save_session(session, "America/Vancouver".into(), now, instant)
}

/// A session as the form has it, with a lot of pigment.
pub fn new_session(client: ClientId, number: u16, ended: &str) -> SessionInput {
    SessionInput {
        id: None,
        client,
        ended: ended.into(),
        number,
        protocol: protocol::DEFAULT_PROTOCOL.into(),
        is_final: false,
        artist: "Robin".into(),
        started: None,
        skin: String::new(),
        treatment: vec![Treatment {
            pigment: Pigment {
                lot: "L2410".into(),
                ..Pigment::default()
            },
            ..Treatment::default()
        }],
        price: None,
        text: String::new(),
    }
}

/// A folder with the guard of a vault that may be there or not.
pub struct TempVault {
    pub home: TempDir,
    pub guard: VaultGuard,
}

impl TempVault {
    /// Without a vault.
    pub fn empty() -> Self {
        let home = tempfile::tempdir().unwrap();
        let guard = VaultGuard::new(Place::at(home.path().join("vault")).unwrap(), cheap);
        Self { home, guard }
    }

    /// With an open vault that is empty.
    pub fn open() -> Self {
        let mut temp = Self::empty();
        temp.create();
        temp
    }

    pub fn create(&mut self) -> OpenView {
        let request = CreateRequest {
            passphrase: secret(PASSPHRASE),
            studio: Studio {
                name: "Northside".into(),
                artist: "Robin".into(),
                zone: "America/Vancouver".into(),
                ..Studio::default()
            },
            paper: sheets::Paper::Letter,
        };
        self.guard.create(&request).unwrap()
    }

    /// The same folder after the app was killed: nothing was locked in good order.
    pub fn killed(self) -> Self {
        let Self { home, guard } = self;
        let place = guard.place().clone();
        drop(guard);
        Self {
            home,
            guard: VaultGuard::new(place, cheap),
        }
    }

    pub fn unlock(&mut self) {
        let answer = self.guard.unlock(&passphrase(PASSPHRASE)).unwrap();
        assert!(matches!(answer, UnlockAnswer::Opened(_)), "{answer:?}");
    }

    pub fn vault(&mut self) -> &mut UnlockedVault {
        self.guard.unlocked().unwrap()
    }

    pub fn add_client(&mut self, name: &str) -> ClientId {
        let client = Client {
            name: name.into(),
            ..Client::default()
        };
        self.vault().studio.add_client(&client).unwrap()
    }

    /// Adds a session under the default protocol.
    pub fn add_session(&mut self, client: ClientId, number: u16, ended: &str) -> SessionId {
        self.add_session_under(&protocol::shipped()[0], client, number, ended)
    }

    pub fn add_session_under(
        &mut self,
        protocol: &protocol::Protocol,
        client: ClientId,
        number: u16,
        ended: &str,
    ) -> SessionId {
        let session = Session {
            ended: at(ended),
            zone: "America/Vancouver".into(),
            number,
            is_final: false,
            booked: false,
            calendar_uid: String::new(),
            artist: String::new(),
            protocol: keep(self.vault(), protocol),
            branches: Vec::new(),
            decided: Vec::new(),
            started: None,
            skin: String::new(),
            treatment: Vec::new(),
            price: None,
            text: String::new(),
        };
        let open = self.vault();
        let id = open
            .studio
            .vault
            .change(|batch| batch.add_session(client, &session))
            .unwrap();
        open.studio.refresh(client).unwrap();
        id
    }

    pub fn add_note(&mut self, client: ClientId, kind: NoteKind, date: &str, text: &str) {
        let note = Note {
            kind,
            date: date.parse().unwrap(),
            pinned: false,
            slip: None,
            text: text.into(),
        };
        self.vault()
            .studio
            .vault
            .change(|batch| batch.add_note(client, None, &note))
            .unwrap();
    }
}

fn keep(open: &mut UnlockedVault, protocol: &protocol::Protocol) -> ProtocolVersion {
    let version = version_of(protocol);
    let document = serde_json::to_string(protocol).unwrap();
    open.studio
        .vault
        .change(|batch| batch.keep_protocol(&version, &document))
        .unwrap();
    version
}

pub fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// When a clock in UTC shows this.
pub fn in_utc(moment: Moment) -> DateTime<Utc> {
    NaiveDateTime::from(moment).and_utc()
}
