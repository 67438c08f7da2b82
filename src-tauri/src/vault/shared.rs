//! The door as all share it, and how it is shut at once, whoever stands in it.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use records::Stop;

use super::Door;

/// How often it is looked whether the way is clear.
const LOOK: Duration = Duration::from_millis(1);

/// The vault's door, shared by all commands and by what works in the background.
#[derive(Clone)]
pub struct SharedDoor(Arc<Shared>);

struct Shared {
    door: Mutex<Door>,
    /// How often everything long was told to stop. A task goes on while this is what it
    /// was when the task began.
    stops: AtomicU64,
    /// How many are about to shut it.
    shutting: AtomicUsize,
    /// How many tasks hold a key without standing in the door.
    keyholders: AtomicUsize,
}

/// What came of shutting the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// No key is in memory any more.
    Done,
    /// Somebody who holds a key does not let go of it: a disk does not answer them.
    Stuck,
}

impl SharedDoor {
    /// Shares a door.
    #[must_use]
    pub fn new(door: Door) -> Self {
        Self(Arc::new(Shared {
            door: Mutex::new(door),
            stops: AtomicU64::new(0),
            shutting: AtomicUsize::new(0),
            keyholders: AtomicUsize::new(0),
        }))
    }

    /// Waits for the door. Whoever gets in while it is to be shut finds it shut. What
    /// panicked while it held it has changed nothing: the vault takes back what was not
    /// saved whole.
    pub fn lock(&self) -> MutexGuard<'_, Door> {
        let door = self.0.door.lock();
        self.shut_if_asked(door.unwrap_or_else(PoisonError::into_inner))
    }

    /// As [`lock`](Self::lock), but waits for nobody.
    #[must_use]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, Door>> {
        match self.0.door.try_lock() {
            Ok(door) => Some(self.shut_if_asked(door)),
            Err(TryLockError::Poisoned(error)) => Some(self.shut_if_asked(error.into_inner())),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    fn shut_if_asked<'a>(&self, mut door: MutexGuard<'a, Door>) -> MutexGuard<'a, Door> {
        if self.0.shutting.load(Ordering::SeqCst) > 0 {
            door.lock();
        }
        door
    }

    /// Stops what begins now as soon as everything long is told to stop.
    #[must_use]
    pub fn stoppable(&self) -> Stop {
        Stop::when(self.is_stopped_from_now())
    }

    /// Says, whenever it is asked, whether everything long was told to stop since now.
    pub fn is_stopped_from_now(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let shared = Arc::clone(&self.0);
        let begun = shared.stops.load(Ordering::SeqCst);
        move || shared.stops.load(Ordering::SeqCst) != begun
    }

    /// Tells everything long that goes on now to stop, where it still can.
    pub fn stop_all(&self) {
        self.0.stops.fetch_add(1, Ordering::SeqCst);
    }

    /// Whether the vault is open or somebody may be about to open it.
    #[must_use]
    pub fn may_be_open(&self) -> bool {
        self.0.keyholders.load(Ordering::SeqCst) > 0
            || self.try_lock().is_none_or(|mut door| door.open().is_ok())
    }

    /// Says that a task has a key to the vault or to a copy of it, for as long as the
    /// answer lives, and does not stand in the door meanwhile.
    #[must_use]
    pub fn hold_key(&self) -> Keyholder {
        self.0.keyholders.fetch_add(1, Ordering::SeqCst);
        Keyholder(Arc::clone(&self.0))
    }

    /// Begins to shut the door: everything long is told to stop, and whoever comes in from
    /// now on finds it shut.
    #[must_use]
    pub fn begin_to_shut(&self) -> Shutting {
        self.0.shutting.fetch_add(1, Ordering::SeqCst);
        self.stop_all();
        Shutting(self.clone())
    }
}

/// A task that has a key, while it lives.
pub struct Keyholder(Arc<Shared>);

impl Drop for Keyholder {
    fn drop(&mut self) {
        self.0.keyholders.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The door while it is being shut.
pub struct Shutting(SharedDoor);

impl Shutting {
    /// Shuts the door: drops the key and all that was read, and waits until nobody else has
    /// a key either, for `patience` at most.
    #[must_use]
    pub fn shut(self, patience: Duration) -> Shut {
        let began = Instant::now();
        loop {
            // Nobody gets in without shutting it.
            let is_shut = self.0.try_lock().is_some();
            if is_shut && self.0.0.keyholders.load(Ordering::SeqCst) == 0 {
                return Shut::Done;
            }
            if began.elapsed() >= patience {
                return Shut::Stuck;
            }
            thread::sleep(LOOK);
        }
    }
}

impl Drop for Shutting {
    fn drop(&mut self) {
        self.0.0.shutting.fetch_sub(1, Ordering::SeqCst);
    }
}
