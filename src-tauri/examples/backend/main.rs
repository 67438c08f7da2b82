//! The app's backend without a window: what answers the tests of the screen.
//!
//! It is started with a passphrase, reads one request a line, and writes one answer a line,
//! which bears the request's `id`. `begin` gives it another vault that opens with the
//! passphrase, and answers with the recovery key; every other command goes the way that it
//! goes in the app. It ends with its input.

mod vault;

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::time::Duration;
use std::{env, fs, process};

use scalp_aftercare::{Place, with_backend};
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::http::HeaderMap;
use tauri::ipc::{CallbackFn, InvokeBody, InvokeError, InvokeResponse};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A program that begins anew answers nothing, so on a busy computer a lock has all the time
/// that it needs.
const PATIENCE: Duration = Duration::from_mins(1);

/// A line of the input.
#[derive(Deserialize)]
struct Line {
    /// Returned with the answer.
    id: u64,
    /// `begin`, or a command of the app.
    command: String,
    /// What the command takes; for `begin` whether there is a vault.
    request: Value,
}

/// The app with a vault of its own.
struct Backend {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    _folder: TempDir,
}

impl Backend {
    /// Begins with a copy of a vault that is locked, or without one.
    fn begin(original: Option<&Path>) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let dir = folder.path().join("vault");
        if let Some(original) = original {
            fs::create_dir(&dir)?;
            for file in fs::read_dir(original)? {
                let file = file?;
                fs::copy(file.path(), dir.join(file.file_name()))?;
            }
        }
        let place = Place::at(dir)?;
        let app = with_backend(mock_builder(), place, vault::options, PATIENCE)
            .build(mock_context(noop_assets()))?;
        let window =
            WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build()?;
        Ok(Self {
            window,
            _app: app,
            _folder: folder,
        })
    }

    /// Answers a command of the app, when it is done.
    fn answer(&self, line: Line) -> Result<(), Box<dyn Error>> {
        let request = InvokeRequest {
            cmd: line.command,
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse()?,
            body: InvokeBody::Json(json!({ "request": line.request })),
            headers: HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let webview: &tauri::Webview<MockRuntime> = self.window.as_ref();
        webview.clone().on_message(
            request,
            Box::new(move |_, _, response, _, _| {
                let outcome = match response {
                    InvokeResponse::Ok(body) => {
                        body.deserialize().map_err(|error| json!(error.to_string()))
                    }
                    InvokeResponse::Err(InvokeError(failure)) => Err(failure),
                };
                write(line.id, outcome);
            }),
        );
        Ok(())
    }
}

/// Writes an answer or a failure. Nobody waits for it when the output is gone.
fn write(id: u64, outcome: Result<Value, Value>) {
    let line = match outcome {
        Ok(answer) => json!({ "id": id, "ok": answer }),
        Err(failure) => json!({ "id": id, "failure": failure }),
    };
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Ends the program, but never in the middle of a line that another thread writes.
fn end() -> ! {
    let _output = io::stdout().lock();
    process::exit(0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let passphrase = env::args().nth(1).ok_or("the vault needs a passphrase")?;
    let original = tempfile::tempdir()?;
    let recovery_key = vault::make(original.path(), &passphrase)?;
    let mut backend = None;
    for line in io::stdin().lock().lines() {
        let line: Line = serde_json::from_str(&line?)?;
        if line.command == "begin" {
            // The one before goes first, with its folder.
            drop(backend.take());
            let wanted = line.request.as_bool().unwrap_or_default();
            backend = Some(Backend::begin(wanted.then(|| original.path()))?);
            write(line.id, Ok(json!(recovery_key)));
        } else {
            let begun = backend.as_ref().ok_or("the first command is to begin")?;
            begun.answer(line)?;
        }
    }
    drop((backend, original));
    end()
}
