//! The buses of a Linux desktop: logind tells of sleep and of its sessions' locks, the
//! desktops' screen savers of their own.

use std::env;
use std::process;

use rustix::process::getuid;
use tauri::AppHandle;
use tauri::async_runtime::{spawn, spawn_blocking};
use zbus::export::ordered_stream::OrderedStreamExt;
use zbus::fdo::PropertiesProxy;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, Value};
use zbus::{Connection, Proxy};

use crate::vault::SharedVault;

const LOGIND: &str = "org.freedesktop.login1";
const SESSION: &str = "org.freedesktop.login1.Session";
/// The variable that names the session that a program belongs to.
const SESSION_ID: &str = "XDG_SESSION_ID";
/// Each with its path; the name is also the interface's.
const SCREEN_SAVERS: [(&str, &str); 2] = [
    (
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
    ),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
];

/// Each listener ends for itself where there is no such bus or nobody on it.
pub fn watch(app: &AppHandle, guard: &SharedVault) {
    let vault = || Vault {
        app: app.clone(),
        guard: guard.clone(),
    };
    spawn(ended(sleeps(vault())));
    spawn(ended(session_locks(vault())));
    spawn(ended(session_is_locked(vault())));
    for (name, path) in SCREEN_SAVERS {
        spawn(ended(screen_saver(vault(), name, path)));
    }
}

/// What is locked.
#[derive(Clone)]
struct Vault {
    app: AppHandle,
    guard: SharedVault,
}

impl Vault {
    async fn lock(&self) {
        let Self { app, guard } = self.clone();
        // It waits, so it has a thread of its own.
        let _ = spawn_blocking(move || super::lock(&app, &guard)).await;
    }
}

async fn ended(listener: impl Future<Output = zbus::Result<()>>) {
    let _ = listener.await;
}

async fn logind(bus: &Connection) -> zbus::Result<Proxy<'static>> {
    let manager = "org.freedesktop.login1.Manager";
    Proxy::new(bus, LOGIND, "/org/freedesktop/login1", manager).await
}

/// Locks before the computer sleeps. While the app runs it asks for a moment's delay.
async fn sleeps(vault: Vault) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let logind = logind(&bus).await?;
    let mut sleeps = logind.receive_signal("PrepareForSleep").await?;
    let mut delayed = delay(&logind).await;
    while let Some(signal) = sleeps.next().await {
        if signal.body().deserialize::<bool>()? {
            vault.lock().await;
            // Letting go of it lets the computer sleep.
            drop(delayed.take());
        } else {
            delayed = delay(&logind).await;
        }
    }
    Ok(())
}

/// A moment before the computer sleeps, for as long as this is held; none where the
/// system grants none.
async fn delay(logind: &Proxy<'_>) -> Option<OwnedFd> {
    let why = ("sleep", "Scalp Aftercare", "Locks its vault", "delay");
    logind.call("Inhibit", &why).await.ok()
}

/// The session at whose screen the app is.
///
/// A desktop that starts its programs as services of the user, under `user@.service`, has
/// them in no session. The variable tells which one it is then; where it was not passed
/// on, it is the one at which the user sees their desktop.
async fn own_session(bus: &Connection) -> zbus::Result<Proxy<'static>> {
    let logind = logind(bus).await?;
    let mut found: zbus::Result<OwnedObjectPath> =
        logind.call("GetSessionByPID", &process::id()).await;
    if found.is_err()
        && let Ok(id) = env::var(SESSION_ID)
    {
        found = logind.call("GetSession", &id).await;
    }
    let path = match found {
        Ok(path) => path,
        Err(_) => session_of_user(bus, &logind).await?,
    };
    Proxy::new(bus, LOGIND, path, SESSION).await
}

async fn session_of_user(bus: &Connection, logind: &Proxy<'_>) -> zbus::Result<OwnedObjectPath> {
    let user: OwnedObjectPath = logind.call("GetUser", &getuid().as_raw()).await?;
    let user = Proxy::new(bus, LOGIND, user, "org.freedesktop.login1.User").await?;
    let (_, path): (String, OwnedObjectPath) = user.get_property("Display").await?;
    Ok(path)
}

/// Locks when somebody asks the session to lock.
async fn session_locks(vault: Vault) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let session = own_session(&bus).await?;
    let mut locks = session.receive_signal("Lock").await?;
    while locks.next().await.is_some() {
        vault.lock().await;
    }
    Ok(())
}

/// Locks when the session's screen is said to be locked, whoever has locked it.
async fn session_is_locked(vault: Vault) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let session = own_session(&bus).await?;
    let properties = PropertiesProxy::new(&bus, LOGIND, session.path()).await?;
    let mut changes = properties.receive_properties_changed().await?;
    while let Some(change) = changes.next().await {
        let change = change.args()?;
        let hint = change.changed_properties().get("LockedHint");
        if hint == Some(&Value::Bool(true)) {
            vault.lock().await;
        }
    }
    Ok(())
}

async fn screen_saver(vault: Vault, name: &'static str, path: &'static str) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let saver = Proxy::new(&bus, name, path, name).await?;
    let mut changes = saver.receive_signal("ActiveChanged").await?;
    while let Some(signal) = changes.next().await {
        if signal.body().deserialize::<bool>()? {
            vault.lock().await;
        }
    }
    Ok(())
}
