//! Locks the vault when the system sleeps or locks its screen, where the system says so.

use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter};

use super::{events, folders, window};
use crate::studio::SharedDoor;

/// How long the screen may take to save what is being typed before the vault is locked
/// all the same.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often it is looked whether the screen has locked.
const EVERY: Duration = Duration::from_millis(50);

/// Listens to the system for as long as the app runs. Where it says nothing, the lock
/// after idle minutes has to do.
#[cfg(target_os = "linux")]
pub fn watch(app: &AppHandle, door: &SharedDoor) {
    linux::watch(app, door);
}

/// Neither macOS nor Windows is listened to.
#[cfg(not(target_os = "linux"))]
pub fn watch(_app: &AppHandle, _door: &SharedDoor) {}

/// Tells the screen, and locks at latest when its time is over.
#[cfg_attr(not(unix), expect(dead_code, reason = "nobody tells it"))]
pub(super) fn lock(app: &AppHandle, door: &SharedDoor) {
    folders::clear_viewed_pages();
    // A window that is gone has nothing to save.
    let _ = app.emit(events::SYSTEM_LOCKS, ());
    let began = Instant::now();
    while door.lock().open().is_ok() && began.elapsed() < PATIENCE {
        thread::sleep(EVERY);
    }
    // A backup that fails now is tried again; the safety card says when the last was made.
    door.lock().lock();
    window::begin_page_anew(app, None);
}

/// The buses of a Linux desktop: logind tells of sleep and of its sessions' locks, the
/// desktops' screen savers of their own.
#[cfg(target_os = "linux")]
mod linux {
    use std::process;

    use tauri::AppHandle;
    use tauri::async_runtime::{spawn, spawn_blocking};
    use zbus::export::ordered_stream::OrderedStreamExt;
    use zbus::zvariant::{OwnedFd, OwnedObjectPath};
    use zbus::{Connection, Proxy};

    use crate::studio::SharedDoor;

    const LOGIND: &str = "org.freedesktop.login1";
    /// Each with its path; the name is also the interface's.
    const SCREEN_SAVERS: [(&str, &str); 2] = [
        (
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
        ),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ];

    /// Each listener ends for itself where there is no such bus or nobody on it.
    pub fn watch(app: &AppHandle, door: &SharedDoor) {
        let vault = || Vault {
            app: app.clone(),
            door: door.clone(),
        };
        spawn(ended(sleeps(vault())));
        spawn(ended(session_locks(vault())));
        for (name, path) in SCREEN_SAVERS {
            spawn(ended(screen_saver(vault(), name, path)));
        }
    }

    /// What is locked.
    #[derive(Clone)]
    struct Vault {
        app: AppHandle,
        door: SharedDoor,
    }

    impl Vault {
        async fn lock(&self) {
            let Self { app, door } = self.clone();
            // It waits, so it has a thread of its own.
            let _ = spawn_blocking(move || super::lock(&app, &door)).await;
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

    async fn session_locks(vault: Vault) -> zbus::Result<()> {
        let bus = Connection::system().await?;
        let logind = logind(&bus).await?;
        let path: OwnedObjectPath = logind.call("GetSessionByPID", &process::id()).await?;
        let session = Proxy::new(&bus, LOGIND, path, "org.freedesktop.login1.Session").await?;
        let mut locks = session.receive_signal("Lock").await?;
        while locks.next().await.is_some() {
            vault.lock().await;
        }
        Ok(())
    }

    async fn screen_saver(
        vault: Vault,
        name: &'static str,
        path: &'static str,
    ) -> zbus::Result<()> {
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
}
