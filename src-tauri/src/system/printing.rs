//! Printing: the PDF itself goes to the system's print service through the system's own
//! dialog. Where there is no such dialog for a PDF, another program prints or shows it instead.

use tauri::{AppHandle, Runtime};

/// What became of a page that was handed to the system's print dialog.
#[cfg_attr(
    windows,
    expect(
        dead_code,
        reason = "Windows has no dialog of which anything could become"
    )
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// It was printed.
    Printed,
    /// The artist closed the dialog.
    Cancelled,
    /// This system has no print dialog that takes a PDF.
    Missing,
    /// The dialog or the print service failed.
    Failed,
}

/// Shows the system's print dialog for a PDF and prints it from there.
#[cfg(target_os = "linux")]
pub async fn dialog(_app: &AppHandle<impl Runtime>, pdf: &[u8], title: &str) -> Dialog {
    portal::print(pdf, title).await
}

/// Shows the system's print dialog for a PDF and prints it from there, out of memory.
#[cfg(target_os = "macos")]
pub async fn dialog(app: &AppHandle<impl Runtime>, pdf: &[u8], title: &str) -> Dialog {
    let (pdf, title) = (pdf.to_owned(), title.to_owned());
    let (tell, told) = std::sync::mpsc::channel();
    let asked = app.run_on_main_thread(move || {
        let missing = tell.clone();
        let answer = move |is_printed| {
            let became = if is_printed {
                Dialog::Printed
            } else {
                Dialog::Cancelled
            };
            // Whoever asked waits for it.
            let _ = tell.send(became);
        };
        if !native::print(&pdf, &title, answer) {
            let _ = missing.send(Dialog::Missing);
        }
    });
    if asked.is_err() {
        return Dialog::Failed;
    }
    let told = tauri::async_runtime::spawn_blocking(move || told.recv()).await;
    told.ok().and_then(Result::ok).unwrap_or(Dialog::Failed)
}

/// Windows has no dialog that takes a finished PDF.
#[cfg(windows)]
pub async fn dialog(_app: &AppHandle<impl Runtime>, _pdf: &[u8], _title: &str) -> Dialog {
    Dialog::Missing
}

/// The desktop portal: the same dialog for every desktop, and the PDF goes to it as an
/// open file in memory, because a page may hold the recovery key.
#[cfg(target_os = "linux")]
mod portal {
    use std::fs::File;
    use std::io::{self, Seek, Write};
    use std::os::fd::AsFd;

    use ashpd::desktop::ResponseError;
    use ashpd::desktop::print::{PrintOptions, PrintProxy};
    use rustix::fs::{MemfdFlags, memfd_create};

    use super::Dialog;

    /// Without the token of an earlier dialog the portal shows one first.
    pub async fn print(pdf: &[u8], title: &str) -> Dialog {
        let Ok(proxy) = PrintProxy::new().await else {
            return Dialog::Missing;
        };
        let Ok(file) = in_memory(pdf) else {
            return Dialog::Failed;
        };
        introduce(&proxy).await;
        let options = PrintOptions::default().set_modal(true);
        let printed = proxy
            .print(None, title, &file.as_fd(), options)
            .await
            .and_then(|request| request.response());
        match printed {
            Ok(()) => Dialog::Printed,
            Err(error) => refused(&error),
        }
    }

    /// Lets the portal look at the app for as long as one request takes. It does that with
    /// the first request of a program, and remembers who it is.
    async fn introduce(portal: &PrintProxy) {
        let Ok(_readable) = memory::InspectionGuard::begin() else {
            return;
        };
        // What it answers is of no interest.
        let _ = portal
            .connection()
            .call_method(
                Some("org.freedesktop.portal.Desktop"),
                "/org/freedesktop/portal/desktop",
                Some("org.freedesktop.portal.Settings"),
                "ReadAll",
                &(Vec::<&str>::new(),),
            )
            .await;
    }

    /// The PDF as an open file that is on no disk.
    fn in_memory(pdf: &[u8]) -> io::Result<File> {
        let mut file = File::from(memfd_create(c"page", MemfdFlags::CLOEXEC)?);
        file.write_all(pdf)?;
        file.rewind()?;
        Ok(file)
    }

    fn refused(error: &ashpd::Error) -> Dialog {
        match error {
            ashpd::Error::Response(ResponseError::Cancelled) => Dialog::Cancelled,
            ashpd::Error::Response(ResponseError::Other) => Dialog::Failed,
            _ => Dialog::Missing,
        }
    }

    #[cfg(test)]
    mod tests {
        use std::fs;
        use std::io::Read;
        use std::os::fd::AsRawFd;

        use super::*;

        #[test]
        fn what_is_handed_to_the_dialog_is_on_no_disk() {
            let mut file = in_memory(b"%PDF").unwrap();
            let place = fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd())).unwrap();
            let place = place.display().to_string();
            assert!(place.starts_with("/memfd:"), "{place}");
            let mut read = Vec::new();
            file.read_to_end(&mut read).unwrap();
            assert_eq!(read, b"%PDF");
        }
    }
}
