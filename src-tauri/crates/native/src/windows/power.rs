//! Windows sends messages to a window: this one is never shown.

use std::ptr;
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::GetModuleHandleW;
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    MSG, PBT_APMSUSPEND, RegisterClassW, WM_ENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE,
    WNDCLASSW, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
};
use windows_sys::core::w;

/// The name of the window's class.
const CLASS: *const u16 = w!("scalp-aftercare-power");

static TELL: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();

/// Calls `tell` whenever the computer goes to sleep or ends, its screen is locked, or somebody
/// else takes it over, for as long as the program runs. The system waits for `tell` before it
/// sleeps, for two seconds at most. Returns whether it listens; a second call does not.
pub fn watch(tell: impl Fn() + Send + Sync + 'static) -> bool {
    if TELL.set(Box::new(tell)).is_err() {
        return false;
    }
    let (listens, answer) = channel();
    thread::spawn(move || listen(&listens));
    answer.recv().unwrap_or(false)
}

/// Makes the window and hands it its messages. A window belongs to the thread that made it.
fn listen(listens: &Sender<bool>) {
    let Some(window) = make_window() else {
        // Whoever asked waits for the answer.
        let _ = listens.send(false);
        return;
    };
    // Computers that never sleep deeply tell of it only those who ask.
    // SAFETY: the window is this thread's and lives until the thread ends.
    #[expect(unsafe_code, reason = "a call into Windows")]
    let asked = unsafe {
        let power = RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE);
        let session = WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        power != 0 || session != 0
    };
    let _ = listens.send(asked);
    let mut message = MSG::default();
    // SAFETY: `message` is valid for writing; no window and no filter means all messages of
    // this thread.
    #[expect(unsafe_code, reason = "calls into Windows")]
    unsafe {
        while GetMessageW(&raw mut message, ptr::null_mut(), 0, 0) > 0 {
            DispatchMessageW(&raw const message);
        }
    }
}

/// A window that is never shown. Not one for messages alone: those hear nothing of sleep.
fn make_window() -> Option<HWND> {
    // SAFETY: no name means the module of this program.
    #[expect(unsafe_code, reason = "a call into Windows")]
    let instance = unsafe { GetModuleHandleW(ptr::null()) };
    let class = WNDCLASSW {
        lpfnWndProc: Some(hear),
        hInstance: instance,
        lpszClassName: CLASS,
        ..WNDCLASSW::default()
    };
    // SAFETY: the class names a procedure with the right signature and text that lives as
    // long as the program; the window has no parent, menu or data.
    #[expect(unsafe_code, reason = "calls into Windows")]
    let window = unsafe {
        RegisterClassW(&raw const class);
        let (none, nothing) = (ptr::null_mut(), ptr::null());
        CreateWindowExW(
            0,
            CLASS,
            nothing,
            0,
            0,
            0,
            0,
            0,
            none,
            none,
            instance,
            nothing.cast(),
        )
    };
    (!window.is_null()).then_some(window)
}

/// What the window does with a message.
#[expect(unsafe_code, reason = "the form of a window's procedure")]
unsafe extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    if is_leaving(message, what)
        && let Some(tell) = TELL.get()
    {
        tell();
    }
    // SAFETY: these are what Windows has called this procedure with.
    unsafe { DefWindowProcW(window, message, what, more) }
}

/// Whether a message says that nobody sits at the screen any more.
fn is_leaving(message: u32, what: WPARAM) -> bool {
    let Ok(what) = u32::try_from(what) else {
        return false;
    };
    match message {
        WM_POWERBROADCAST => what == PBT_APMSUSPEND,
        // The user logs off or the computer shuts down, unless somebody has prevented it.
        WM_ENDSESSION => what != 0,
        WM_WTSSESSION_CHANGE => matches!(
            what,
            WTS_SESSION_LOCK | WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use windows_sys::Win32::UI::WindowsAndMessaging::{
        FindWindowW, PBT_APMRESUMEAUTOMATIC, SendMessageW, WTS_SESSION_UNLOCK,
    };

    use super::*;

    static HEARD: AtomicUsize = AtomicUsize::new(0);

    /// Sends what the system would send, and gives how often the window told of it by then.
    fn after(message: u32, what: u32) -> usize {
        // SAFETY: the window is found by its class and waits for messages.
        #[expect(unsafe_code, reason = "calls into Windows")]
        unsafe {
            let window = FindWindowW(CLASS, ptr::null());
            assert!(!window.is_null(), "there is no window");
            SendMessageW(window, message, what as usize, 0);
        }
        HEARD.load(Ordering::SeqCst)
    }

    #[test]
    fn sleep_and_locks_are_told_and_their_ends_are_not() {
        assert!(watch(|| {
            HEARD.fetch_add(1, Ordering::SeqCst);
        }));
        assert_eq!(after(WM_POWERBROADCAST, PBT_APMSUSPEND), 1);
        assert_eq!(after(WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC), 1);
        assert_eq!(after(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK), 2);
        assert_eq!(after(WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK), 2);
        assert_eq!(after(WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT), 3);
        assert_eq!(after(WM_ENDSESSION, 0), 3);
        assert_eq!(after(WM_ENDSESSION, 1), 4);
        assert!(!watch(|| ()), "a second one is not heard");
    }
}
