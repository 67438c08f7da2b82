//! What the screen can ask for: a file per noun. A command parses, calls, maps.
//!
//! Every command takes the app and one request and gives one answer or a [`Failure`], so
//! that one list serves the handler, the permission and the TypeScript bindings.

mod check;
mod guide;
mod page;
mod plan;
mod start;

use protocol::Protocol;
use tauri::AppHandle;

use crate::wire::check::{CheckRequest, CheckView};
use crate::wire::failure::{Code, Failure};
use crate::wire::guide::{GuideRequest, GuideView};
use crate::wire::page::{Delivery, PageRequest, PagesView, PreviewView};
use crate::wire::plan::{PlanRequest, PlanView};
use crate::wire::start::StartView;

/// Holds a command to its line in the list.
const fn holds<Request, Answer, Running>(_: fn(AppHandle, Request) -> Running)
where
    Running: Future<Output = Result<Answer, Failure>>,
{
}

/// Lists the commands once: for the handler and, in tests, for the bindings.
macro_rules! commands {
    ($($module:ident::$name:ident($request:ty) -> $answer:ty;)+) => {
        /// Answers every command of the screen.
        pub fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($module::$name),+]
        }

        const _: () = { $(holds::<$request, $answer, _>($module::$name);)+ };

        #[cfg(test)]
        pub(crate) fn signatures() -> Vec<crate::bindings::Signature> {
            vec![$(crate::bindings::Signature::new::<$request, $answer>(stringify!($name))),+]
        }
    };
}

commands! {
    start::start(()) -> StartView;
    start::ready(()) -> ();
    plan::plan(PlanRequest) -> PlanView;
    guide::guide(GuideRequest) -> GuideView;
    page::preview(PageRequest) -> PreviewView;
    page::pages(PageRequest) -> PagesView;
    page::print(PageRequest) -> Delivery;
    page::save(PageRequest) -> Delivery;
    check::check(CheckRequest) -> CheckView;
}

/// Does heavy work off the main thread. A panic in it becomes an answer, so that the
/// screen never waits for ever.
async fn work<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tauri::async_runtime::spawn_blocking(job)
        .await
        .unwrap_or_else(|_| Err(Failure::new(Code::Internal)))
}

/// The protocol with this id.
fn protocol(id: &str) -> Result<&'static Protocol, Failure> {
    protocol::shipped_protocol(id).ok_or_else(|| Failure::new(Code::ProtocolUnknown))
}
