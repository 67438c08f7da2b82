//! A window with one word in it and nothing else of the app: what `cargo xtask bench`
//! measures the app's start and memory against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!(
        "src-tauri/examples/empty_window/tauri.conf.json"
    ))
}
