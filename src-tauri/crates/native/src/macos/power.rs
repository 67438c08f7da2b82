//! macOS posts notifications, to the program and to everybody.

use std::ptr::NonNull;
use std::sync::Arc;
use std::thread;

use block2::RcBlock;
use objc2_app_kit::{
    NSWorkspace, NSWorkspaceScreensDidSleepNotification,
    NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillSleepNotification,
};
use objc2_foundation::{NSDistributedNotificationCenter, NSNotification, ns_string};

/// Calls `tell`, on a thread of its own, whenever the computer goes to sleep, its screen is
/// locked or goes dark, or another user takes over, for as long as the program runs. To be
/// called on the main thread, on which macOS posts these. Returns whether it listens.
pub fn watch(tell: impl Fn() + Send + Sync + 'static) -> bool {
    let tell = Arc::new(tell);
    // What `tell` does may need the main thread, which this must not keep.
    let heard = RcBlock::new(move |_: NonNull<NSNotification>| {
        let tell = Arc::clone(&tell);
        thread::spawn(move || tell());
    });
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    let everybody = NSDistributedNotificationCenter::defaultCenter();
    // The center keeps what it returns until it is told to let go of it, which it never is.
    // SAFETY: the block may be called on any thread: what it captures is `Send` and `Sync`.
    // The names are constants of the system.
    #[expect(unsafe_code, reason = "calls into macOS")]
    unsafe {
        for name in [
            NSWorkspaceWillSleepNotification,
            NSWorkspaceScreensDidSleepNotification,
            NSWorkspaceSessionDidResignActiveNotification,
        ] {
            workspace.addObserverForName_object_queue_usingBlock(Some(name), None, None, &heard);
        }
        let locked = ns_string!("com.apple.screenIsLocked");
        everybody.addObserverForName_object_queue_usingBlock(Some(locked), None, None, &heard);
    }
    true
}
