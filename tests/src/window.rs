//! The app's window, driven through WebDriver.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::desk::Desk;
use crate::process::Group;

/// How long a condition may take to come true before the test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a condition is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The running app, at a desk of its own, with its page in hand.
#[derive(Debug)]
pub struct Window {
    /// Speaks to the page. `tests::page` has the words for it.
    pub client: Client,
    // The driver goes before the desk that it runs on.
    _driver: Group,
    /// Where the app runs.
    pub desk: Desk,
}

impl Window {
    /// Opens the app as built for the tests and waits for its page.
    pub async fn open() -> Self {
        Self::open_at(Desk::new()).await
    }

    /// Opens the app at a prepared desk.
    pub async fn open_at(desk: Desk) -> Self {
        let app = crate::built("scalp-aftercare");
        let port = free_port();
        let mut command = desk.command("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let driver = Group::start(&command);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        eventually("the driver listens", || async move {
            TcpStream::connect(address).is_ok()
        })
        .await;

        let mut capabilities = Capabilities::new();
        capabilities.insert(
            "webkitgtk:browserOptions".to_owned(),
            json!({ "binary": app, "args": [] }),
        );
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{address}"))
            .await
            .expect("the app opens under the driver");
        let window = Self {
            client,
            _driver: driver,
            desk,
        };
        eventually("the page shows a heading", || async {
            let script = "return document.readyState === 'complete' \
                          && document.querySelector('h1') !== null";
            window
                .client
                .execute(script, vec![])
                .await
                .is_ok_and(|value| value == true)
        })
        .await;
        window
    }
}

/// Waits for a condition.
///
/// # Panics
/// When it does not come true in half a minute; the text says what was waited for.
pub async fn eventually<F, T>(what: &str, mut condition: F)
where
    F: FnMut() -> T,
    T: Future<Output = bool>,
{
    let start = Instant::now();
    let mut looks = tokio::time::interval(LOOK);
    loop {
        looks.tick().await;
        if condition().await {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain: {what}");
    }
}

/// A port of this machine's own that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
