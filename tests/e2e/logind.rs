//! Locking on sleep and on a screen lock, signalled by a stand-in for logind on the
//! desk's bus.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the forms that the bus calls"
)]

use std::collections::HashMap;
use std::io::{ErrorKind, Read};
use std::os::fd::OwnedFd as StdFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};

use serde_json::Value as Json;
use tests::desk::Desk;
use tests::window::{Window, eventually};
use zbus::connection::Builder;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, Value};
use zbus::{Connection, fdo, interface};

use super::vault::{PASSPHRASE, ask, first_start_at, unlock};

const MANAGER: &str = "/org/freedesktop/login1";
const USER: &str = "/org/freedesktop/login1/user/_1000";
const SESSION: &str = "/org/freedesktop/login1/session/c7";
const SESSION_ID: &str = "c7";

fn path(path: &str) -> OwnedObjectPath {
    OwnedObjectPath::try_from(path).expect("a path")
}

/// Our ends of the granted inhibitor locks. A read reaches the end once the app
/// releases its own.
type Delays = Arc<Mutex<Vec<UnixStream>>>;

/// Stands in for logind towards a program started by the user's own service manager.
struct Manager {
    /// Whether it knows the session that the user's display belongs to.
    knows_display: bool,
    delays: Delays,
}

#[interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    #[zbus(name = "GetSessionByPID")]
    fn session_by_pid(&self, pid: u32) -> fdo::Result<OwnedObjectPath> {
        let why = format!("PID {pid} does not belong to any known session");
        Err(fdo::Error::Failed(why))
    }

    fn get_session(&self, id: &str) -> fdo::Result<OwnedObjectPath> {
        if id == SESSION_ID {
            Ok(path(SESSION))
        } else {
            Err(fdo::Error::Failed(format!("No session '{id}' known")))
        }
    }

    fn get_user(&self, _uid: u32) -> fdo::Result<OwnedObjectPath> {
        if self.knows_display {
            Ok(path(USER))
        } else {
            Err(fdo::Error::Failed("nobody".to_owned()))
        }
    }

    fn inhibit(&self, _what: &str, _who: &str, _why: &str, _mode: &str) -> OwnedFd {
        let (given, kept) = UnixStream::pair().expect("a pair of sockets");
        kept.set_nonblocking(true).expect("it need not wait");
        self.delays.lock().expect("nobody panics").push(kept);
        OwnedFd::from(StdFd::from(given))
    }
}

struct User;

#[interface(name = "org.freedesktop.login1.User")]
impl User {
    #[zbus(property)]
    fn display(&self) -> (String, OwnedObjectPath) {
        (SESSION_ID.to_owned(), path(SESSION))
    }
}

struct Logind {
    bus: Connection,
    delays: Delays,
}

impl Logind {
    async fn at(desk: &Desk, knows_display: bool) -> Self {
        let delays = Delays::default();
        let manager = Manager {
            knows_display,
            delays: Arc::clone(&delays),
        };
        let bus = Builder::address(desk.bus().as_str())
            .and_then(|bus| bus.name("org.freedesktop.login1"))
            .and_then(|bus| bus.serve_at(MANAGER, manager))
            .and_then(|bus| bus.serve_at(USER, User))
            .expect("an address")
            .build()
            .await
            .expect("a place on the bus");
        Self { bus, delays }
    }

    async fn say<Body>(&self, at: &str, interface: &str, signal: &str, body: &Body)
    where
        Body: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.bus
            .emit_signal(None::<&str>, at, interface, signal, body)
            .await
            .expect("it is said");
    }

    async fn ask_to_lock(&self) {
        let session = "org.freedesktop.login1.Session";
        self.say(SESSION, session, "Lock", &()).await;
    }

    async fn set_locked_hint(&self) {
        let changed = HashMap::from([("LockedHint", Value::Bool(true))]);
        let gone: [&str; 0] = [];
        let body = ("org.freedesktop.login1.Session", changed, gone.as_slice());
        let properties = "org.freedesktop.DBus.Properties";
        self.say(SESSION, properties, "PropertiesChanged", &body)
            .await;
    }

    async fn go_to_sleep(&self) {
        let manager = "org.freedesktop.login1.Manager";
        self.say(MANAGER, manager, "PrepareForSleep", &true).await;
    }

    /// Returns true if an inhibitor lock was granted and all of them have been released.
    fn may_sleep(&self) -> bool {
        let mut delays = self.delays.lock().expect("nobody panics");
        let is_let_go = |mut delay: &UnixStream| match delay.read(&mut [0]) {
            Ok(read) => read == 0,
            Err(error) => error.kind() != ErrorKind::WouldBlock,
        };
        !delays.is_empty() && delays.iter_mut().all(|delay| is_let_go(delay))
    }
}

async fn is_locked(window: &Window) -> bool {
    ask(window, "vault_state", Json::Null).await["state"] == "locked"
}

/// Repeats a signal until the vault is locked, since the app may not be listening at
/// first.
async fn locks<Said: Future<Output = ()>>(window: &Window, say: impl Fn() -> Said) {
    eventually("the vault locks", || async {
        say().await;
        is_locked(window).await
    })
    .await;
}

#[tokio::test]
async fn an_app_without_a_session_follows_the_users_display_session() {
    let desk = Desk::new();
    let logind = Logind::at(&desk, true).await;
    let window = first_start_at(desk).await;
    locks(&window, || logind.ask_to_lock()).await;
    unlock(&window, PASSPHRASE).await;
    locks(&window, || logind.set_locked_hint()).await;
    unlock(&window, PASSPHRASE).await;
    assert!(!logind.may_sleep(), "the sleep is delayed");
    locks(&window, || logind.go_to_sleep()).await;
    eventually("the computer may sleep", || async { logind.may_sleep() }).await;
}

#[tokio::test]
async fn an_app_without_a_session_follows_the_one_in_its_environment() {
    let mut desk = Desk::new();
    desk.belong_to_session(SESSION_ID);
    let logind = Logind::at(&desk, false).await;
    let window = first_start_at(desk).await;
    locks(&window, || logind.ask_to_lock()).await;
}
