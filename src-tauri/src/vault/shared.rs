//! The guard as all share it, and how the vault is locked at once, whoever holds the guard.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use records::Stop;

use super::VaultGuard;

/// How often it is looked whether the way is clear.
const LOOK: Duration = Duration::from_millis(1);

/// The vault's guard, shared by all commands and by what works in the background.
#[derive(Clone)]
pub struct SharedVault(Arc<Shared>);

struct Shared {
    guard: Mutex<VaultGuard>,
    /// How often everything long was told to stop. A task goes on while this is what it
    /// was when the task began.
    stops: AtomicU64,
    /// How many are about to lock it.
    locking: AtomicUsize,
    /// How many tasks have a key without holding the guard.
    keyholders: AtomicUsize,
    /// How long a save may keep the key once the vault is to be locked.
    patience: Duration,
    /// Whether the screen is in a client's hands.
    is_client_mode: Arc<AtomicBool>,
}

/// What came of locking the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockOutcome {
    /// No key is in memory any more.
    Done,
    /// Somebody who holds a key does not let go of it: a disk does not answer them.
    Stuck,
}

impl SharedVault {
    /// Shares a guard. Once the vault is to be locked, a save may keep its key for `patience`.
    #[must_use]
    pub fn new(guard: VaultGuard, patience: Duration) -> Self {
        let is_client_mode = guard.client_mode_flag();
        Self(Arc::new(Shared {
            is_client_mode,
            guard: Mutex::new(guard),
            stops: AtomicU64::new(0),
            locking: AtomicUsize::new(0),
            keyholders: AtomicUsize::new(0),
            patience,
        }))
    }

    /// Whether the screen is in a client's hands. It waits for nobody.
    #[must_use]
    pub fn is_client_mode(&self) -> bool {
        self.0.is_client_mode.load(Ordering::SeqCst)
    }

    /// Waits for the guard. Whoever gets it while the vault is to be locked finds it locked. What
    /// panicked while it held it has changed nothing: the vault takes back what was not
    /// saved whole.
    pub fn lock(&self) -> MutexGuard<'_, VaultGuard> {
        let guard = self.0.guard.lock();
        self.lock_if_asked(guard.unwrap_or_else(PoisonError::into_inner))
    }

    /// As [`lock`](Self::lock), but waits for nobody.
    #[must_use]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, VaultGuard>> {
        match self.0.guard.try_lock() {
            Ok(guard) => Some(self.lock_if_asked(guard)),
            Err(TryLockError::Poisoned(error)) => Some(self.lock_if_asked(error.into_inner())),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    fn lock_if_asked<'a>(
        &self,
        mut guard: MutexGuard<'a, VaultGuard>,
    ) -> MutexGuard<'a, VaultGuard> {
        if self.0.locking.load(Ordering::SeqCst) > 0 {
            guard.lock();
        }
        guard
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
            || self
                .try_lock()
                .is_none_or(|mut guard| guard.unlocked().is_ok())
    }

    /// Says that a task has a key to the vault or to a copy of it, for as long as the
    /// answer lives, and does not hold the guard meanwhile.
    #[must_use]
    pub fn hold_key(&self) -> KeyHold {
        self.0.keyholders.fetch_add(1, Ordering::SeqCst);
        KeyHold(Arc::clone(&self.0))
    }

    /// How long a save may keep its key once the vault is to be locked.
    #[must_use]
    pub fn patience(&self) -> Duration {
        self.0.patience
    }

    /// Begins to lock the vault: everything long is told to stop, and whoever gets the guard from
    /// now on finds it locked.
    #[must_use]
    pub fn begin_locking(&self) -> VaultLocking {
        self.0.locking.fetch_add(1, Ordering::SeqCst);
        self.stop_all();
        VaultLocking(self.clone())
    }
}

/// A task that has a key, while it lives.
pub struct KeyHold(Arc<Shared>);

impl Drop for KeyHold {
    fn drop(&mut self) {
        self.0.keyholders.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The vault while it is being locked.
pub struct VaultLocking(SharedVault);

impl VaultLocking {
    /// Locks the vault: drops the key and all that was read, and waits until nobody else has
    /// a key either, for `patience` at most.
    #[must_use]
    pub fn finish(self, patience: Duration) -> LockOutcome {
        let began = Instant::now();
        loop {
            // Nobody gets the guard without locking the vault.
            let is_shut = self.0.try_lock().is_some();
            if is_shut && self.0.0.keyholders.load(Ordering::SeqCst) == 0 {
                return LockOutcome::Done;
            }
            if began.elapsed() >= patience {
                return LockOutcome::Stuck;
            }
            thread::sleep(LOOK);
        }
    }
}

impl Drop for VaultLocking {
    fn drop(&mut self) {
        self.0.0.locking.fetch_sub(1, Ordering::SeqCst);
    }
}
