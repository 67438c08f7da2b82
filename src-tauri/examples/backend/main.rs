//! The app's backend without a window: what answers the tests of the screen.
//!
//! It reads one request a line and writes one answer a line, which bears the request's `id`.
//! `begin` makes a new vault with sample clients and shuts the one before; every other command
//! goes the way that it goes in the app. It ends with its input.

mod vault;

use std::error::Error;
use std::io::{self, BufRead, Write};

use scalp_aftercare::with_backend;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeError, InvokeResponse, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A line of the input.
#[derive(Deserialize)]
struct Line {
    /// Returned with the answer.
    id: u64,
    /// `begin`, or a command of the app.
    command: String,
    /// What the command takes. For `begin` the passphrase of the new vault; null for no vault.
    request: Value,
}

/// The app with a vault of its own.
struct Backend {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    _folder: TempDir,
}

impl Backend {
    /// Begins with a new vault that has this passphrase, or with none.
    fn begin(passphrase: Option<&str>) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let place = vault::make(folder.path(), passphrase)?;
        let app = with_backend(mock_builder(), place, vault::options)
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
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let webview: &tauri::Webview<MockRuntime> = self.window.as_ref();
        webview.clone().on_message(
            request,
            Box::new(move |_, _, response, _, _| write(line.id, response)),
        );
        Ok(())
    }
}

/// Writes an answer. Nobody waits for it when the output is gone.
fn write(id: u64, response: InvokeResponse) {
    let (outcome, value) = match response {
        InvokeResponse::Ok(InvokeResponseBody::Json(text)) => ("ok", text),
        InvokeResponse::Ok(InvokeResponseBody::Raw(_)) => ("ok", "null".to_owned()),
        InvokeResponse::Err(InvokeError(value)) => ("failure", value.to_string()),
    };
    let _ = writeln!(io::stdout().lock(), r#"{{"id":{id},"{outcome}":{value}}}"#);
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut backend = None;
    for line in io::stdin().lock().lines() {
        let line: Line = serde_json::from_str(&line?)?;
        if line.command == "begin" {
            // The one before goes first, with its vault.
            drop(backend.take());
            backend = Some(Backend::begin(line.request.as_str())?);
            write(line.id, InvokeResponse::Ok("null".to_owned().into()));
        } else {
            let begun = backend.as_ref().ok_or("the first command is to begin")?;
            begun.answer(line)?;
        }
    }
    Ok(())
}
